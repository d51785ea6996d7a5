import type { ShareMessages } from './en';

export const shareTexts: ShareMessages = {
  link: 'Копіювати посилання',
  citation: 'Копіювати цитату',
  picture: 'Завантажити зображення',
  page: 'Відкрити повну сторінку',
  copied: 'Скопійовано',
  saved: 'Завантажено',
  byHand: 'Скопіювати не вдалося. Скопіюйте вручну:',
  failed: 'Не вдалося створити зображення.',
};
