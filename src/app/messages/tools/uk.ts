import type { ToolMessages } from './en';

export const toolTexts: ToolMessages = {
  standalone: { menu: 'Друк і збереження', data: 'Зберегти дані (JSON)' },
  theme: { label: 'Кольори', auto: 'як у системі', light: 'світлі', dark: 'темні' },
  language: 'Мова',
  display: 'Оформлення',
  fullScreen: 'На весь екран, великий шрифт (F)',
  spotlight: 'Приглушити все, крім відкритої події (S)',
  axis: { ltr: 'Час зліва направо', rtl: 'Час справа наліво' },
  calendar: { label: 'Другий календар', none: 'Немає' },
  print: 'Надрукувати цей вигляд',
  printDetails: 'Надрукувати з усіма подробицями',
};
