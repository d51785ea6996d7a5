import type { VerticalMessages } from './en';

export const verticalTexts: VerticalMessages = {
  earlier: (events) => `قبل ذلك: ${events}`,
  later: (events) => `بعد ذلك: ${events}`,
  sheet: 'ارتفاع هذه اللوحة',
};
