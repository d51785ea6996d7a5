import { plural } from '../../../i18n/plural';
import type { TreatiesMessages } from './en';

const count = plural('ru');

export const treatiesTexts: TreatiesMessages = {
  count: (n) => count(n, { one: '# договор', few: '# договора', many: '# договоров', other: '# договора' }),
  slider: 'Дата',
  earlier: 'Предыдущее изменение',
  later: 'Следующее изменение',
  endOfDay: 'по состоянию на конец дня',
  notCovered: 'Эта дата вне охваченного периода.',
  none: 'Среди этих событий нет действий по договорам.',
};
