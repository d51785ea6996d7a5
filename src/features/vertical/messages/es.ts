import type { VerticalMessages } from './en';

export const verticalTexts: VerticalMessages = {
  earlier: (events) => `Antes: ${events}`,
  later: (events) => `Después: ${events}`,
  sheet: 'Altura de este panel',
};
