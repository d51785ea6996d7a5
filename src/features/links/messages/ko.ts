import type { LinksMessages } from './en';

export const linksTexts: LinksMessages = {
  none: { before: '이 사건으로 이어지는 연결이 없습니다.', after: '이 사건에서 이어지는 연결이 없습니다.' },
  step: (link, at, of) => (of > 1 ? `${link}, ${of}개 중 ${at}번째:` : `${link}:`),
  tooMany:
    '여기서는 모든 연결이 너무 자주 교차하므로 열린 사건의 연결만 그렸습니다. 모두 보려면 확대하거나 필터를 쓰세요.',
  legend: {
    leads: '결과로 이어짐',
    answers: '대응 또는 이행',
    against: '모순, 위반 또는 대체',
    solid: '확인된 연결',
    dashed: '주장된 연결',
    dotted: '논란 있는 연결',
  },
};
