import type { VerticalMessages } from './en';

export const verticalDe: VerticalMessages = {
  earlier: (events) => `Davor: ${events}`,
  later: (events) => `Danach: ${events}`,
  sheet: 'Höhe dieses Blattes',
};
