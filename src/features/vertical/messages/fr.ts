import type { VerticalMessages } from './en';

export const verticalTexts: VerticalMessages = {
  earlier: (events) => `Avant : ${events}`,
  later: (events) => `Après : ${events}`,
  sheet: 'Hauteur de ce volet',
};
