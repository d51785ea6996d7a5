import type { EdtfDate } from './edtfTypes';
import { dateFormat } from './format';
import type { Instant } from './instant';
import type { TimeMessages } from './messages';

/** Whether a date has a time. */
export function isTimed({ precision }: EdtfDate): boolean {
  return precision === 'hour' || precision === 'minute' || precision === 'second';
}

/** Formats a time with its own precision: 07:10, 07:10:30. An hour becomes a range, 07:00–08:00. */
export function formatClock({ precision, span }: EdtfDate, messages: TimeMessages): string {
  const fields: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  if (precision === 'second') fields.second = '2-digit';
  const format = (at: Instant): string => dateFormat(messages.locale, fields).format(at);
  return precision === 'hour' ? `${format(span.from)}–${format(span.to)}` : format(span.from);
}

/** " (UTC+9)" or " (UTC−3:30)"; '' for a time without an offset. */
export function formatZone({ offset }: EdtfDate): string {
  if (offset === null) return '';
  if (offset === 0) return ' (UTC)';
  const minutes = Math.abs(offset) % 60;
  const hours = String(Math.floor(Math.abs(offset) / 60));
  return ` (UTC${offset < 0 ? '−' : '+'}${hours}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''})`;
}
