import { numberFormatter } from '../../../i18n/plural';
import type { TreatiesMessages } from './en';

const digits = numberFormatter('ja');

export const treatiesTexts: TreatiesMessages = {
  count: (n) => `${digits(n)}件の条約`,
  slider: '基準日',
  earlier: '前の変化',
  later: '次の変化',
  endOfDay: '当日終了時点',
  notCovered: 'この日は収録範囲外です。',
  none: 'これらの出来事に条約上の行為はありません。',
};
