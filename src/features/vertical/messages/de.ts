import type { VerticalMessages } from './en';

export const verticalTexts: VerticalMessages = {
  earlier: (events) => `Davor: ${events}`,
  later: (events) => `Danach: ${events}`,
  sheet: 'Höhe dieses Blattes',
};
