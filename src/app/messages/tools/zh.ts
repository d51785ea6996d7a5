import type { ToolMessages } from './en';

export const toolTexts: ToolMessages = {
  standalone: { menu: '打印和保存', data: '保存数据（JSON）' },
  theme: { label: '配色', auto: '跟随系统', light: '浅色', dark: '深色' },
  language: '语言',
  display: '显示',
  fullScreen: '全屏，大字号（F）',
  spotlight: '仅突出已打开的事件（S）',
  axis: { ltr: '时间从左到右', rtl: '时间从右到左' },
  calendar: { label: '第二历法', none: '无' },
  print: '打印此视图',
  printDetails: '连同全部详情打印',
};
