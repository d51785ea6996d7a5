import type { ToolMessages } from './en';

export const toolTexts: ToolMessages = {
  standalone: { menu: 'Печать и сохранение', data: 'Сохранить данные (JSON)' },
  theme: { label: 'Цвета', auto: 'как в системе', light: 'светлые', dark: 'тёмные' },
  language: 'Язык',
  display: 'Оформление',
  fullScreen: 'Во весь экран, крупный шрифт (F)',
  spotlight: 'Приглушить всё, кроме открытого события (S)',
  axis: { ltr: 'Время слева направо', rtl: 'Время справа налево' },
  calendar: { label: 'Второй календарь', none: 'Нет' },
  print: 'Напечатать этот вид',
  printDetails: 'Напечатать со всеми подробностями',
};
