import { numberFormatter, plural } from '../plural';
import { axis as time } from './axis';
import type { CoreMessages } from '../en/core';

const digits = numberFormatter('ja');
const count = plural('ja');
const events = (n: number): string => count(n, { other: '#件の出来事' });

/** The words of a first picture in Japanese. */
export const coreTexts: CoreMessages = {
  lang: 'ja',
  time,
  number: digits,
  events,
  family: {
    treaty: '条約',
    troops: '部隊',
    weapons: '兵器',
    transfer: '供与',
    sanction: '制裁',
    statement: '声明',
    visit: '訪問',
    institution: '機関',
    loss: '損害',
    other: 'その他',
  },
  tone: {
    'verbal-cooperation': '言葉による協力',
    'material-cooperation': '行動による協力',
    'verbal-conflict': '言葉による対立',
    'material-conflict': '行動による対立',
    neutral: '中立',
  },
  feature: { failed: 'この部分を読み込めませんでした。', retry: '再試行' },
  summary: {
    label: '文章で',
    counts: (matching, all, inView) =>
      matching === all
        ? `${events(all)}、表示中${digits(inView)}件`
        : `${events(all)}のうち${digits(matching)}件、表示中${digits(inView)}件`,
  },
  search: { label: '検索' },
  filter: { label: '絞り込み' },
  share: '共有',
  lanes: { without: '記載なし', turningPoints: '転換点', others: (n) => `ほか${digits(n)}件` },
  view: { label: '表示', picture: '年表', outline: '一覧', both: '両方', claims: '誰が何を主張', treaties: '条約' },
  picture: {
    label: (title) => `年表：${title}`,
    keys: '矢印キーで出来事の間を移動します。Enterで出来事を開き、もう一度押すと中に入ります。プラスとマイナスで拡大・縮小します。カンマで関連をたどって原因へ、ピリオドで結果へ進みます。',
    zoom: '拡大・縮小',
    zoomIn: '拡大',
    zoomOut: '縮小',
    fit: '全体を表示',
    hint: 'ドラッグで移動、Ctrl＋ホイールまたはピンチで拡大・縮小',
    zoomHint: 'Ctrl＋ホイールまたはピンチで拡大・縮小',
    brush: '表示期間',
    brushFrom: '表示期間の始まり',
    brushTo: '表示期間の終わり',
    today: '今日',
  },
  legend: {
    label: '凡例',
    material: '行動',
    verbal: '言葉',
    coop: '協力',
    conf: '対立',
    neutral: '中立',
    all: 'すべての記号',
  },
  links: { label: '関連' },
  treaties: { label: '条約' },
  story: { label: '順を追って見る', walk: (steps) => `順を追って見る：全${digits(steps)}段階` },
  coverage: { label: '収録範囲', uncovered: '収録対象外' },
  file: {
    updated: (date) => `更新：${date}`,
    licence: (name) => `データ：${name}`,
    untitled: (name) => (name ? `無題（${name}）` : '無題'),
    omitted: (n) => `${events(n)}を読み取れませんでした`,
    corrected: (n) => `${digits(n)}回訂正`,
  },
  element: {
    loading: '年表を読み込んでいます…',
    failed: 'インタラクティブ年表を読み込めませんでした。',
  },
};
