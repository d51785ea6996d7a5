import { coreTexts } from '../../../i18n/ja/core';
import type { FiltersMessages } from './en';

const { events } = coreTexts;

export const filtersTexts: FiltersMessages = {
  active: '適用中の絞り込み',
  remove: (name) => `絞り込みを外す：${name}`,
  clear: 'すべての絞り込みを外す',
  leaves: (n) => `${events(n)}が残ります`,
  query: (text) => `「${text}」`,
  undisputed: '争いのないもののみ',
  field: { kind: '種類', actor: '関係者', status: '状態', claimant: '誰の説明か' },
  lanes: { label: 'レーン', actor: '関係者', kind: '種類', tone: '論調', none: 'レーンを分けない' },
  family: (name) => `すべて：${name}`,
  highlight: 'ほかの出来事を隠さずに薄く表示',
  highlighted: (n) => `${events(n)}を強調表示`,
  allLinks: 'すべての出来事の関連を表示',
  look: {
    coop: '協力：関係者が合意し、または共に行動する。',
    conf: '対立：互いに脅し、非難し、または害する。',
    neutral: '中立：協力でも対立でもない。',
    material: '塗りつぶし：行動があった。',
    verbal: '中抜き：発言または発表があった。',
  },
  lookShown: (n) => `この図に${events(n)}。`,
  lookFilter: 'クリックで絞り込み。',
  lookRemove: 'クリックで絞り込みから外す。',
  none: 'この年表にはまだ出来事がありません。',
  showAll: 'すべての出来事を表示',
  showEvents: (n) => `${events(n)}を表示`,
};
