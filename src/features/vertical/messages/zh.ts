import type { VerticalMessages } from './en';

export const verticalTexts: VerticalMessages = {
  earlier: (events) => `此前：${events}`,
  later: (events) => `此后：${events}`,
  sheet: '此面板的高度',
};
