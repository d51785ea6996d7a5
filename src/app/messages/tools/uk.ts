import type { ToolMessages } from './en';

export const toolTexts: ToolMessages = {
  standalone: { menu: 'Друк і збереження', data: 'Зберегти дані (JSON)' },
  theme: { label: 'Кольори', auto: 'як у системі', light: 'світлі', dark: 'темні' },
  language: 'Мова',
  display: 'Оформлення',
  fullScreen: 'На весь екран, великий шрифт (F)',
  spotlight: 'Приглушити все, крім відкритої події (S)',
  print: 'Надрукувати цей вигляд',
  printDetails: 'Надрукувати з усіма подробицями',
};
