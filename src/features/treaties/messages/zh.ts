import { numberFormatter } from '../../../i18n/plural';
import type { TreatiesMessages } from './en';

const digits = numberFormatter('zh');

export const treatiesTexts: TreatiesMessages = {
  count: (n) => `${digits(n)}项条约`,
  slider: '基准日',
  earlier: '上一次变动',
  later: '下一次变动',
  endOfDay: '截至当日结束',
  notCovered: '此日期不在覆盖范围内。',
  none: '这些事件中没有条约行动。',
};
