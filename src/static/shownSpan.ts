import { formatDate, formatYear } from '../time/format';
import { fieldsOf } from '../time/dateParts';
import { DAY, instant, utc, type Instant, type Span } from '../time/instant';
import type { TimeMessages } from '../time/messages';
import type { StaticMessages } from './messages/types';

/**
 * The span of a picture as its subtitle: "May 2023 to June 2024". Both ends are inclusive, and as precise as they are legible: years if
 * they are whole or more than 12, months beyond 90 days, else days. An infinite span gives ''.
 */
export function formatShownSpan({ from, to }: Span, time: TimeMessages, messages: StaticMessages): string {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return '';
  const last = instant(Math.max(from, to - 1));
  const say = precisionOf({ from, to }, time);
  const ends = [say(from), say(last)] as const;
  return ends[0] === ends[1] ? ends[0] : messages.span(...ends);
}

function precisionOf({ from, to }: Span, time: TimeMessages): (at: Instant) => string {
  const yearOf = (at: Instant): number => new Date(at).getUTCFullYear();
  const isWhole = from === utc(yearOf(from)) && to === utc(yearOf(to));
  if (isWhole || to - from > 12 * 365 * DAY) return (at) => formatYear(yearOf(at), time);
  const fields = fieldsOf(to - from > 90 * DAY ? 'month' : 'day', 'full');
  return (at) => formatDate(at, fields, time);
}
