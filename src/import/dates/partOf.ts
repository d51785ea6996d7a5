import { formatIsoYear } from '../../time/calendar';

type Inner = (part: string) => string | null;

/** Thirds and halves as shares of the whole; of a year, as the groupings of EDTF (33 and following). */
const PARTS = {
  early: [0, 1 / 3, '37'],
  mid: [1 / 3, 2 / 3, '38'],
  late: [2 / 3, 1, '39'],
  half1: [0, 1 / 2, '40'],
  half2: [1 / 2, 1, '41'],
} as const;
type Part = keyof typeof PARTS;

/**
 * "early 1950", "mid-1950s", "second half of the 14th century", "late March 1938": a third or half of the whole. EDTF has thirds and
 * halves of years; of a decade or century the result is "one of these years", of a month "one of these days".
 */
export function readPartOf(text: string, inner: Inner): string | null {
  const [, term, rest] =
    /^<(early|mid|late|half1|half2)>[ -]*(?:<to> ?)?(.+)$/.exec(
      text.replace(/<(first|second)> <half>/, (_, n: string) => (n === 'first' ? '<half1>' : '<half2>')),
    ) ?? [];
  const whole = rest === undefined ? null : inner(rest);
  return whole === null ? null : partOf(whole, term as Part);
}

function partOf(whole: string, part: Part): string | null {
  const [from, to, grouping] = PARTS[part];
  const [, month, last = ''] = /^(-?\d{4}-\d\d)$/.test(whole) ? [whole, whole, '31'] : [];
  if (month !== undefined) return partOfMonth(month, part, last);
  if (/^\d{4}$/.test(whole)) return `${whole}-${grouping}`;
  const [, digits, xs] = /^(\d{1,3})(X{1,2})$/.exec(whole) ?? [];
  if (digits === undefined || xs === undefined) return null;
  const size = 10 ** xs.length;
  const start = +digits * size;
  // The middle of a decade is its years 4 to 6, and the thirds of a century are of 33 or 34 years.
  const first = start + Math.ceil(from * size - 1e-9);
  const end = start + Math.ceil(to * size - 1e-9) - 1;
  return `[${formatIsoYear(first)}..${formatIsoYear(end)}]`;
}

/** Thirds of a month end on the 10th and the 20th, halves on the 15th. The last day is left to the month. */
function partOfMonth(month: string, part: Part, _last: string): string | null {
  if (+month.slice(-2) > 12) return null;
  const days = { early: ['01', '10'], mid: ['11', '20'], half1: ['01', '15'], late: ['21', ''], half2: ['16', ''] }[
    part
  ];
  const end = days[1] === '' ? lastDay(month) : days[1]!;
  return `[${month}-${days[0]!}..${month}-${end}]`;
}

function lastDay(month: string): string {
  const [, year = '', number = ''] = /^(-?\d{4})-(\d\d)$/.exec(month) ?? [];
  const date = new Date(0);
  date.setUTCFullYear(+year, +number, 0);
  return String(date.getUTCDate());
}
