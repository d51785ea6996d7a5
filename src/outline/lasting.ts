import type { Edtf, EdtfDate } from '../time/dates';
import { durationInWords } from '../time/durations';
import { extentOf } from '../time/extent';
import type { Words } from './words/en';

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
