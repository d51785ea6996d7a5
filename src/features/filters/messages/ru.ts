import { coreTexts } from '../../../i18n/ru/core';
import { plural } from '../../../i18n/plural';
import type { FiltersMessages } from './en';

const count = plural('ru');
const { events } = coreTexts;

export const filtersTexts: FiltersMessages = {
  active: 'Активные фильтры',
  remove: (name) => `Убрать фильтр: ${name}`,
  clear: 'Убрать все фильтры',
  leaves: (n) => `останется: ${events(n)}`,
  query: (text) => `«${text}»`,
  undisputed: 'Только неоспариваемое',
  field: { kind: 'Вид', actor: 'Участник', status: 'Статус', claimant: 'Чья версия' },
  lanes: { label: 'Дорожки', actor: 'Участники', kind: 'Виды', tone: 'Тональность', none: 'Одна дорожка' },
  family: (name) => `Всё: ${name}`,
  highlight: 'Делать другие события серыми, а не скрывать',
  highlighted: (n) =>
    count(n, {
      one: 'выделено # событие',
      few: 'выделено # события',
      many: 'выделено # событий',
      other: 'выделено # события',
    }),
  allLinks: 'Показать связи всех событий',
  look: {
    coop: 'Сотрудничество: участники договариваются или действуют вместе.',
    conf: 'Конфликт: они угрожают, обвиняют или вредят друг другу.',
    neutral: 'Нейтрально: ни сотрудничество, ни конфликт.',
    material: 'Заполненный знак: что-то сделано.',
    verbal: 'Пустой знак: что-то сказано или объявлено.',
  },
  lookShown: (n) => `На этом изображении: ${events(n)}.`,
  lookFilter: 'Нажмите, чтобы отфильтровать.',
  lookRemove: 'Нажмите, чтобы убрать из фильтра.',
  none: 'В этой хронологии пока нет событий.',
  showAll: 'Показать все события',
  showEvents: (n) => `Показать ${events(n)}`,
};
