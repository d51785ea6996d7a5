import type { VerticalMessages } from './en';

export const verticalTexts: VerticalMessages = {
  earlier: (events) => `Раніше: ${events}`,
  later: (events) => `Пізніше: ${events}`,
  sheet: 'Висота цієї панелі',
};
