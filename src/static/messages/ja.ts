import type { StaticMessages } from './types';

export const staticTexts: StaticMessages = {
  asOf: (date) => `${date}現在`,
  span: (first, last) => `${first}～${last}`,
  pictureNote: '小さな棒は、場所がなく描けなかった出来事の数を示します。すべての出来事は下にあります。',
  events: 'すべての出来事',
  sources: '出典',
  furtherSources: 'その他の出典',
  coverage: '収録範囲',
  covers: (period) => `対象期間：${period}`,
  periods: '時期',
  corrections: '訂正',
  licence: (name) => `データ：${name}`,
  by: (names) => `作成：${names}`,
  data: 'データ（JSON）',
  timelines: '年表',
  share: '共有',
  display: '画面設定',
  showStep: '年表で表示',
  whole: '年表全体',
  claim: (who, via, said) => `${who}${via === null ? '' : `（${via}経由）`}${said === null ? '' : `、${said}`}`,
};
