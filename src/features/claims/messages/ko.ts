import { numberFormatter } from '../../../i18n/plural';
import type { ClaimsMessages } from './en';

const digits = numberFormatter('ko');

export const claimsTexts: ClaimsMessages = {
  heading: '누가 무엇을 주장하나',
  measures: '비교',
  measure: (claims, claimants) => `주장자 ${digits(claimants)}곳의 주장 ${digits(claims)}건`,
  differ: '서로 다름',
  others: (n) => `그 외 ${digits(n)}개, 각각 주장자 한 곳`,
  several: (n) => `항목 ${digits(n)}개`,
  label: (title) => `주장의 변천: ${title}`,
  keys: '왼쪽·오른쪽 화살표 키로 한 주장자의 주장 사이를, 위·아래로 다른 주장자로 이동합니다. Enter 키로 사건을 엽니다. 더하기와 빼기 키로 확대·축소합니다.',
  signs: {
    point: '단일 수치',
    range: '범위',
    open: '“최소” 또는 “최대”',
    about: '대략적',
    others: '다른 주장자의 수치',
    run: '한 주장자의 최신 수치',
    undated: '날짜 없음: 해당 사건 위치에 표시',
  },
  rowsLeft: (n) => `그 외 ${digits(n)}행은 그리지 않았습니다. 아래 표를 보거나 주장자로 필터링하세요.`,
  none: '수치가 있는 주장이 없습니다.',
  noneHint: '다른 항목을 고르거나 필터를 지우세요.',
  table: {
    caption: (measure) => `${measure}, 주장별`,
    said: '발표',
    undated: '날짜 없음',
    who: '주장자',
    figure: '수치',
    event: '사건',
    sources: '출처',
  },
};
