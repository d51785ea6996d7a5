import { plural } from '../../../i18n/plural';
import type { TreatiesMessages } from './en';

const count = plural('uk');

export const treatiesTexts: TreatiesMessages = {
  count: (n) => count(n, { one: '# договір', few: '# договори', many: '# договорів', other: '# договори' }),
  slider: 'Дата',
  earlier: 'Попередня зміна',
  later: 'Наступна зміна',
  endOfDay: 'станом на кінець дня',
  notCovered: 'Ця дата поза охопленим періодом.',
  none: 'Серед цих подій немає дій щодо договорів.',
};
