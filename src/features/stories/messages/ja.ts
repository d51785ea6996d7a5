import type { StoriesMessages } from './en';

export const storiesTexts: StoriesMessages = {
  label: 'ガイド',
  step: (n, of) => `${of}段階中${n}段階目`,
  previous: '前へ',
  next: '次へ',
  close: 'ガイドを閉じる',
  open: 'この出来事を開く',
  filtered: 'この出来事は絞り込みで隠れています。',
  clear: '絞り込みを外す',
  keys: '左右の矢印キーで段階を移動します。Enterで出来事を開きます。Escでガイドを閉じます。',
};
