import { numberFormatter, plural } from '../plural';
import { axis as time } from './axis';
import type { CoreMessages } from '../en/core';

const digits = numberFormatter('uk');
const count = plural('uk');
const events = (n: number): string => count(n, { one: '# подія', few: '# події', many: '# подій', other: '# події' });

/** The words of a first picture in Ukrainian. */
export const coreTexts: CoreMessages = {
  lang: 'uk',
  time,
  number: digits,
  events,
  family: {
    treaty: 'Договори',
    troops: 'Війська',
    weapons: 'Зброя',
    transfer: 'Постачання',
    sanction: 'Санкції',
    statement: 'Заяви',
    visit: 'Візити',
    institution: 'Інституції',
    loss: 'Втрати',
    other: 'Інше',
  },
  tone: {
    'verbal-cooperation': 'Співпраця на словах',
    'material-cooperation': 'Співпраця на ділі',
    'verbal-conflict': 'Конфлікт на словах',
    'material-conflict': 'Конфлікт на ділі',
    neutral: 'Нейтрально',
  },
  feature: { failed: 'Не вдалося завантажити цю частину.', retry: 'Спробувати ще раз' },
  summary: {
    label: 'Словами',
    counts: (matching, all, inView) =>
      `${matching === all ? events(all) : `${digits(matching)} з ${count(all, { one: '# події', few: '# подій', many: '# подій', other: '# подій' })}`}, у полі зору ${digits(inView)}`,
  },
  search: { label: 'Пошук' },
  filter: { label: 'Фільтр' },
  share: 'Поділитися',
  lanes: { without: 'Не вказано', turningPoints: 'Переломні події', others: (n) => `ще ${digits(n)}` },
  view: {
    label: 'Вигляд',
    picture: 'Хронологія',
    outline: 'Список',
    both: 'Обидва',
    claims: 'Твердження',
    treaties: 'Договори',
  },
  picture: {
    label: (title) => `Хронологія: ${title}`,
    keys: 'Клавіші зі стрілками ведуть від події до події. Enter відкриває подію, ще раз Enter веде всередину. Плюс і мінус змінюють масштаб. Кома веде за зв’язком назад до причини, крапка — далі до наслідку.',
    zoom: 'Масштаб',
    zoomIn: 'Збільшити',
    zoomOut: 'Зменшити',
    fit: 'Показати все',
    hint: 'перетягуйте, щоб рухатися; Ctrl + коліщатко або два пальці — масштаб',
    zoomHint: 'Масштаб: Ctrl + коліщатко або два пальці',
    brush: 'Видимий період',
    brushFrom: 'Початок видимого періоду',
    brushTo: 'Кінець видимого періоду',
    today: 'сьогодні',
  },
  legend: {
    label: 'Позначення',
    material: 'дії',
    verbal: 'слова',
    coop: 'співпраця',
    conf: 'конфлікт',
    neutral: 'нейтрально',
    all: 'Усі позначення',
  },
  links: { label: 'Зв’язки' },
  treaties: { label: 'Договори' },
  story: {
    label: 'Покроковий огляд',
    walk: (steps) =>
      `Покроковий огляд: ${count(steps, { one: '# крок', few: '# кроки', many: '# кроків', other: '# кроки' })}`,
  },
  coverage: { label: 'Охоплення', uncovered: 'не охоплено' },
  file: {
    updated: (date) => `Оновлено: ${date}`,
    licence: (name) => `Дані: ${name}`,
    untitled: (name) => (name ? `Без назви (${name})` : 'Без назви'),
    omitted: (n) =>
      count(n, {
        one: 'не вдалося прочитати # подію',
        few: 'не вдалося прочитати # події',
        many: 'не вдалося прочитати # подій',
        other: 'не вдалося прочитати # події',
      }),
    corrected: (n) =>
      count(n, {
        one: 'виправлено # раз',
        few: 'виправлено # рази',
        many: 'виправлено # разів',
        other: 'виправлено # рази',
      }),
  },
  element: {
    loading: 'Хронологія завантажується…',
    failed: 'Не вдалося завантажити інтерактивну хронологію.',
  },
};
