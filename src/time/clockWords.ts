import type { EdtfDate } from './dates';
import { dateFormat } from './format';
import type { Instant } from './instant';
import type { TimeWords } from './words/types';

/** Whether a date has a time of day. */
export function isTimed({ precision }: EdtfDate): boolean {
  return precision === 'hour' || precision === 'minute' || precision === 'second';
}

/** A time of day as exact as it is given: 07:10, 07:10:30; a bare hour as the hour it is, 07:00–08:00. */
export function clockInWords({ precision, span }: EdtfDate, words: TimeWords): string {
  const fields: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  if (precision === 'second') fields.second = '2-digit';
  const format = (at: Instant): string => dateFormat(words.locale, fields).format(at);
  return precision === 'hour' ? `${format(span.from)}–${format(span.to)}` : format(span.from);
}

/** " (UTC+9)", " (UTC−3:30)", or nothing where a time has no offset. */
export function zoneInWords({ offset }: EdtfDate): string {
  if (offset === null) return '';
  if (offset === 0) return ' (UTC)';
  const minutes = Math.abs(offset) % 60;
  const hours = String(Math.floor(Math.abs(offset) / 60));
  return ` (UTC${offset < 0 ? '−' : '+'}${hours}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''})`;
}
