import type { StoriesMessages } from './en';

export const storiesTexts: StoriesMessages = {
  label: '안내',
  step: (n, of) => `${of}단계 중 ${n}단계`,
  previous: '이전',
  next: '다음',
  close: '안내 닫기',
  open: '이 사건 열기',
  filtered: '필터 때문에 이 사건이 숨겨져 있습니다.',
  clear: '필터 지우기',
  keys: '왼쪽·오른쪽 화살표 키로 단계를 이동합니다. Enter 키로 사건을 엽니다. Esc 키로 안내를 닫습니다.',
};
