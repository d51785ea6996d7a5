/** The calendars that a second line of the axis may count in, as `Intl` names them. */
export const CALENDARS = ['islamic-umalqura', 'persian', 'hebrew', 'buddhist', 'japanese', 'roc'] as const;
export type Calendar = (typeof CALENDARS)[number];
