import { numberFormatter } from '../../../i18n/plural';
import type { ClaimsMessages } from './en';

const digits = numberFormatter('zh');

export const claimsTexts: ClaimsMessages = {
  heading: '各方主张',
  measures: '比较',
  measure: (claims, claimants) => `${digits(claimants)}方的${digits(claims)}项主张`,
  differ: '彼此不一',
  others: (n) => `另外${digits(n)}项，各仅有一方`,
  several: (n) => `${digits(n)}项指标`,
  label: (title) => `主张沿革：${title}`,
  keys: '左右方向键在同一方的主张之间移动，上下方向键切换到另一方。回车键打开事件。加号和减号缩放。',
  signs: {
    point: '单一数字',
    range: '区间',
    open: '“至少”或“至多”',
    about: '约数',
    others: '其他各方的数字',
    run: '某一方的最新数字',
    undated: '无日期：置于所属事件处',
  },
  rowsLeft: (n) => `另有${digits(n)}行未画出：请看下面的表格，或按主张方筛选。`,
  none: '没有带数字的主张。',
  noneHint: '请选择其他指标或移除筛选条件。',
  table: {
    caption: (measure) => `${measure}，逐项主张`,
    said: '发表于',
    undated: '无日期',
    who: '主张方',
    figure: '数字',
    event: '事件',
    sources: '来源',
  },
};
