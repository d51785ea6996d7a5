import type { ShareMessages } from './en';

export const shareTexts: ShareMessages = {
  link: '링크 복사',
  citation: '인용 복사',
  page: '전체 페이지 열기',
  copied: '복사됨',
  byHand: '복사하지 못했습니다. 직접 복사하세요:',
  take: {
    open: '내려받기 또는 인쇄…',
    heading: '내려받기 또는 인쇄',
    part: '대상',
    view: (events) => `지금 보이는 내용: ${events}`,
    whole: (events) => `연표 전체: ${events}`,
    file: '내려받기',
    states: '각 파일에는 제목, 기간, 필터, 데이터 날짜, 라이선스가 적혀 있습니다.',
    formats: {
      svg: '그림 (SVG)',
      png: '그림 (PNG)',
      csv: '표 (CSV)',
      xlsx: 'Excel',
      json: '데이터 (JSON)',
      ics: '캘린더 (iCalendar)',
    },
    done: (name) => `내려받음: ${name}`,
    omitted: (events) => `1년 이전이거나 시작일이 없어 캘린더에 넣지 못함: ${events}.`,
    unmade: '파일을 만들지 못했습니다.',
    print: '인쇄',
    forms: {
      list: '그림, 사건 목록과 출처',
      full: '그림과 사건의 모든 세부 정보',
      sheet: '한 장에 그림만',
      poster: '여러 장을 이어 붙이는 포스터',
    },
    sheets: '장수',
    gluing: '가로 방향. 각 장의 오른쪽 가장자리를 잘라 다음 장의 행 이름 위에 붙이세요.',
  },
};
