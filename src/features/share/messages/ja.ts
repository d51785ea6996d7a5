import type { ShareMessages } from './en';

export const shareTexts: ShareMessages = {
  link: 'リンクをコピー',
  citation: '引用をコピー',
  picture: '画像をダウンロード',
  page: 'ページ全体を開く',
  copied: 'コピーしました',
  saved: 'ダウンロードしました',
  byHand: 'コピーできませんでした。手動でコピーしてください：',
  failed: '画像を作成できませんでした。',
};
