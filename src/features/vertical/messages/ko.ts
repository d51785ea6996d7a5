import type { VerticalMessages } from './en';

export const verticalTexts: VerticalMessages = {
  earlier: (events) => `이전: ${events}`,
  later: (events) => `이후: ${events}`,
  sheet: '이 창의 높이',
};
