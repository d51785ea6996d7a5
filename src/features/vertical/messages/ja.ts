import type { VerticalMessages } from './en';

export const verticalTexts: VerticalMessages = {
  earlier: (events) => `これより前：${events}`,
  later: (events) => `これより後：${events}`,
  sheet: 'このパネルの高さ',
};
