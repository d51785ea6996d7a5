import { coreTexts } from '../../../i18n/uk/core';
import { plural } from '../../../i18n/plural';
import type { FiltersMessages } from './en';

const count = plural('uk');
const { events } = coreTexts;

export const filtersTexts: FiltersMessages = {
  active: 'Активні фільтри',
  remove: (name) => `Прибрати фільтр: ${name}`,
  clear: 'Прибрати всі фільтри',
  leaves: (n) => `залишиться: ${events(n)}`,
  query: (text) => `«${text}»`,
  undisputed: 'Лише неоспорюване',
  field: { kind: 'Вид', actor: 'Учасник', status: 'Статус', claimant: 'Чия версія' },
  lanes: { label: 'Доріжки', actor: 'Учасники', kind: 'Види', tone: 'Тональність', none: 'Одна доріжка' },
  family: (name) => `Усе: ${name}`,
  highlight: 'Робити інші події сірими, а не приховувати',
  highlighted: (n) =>
    count(n, { one: 'виділено # подію', few: 'виділено # події', many: 'виділено # подій', other: 'виділено # події' }),
  allLinks: 'Показати зв’язки всіх подій',
  look: {
    coop: 'Співпраця: учасники домовляються або діють разом.',
    conf: 'Конфлікт: вони погрожують, звинувачують або шкодять одне одному.',
    neutral: 'Нейтрально: ні співпраця, ні конфлікт.',
    material: 'Заповнений знак: щось зроблено.',
    verbal: 'Порожній знак: щось сказано або оголошено.',
  },
  lookShown: (n) => `На цьому зображенні: ${events(n)}.`,
  lookFilter: 'Натисніть, щоб відфільтрувати.',
  lookRemove: 'Натисніть, щоб прибрати з фільтра.',
  none: 'У цій хронології ще немає подій.',
  showAll: 'Показати всі події',
  showEvents: (n) =>
    count(n, {
      one: 'Показати # подію',
      few: 'Показати # події',
      many: 'Показати # подій',
      other: 'Показати # події',
    }),
};
