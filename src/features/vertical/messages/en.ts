export const verticalEn = {
  /** Buttons at both ends of the picture, with what lies beyond: "12 events". */
  earlier: (events: string): string => `Earlier: ${events}`,
  later: (events: string): string => `Later: ${events}`,
  /** Of the handle that makes the sheet of the open event taller and lower. */
  sheet: 'Height of this sheet',
};

export type VerticalMessages = typeof verticalEn;
