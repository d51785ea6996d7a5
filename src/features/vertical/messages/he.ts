import type { VerticalMessages } from './en';

export const verticalTexts: VerticalMessages = {
  earlier: (events) => `לפני כן: ${events}`,
  later: (events) => `אחרי כן: ${events}`,
  sheet: 'גובה החלונית',
};
