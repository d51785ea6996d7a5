import type { StaticMessages } from './types';

export const staticTexts: StaticMessages = {
  asOf: (date) => `${date} 현재`,
  span: (first, last) => `${first}~${last}`,
  pictureNote: '작은 막대는 자리가 없어 그리지 못한 사건의 수입니다. 모든 사건은 아래에 있습니다.',
  events: '모든 사건',
  sources: '출처',
  furtherSources: '그 밖의 출처',
  coverage: '수록 범위',
  covers: (period) => `기간: ${period}`,
  periods: '시기',
  corrections: '정정',
  licence: (name) => `자료: ${name}`,
  by: (names) => `작성: ${names}`,
  data: '데이터(JSON)',
  timelines: '연표',
  share: '공유',
  display: '화면 설정',
  showStep: '연표에서 보기',
  whole: '전체 연표',
  claim: (who, via, said) => `${who}${via === null ? '' : `(${via} 경유)`}${said === null ? '' : `, ${said}`}`,
};
