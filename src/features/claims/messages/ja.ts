import { numberFormatter } from '../../../i18n/plural';
import type { ClaimsMessages } from './en';

const digits = numberFormatter('ja');

export const claimsTexts: ClaimsMessages = {
  heading: '誰が何を主張しているか',
  measures: '比較',
  measure: (claims, claimants) => `${digits(claimants)}者による${digits(claims)}件の主張`,
  differ: '食い違いあり',
  others: (n) => `ほか${digits(n)}件、主張者は各1者`,
  several: (n) => `${digits(n)}項目`,
  label: (title) => `主張の推移：${title}`,
  keys: '左右の矢印キーで同じ主張者の主張を移動し、上下で別の主張者へ移ります。Enterで出来事を開きます。プラスとマイナスで拡大・縮小します。',
  signs: {
    point: '単一の数',
    range: '幅のある数',
    open: '「少なくとも」または「最大」',
    about: 'おおよそ',
    others: 'ほかの主張者の数',
    run: '一主張者の最新の数',
    undated: '日付なし：出来事の位置に表示',
  },
  rowsLeft: (n) => `ほか${digits(n)}行は描いていません。下の表を見るか、主張者で絞り込んでください。`,
  none: '数を伴う主張はありません。',
  noneHint: '別の項目を選ぶか、絞り込みを外してください。',
  table: {
    caption: (measure) => `${measure}（主張ごと）`,
    said: '発表',
    undated: '日付なし',
    who: '主張者',
    figure: '数',
    event: '出来事',
    sources: '出典',
  },
};
