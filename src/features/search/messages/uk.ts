import { plural } from '../../../i18n/plural';
import type { SearchMessages } from './en';

const count = plural('uk');

export const searchTexts: SearchMessages = {
  label: 'Шукати події, місця, твердження',
  field: {
    title: 'назва',
    short: 'коротка назва',
    summary: 'опис',
    place: 'місце',
    actor: 'учасник',
    claim: 'твердження',
  },
  foundIn: (field) => `знайдено в полі: ${field}`,
  results: (n) =>
    n === 0
      ? 'Нічого не знайдено'
      : count(n, {
          one: 'знайдено # подію',
          few: 'знайдено # події',
          many: 'знайдено # подій',
          other: 'знайдено # події',
        }),
};
