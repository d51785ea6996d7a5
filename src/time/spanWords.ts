import { fieldsOf } from './dateParts';
import { yearsInWords } from './eras';
import { formatRange } from './ranges';
import { DAY, instant, utc, type Span } from './instant';
import type { TimeWords } from './words/types';

/**
 * A stretch of time in words, as exact as its length asks for: years where they are whole or more than 12, months beyond 90 days, days beyond
 * two, else times: "June 2024 – January 2025". Both ends are inside. Spans without an end give ''.
 */
export function spanInWords({ from, to }: Span, words: TimeWords): string {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return '';
  const last = instant(Math.max(from, to - 1));
  const length = to - from;
  const first = new Date(from).getUTCFullYear();
  const wholeYears = from === utc(first) && to === utc(new Date(to).getUTCFullYear());
  if (wholeYears || length > 12 * 365 * DAY) return yearsInWords(first, new Date(last).getUTCFullYear(), words);
  if (length > 90 * DAY) return formatRange(from, last, fieldsOf('month', 'full'), words);
  if (length >= 2 * DAY || (from % DAY === 0 && to % DAY === 0))
    return formatRange(from, last, fieldsOf('day', 'full'), words);
  return formatRange(
    from,
    to,
    { ...fieldsOf('day', 'full'), hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    words,
  );
}
