import type { StoriesMessages } from './en';

export const storiesTexts: StoriesMessages = {
  label: '导览',
  step: (n, of) => `第${n}步，共${of}步`,
  previous: '上一步',
  next: '下一步',
  close: '关闭导览',
  open: '打开此事件',
  filtered: '此事件被筛选隐藏。',
  clear: '移除筛选',
  keys: '左右方向键在各步之间移动。回车键打开事件。Esc 键关闭导览。',
};
