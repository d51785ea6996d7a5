import type { ShareMessages } from './en';

export const shareTexts: ShareMessages = {
  link: 'Копировать ссылку',
  citation: 'Копировать цитату',
  picture: 'Скачать изображение',
  page: 'Открыть полную страницу',
  copied: 'Скопировано',
  saved: 'Скачано',
  byHand: 'Скопировать не удалось. Скопируйте вручную:',
  failed: 'Не удалось создать изображение.',
};
