import { plural } from '../../../i18n/plural';

const count = plural('en');

export const treatiesEn = {
  count: (n: number): string => count(n, { one: '# treaty', other: '# treaties' }),
  slider: 'Reference date',
  earlier: 'Previous change',
  later: 'Next change',
  endOfDay: 'as of the end of the day',
  notCovered: 'This date is outside the coverage.',
  none: 'None of these events is a treaty action.',
};

export type TreatiesMessages = typeof treatiesEn;
