import type { VerticalMessages } from './en';

export const verticalTexts: VerticalMessages = {
  earlier: (events) => `Раньше: ${events}`,
  later: (events) => `Позже: ${events}`,
  sheet: 'Высота этой панели',
};
