import { numberFormatter, plural } from '../plural';
import { axis as time } from './axis';
import type { CoreMessages } from '../en/core';

const digits = numberFormatter('ru');
const count = plural('ru');
const events = (n: number): string =>
  count(n, { one: '# событие', few: '# события', many: '# событий', other: '# события' });

/** The words of a first picture in Russian. */
export const coreTexts: CoreMessages = {
  lang: 'ru',
  time,
  number: digits,
  events,
  family: {
    treaty: 'Договоры',
    troops: 'Войска',
    weapons: 'Оружие',
    transfer: 'Поставки',
    sanction: 'Санкции',
    statement: 'Заявления',
    visit: 'Визиты',
    institution: 'Институты',
    loss: 'Потери',
    other: 'Прочее',
  },
  tone: {
    'verbal-cooperation': 'Сотрудничество на словах',
    'material-cooperation': 'Сотрудничество на деле',
    'verbal-conflict': 'Конфликт на словах',
    'material-conflict': 'Конфликт на деле',
    neutral: 'Нейтрально',
  },
  feature: { failed: 'Не удалось загрузить эту часть.', retry: 'Повторить' },
  summary: {
    label: 'Словами',
    counts: (matching, all, inView) =>
      `${matching === all ? events(all) : `${digits(matching)} из ${count(all, { one: '# события', few: '# событий', many: '# событий', other: '# событий' })}`}, в поле зрения ${digits(inView)}`,
  },
  search: { label: 'Поиск' },
  filter: { label: 'Фильтр' },
  share: 'Поделиться',
  lanes: { without: 'Не указано', turningPoints: 'Переломные события', others: (n) => `ещё ${digits(n)}` },
  view: {
    label: 'Вид',
    picture: 'Хронология',
    outline: 'Список',
    both: 'Оба',
    claims: 'Утверждения',
    treaties: 'Договоры',
  },
  picture: {
    label: (title) => `Хронология: ${title}`,
    keys: 'Клавиши со стрелками ведут от события к событию. Enter открывает событие, повторный Enter ведёт внутрь. Плюс и минус меняют масштаб. Запятая ведёт по связи назад к причине, точка — дальше к следствию.',
    zoom: 'Масштаб',
    zoomIn: 'Увеличить',
    zoomOut: 'Уменьшить',
    fit: 'Показать всё',
    hint: 'перетаскивайте для перемещения; Ctrl + колёсико или два пальца — масштаб',
    zoomHint: 'Масштаб: Ctrl + колёсико или два пальца',
    brush: 'Видимый период',
    brushFrom: 'Начало видимого периода',
    brushTo: 'Конец видимого периода',
    today: 'сегодня',
  },
  legend: {
    label: 'Обозначения',
    material: 'действия',
    verbal: 'слова',
    coop: 'сотрудничество',
    conf: 'конфликт',
    neutral: 'нейтрально',
    all: 'Все обозначения',
  },
  links: { label: 'Связи' },
  treaties: { label: 'Договоры' },
  story: {
    label: 'Обзор по шагам',
    walk: (steps) =>
      `Обзор по шагам: ${count(steps, { one: '# шаг', few: '# шага', many: '# шагов', other: '# шага' })}`,
  },
  coverage: { label: 'Охват', uncovered: 'не охвачено' },
  file: {
    updated: (date) => `Обновлено: ${date}`,
    licence: (name) => `Данные: ${name}`,
    untitled: (name) => (name ? `Без названия (${name})` : 'Без названия'),
    omitted: (n) =>
      count(n, {
        one: 'не удалось прочитать # событие',
        few: 'не удалось прочитать # события',
        many: 'не удалось прочитать # событий',
        other: 'не удалось прочитать # события',
      }),
    corrected: (n) =>
      count(n, {
        one: 'исправлено # раз',
        few: 'исправлено # раза',
        many: 'исправлено # раз',
        other: 'исправлено # раза',
      }),
  },
  element: {
    loading: 'Хронология загружается…',
    failed: 'Не удалось загрузить интерактивную хронологию.',
  },
};
