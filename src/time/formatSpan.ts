import { fieldsOf } from './dateParts';
import { formatYears } from './formatYears';
import { formatRange } from './formatRange';
import { DAY, instant, utc, type Span } from './instant';
import type { AxisMessages } from './messages';

/**
 * Formats a span with a precision that suits its length: years if they are whole or more than 12, months beyond 90 days, days
 * beyond two, else times: "June 2024 – January 2025". Both ends are inclusive in the text. An infinite span gives ''.
 */
export function formatSpan({ from, to }: Span, messages: AxisMessages): string {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return '';
  const last = instant(Math.max(from, to - 1));
  const length = to - from;
  const first = new Date(from).getUTCFullYear();
  const wholeYears = from === utc(first) && to === utc(new Date(to).getUTCFullYear());
  if (wholeYears || length > 12 * 365 * DAY) return formatYears(first, new Date(last).getUTCFullYear(), messages);
  if (length > 90 * DAY) return formatRange(from, last, fieldsOf('month', 'full'), messages);
  if (length >= 2 * DAY || (from % DAY === 0 && to % DAY === 0))
    return formatRange(from, last, fieldsOf('day', 'full'), messages);
  return formatRange(
    from,
    to,
    { ...fieldsOf('day', 'full'), hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    messages,
  );
}
