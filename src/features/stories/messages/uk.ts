import type { StoriesMessages } from './en';

export const storiesTexts: StoriesMessages = {
  label: 'Огляд',
  step: (n, of) => `Крок ${n} з ${of}`,
  previous: 'Назад',
  next: 'Далі',
  close: 'Закрити огляд',
  open: 'Відкрити цю подію',
  filtered: 'Фільтри приховують цю подію.',
  clear: 'Прибрати фільтри',
  keys: 'Стрілки ліворуч і праворуч ведуть від кроку до кроку. Enter відкриває подію. Escape закриває огляд.',
};
