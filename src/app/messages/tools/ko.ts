import type { ToolMessages } from './en';

export const toolTexts: ToolMessages = {
  standalone: { menu: '인쇄 및 저장', data: '데이터 저장(JSON)' },
  theme: { label: '색상', auto: '시스템 설정', light: '밝게', dark: '어둡게' },
  language: '언어',
  display: '화면 설정',
  fullScreen: '전체 화면, 큰 글자 (F)',
  spotlight: '열린 사건만 강조 (S)',
  axis: { ltr: '시간을 왼쪽에서 오른쪽으로', rtl: '시간을 오른쪽에서 왼쪽으로' },
  calendar: { label: '두 번째 달력', none: '없음' },
  print: '이 보기 인쇄',
  printDetails: '모든 세부 정보와 함께 인쇄',
};
