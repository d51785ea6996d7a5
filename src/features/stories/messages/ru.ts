import type { StoriesMessages } from './en';

export const storiesTexts: StoriesMessages = {
  label: 'Обзор',
  step: (n, of) => `Шаг ${n} из ${of}`,
  previous: 'Назад',
  next: 'Далее',
  close: 'Закрыть обзор',
  open: 'Открыть это событие',
  filtered: 'Фильтры скрывают это событие.',
  clear: 'Убрать фильтры',
  keys: 'Стрелки влево и вправо ведут от шага к шагу. Enter открывает событие. Escape закрывает обзор.',
};
