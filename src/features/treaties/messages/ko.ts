import { numberFormatter } from '../../../i18n/plural';
import type { TreatiesMessages } from './en';

const digits = numberFormatter('ko');

export const treatiesTexts: TreatiesMessages = {
  count: (n) => `조약 ${digits(n)}건`,
  slider: '기준일',
  earlier: '이전 변화',
  later: '다음 변화',
  endOfDay: '그날 종료 시점',
  notCovered: '이 날짜는 수록 범위 밖입니다.',
  none: '이 사건들 중에는 조약 행위가 없습니다.',
};
