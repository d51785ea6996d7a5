import type { Edtf, EdtfDate } from '../time/dates';
import { durationInWords } from '../time/durations';
import { extentOf } from '../time/extent';
import { formatDate, yearInWords as inWords } from '../time/format';
import { instant } from '../time/instant';
import type { Words } from './words/en';

/** The year of a column's instant; year 0 is 1 BCE. */
export function yearOf(at: number): number {
  return new Date(at).getUTCFullYear();
}

/** The year an instant falls in, in words. */
export function yearInWords(at: number, words: Words): string {
  return inWords(yearOf(at), words.time);
}

/** The month an instant falls in, with its year. */
export function monthInWords(at: number, words: Words): string {
  return formatDate(instant(at), { month: 'long', year: 'numeric' }, words.time);
}

/** How long a stretch lasted, null unless both its ends are known without doubt and as closely as each other. */
export function lengthInWords(edtf: Edtf, words: Words): string | null {
  if (edtf.type !== 'interval') return null;
  const { start, end } = edtf;
  if (!isSure(start) || !isSure(end) || start.precision !== end.precision) return null;
  const { from, to } = extentOf(edtf);
  return durationInWords(from, to, words.time);
}

function isSure(end: Edtf | 'open' | 'unknown'): end is EdtfDate {
  return typeof end !== 'string' && end.type === 'date' && (end.year | end.month | end.day) === 0;
}
