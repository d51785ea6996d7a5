import type { ToolMessages } from './en';

export const toolTexts: ToolMessages = {
  standalone: { menu: '印刷と保存', data: 'データを保存（JSON）' },
  theme: { label: '配色', auto: 'システムに合わせる', light: 'ライト', dark: 'ダーク' },
  language: '言語',
  display: '画面設定',
  fullScreen: '全画面、大きな文字（F）',
  spotlight: '開いた出来事だけを目立たせる（S）',
  axis: { ltr: '時間を左から右へ', rtl: '時間を右から左へ' },
  calendar: { label: '併記する暦', none: 'なし' },
  print: 'この表示を印刷',
  printDetails: '詳細をすべて印刷',
};
