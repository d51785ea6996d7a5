import type { Edtf, EdtfDate } from '../time/edtfTypes';
import { formatDuration } from '../time/durations';
import { extentOf } from '../time/extent';
import type { Messages } from '../i18n/en/messages';

/** Formats the duration of an interval; null unless both ends are certain and of the same precision. */
export function formatLength(edtf: Edtf, messages: Messages): string | null {
  if (edtf.type !== 'interval') return null;
  const { start, end } = edtf;
  if (!isSure(start) || !isSure(end) || start.precision !== end.precision) return null;
  const { from, to } = extentOf(edtf);
  return formatDuration(from, to, messages.time);
}

function isSure(end: Edtf | 'open' | 'unknown'): end is EdtfDate {
  return typeof end !== 'string' && end.type === 'date' && (end.year | end.month | end.day) === 0;
}
