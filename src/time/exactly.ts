import { UNSPECIFIED, type Edtf, type EdtfDate } from './dates';
import type { CoarseUnit, TimeWords } from './words/types';

/**
 * How exactly a date is known, where that is less than to the day and its own words do not say so: "known only to the month",
 * "end known only to the year". '' for every other date.
 */
export function exactnessInWords(edtf: Edtf, words: TimeWords): string {
  if (edtf.type !== 'interval') {
    const unit = unitOf(edtf);
    return unit === null ? '' : words.knownTo(unit, null);
  }
  const [start, end] = [edtf.start, edtf.end].map((one) => (typeof one === 'string' ? null : unitOf(one))) as [
    CoarseUnit | null,
    CoarseUnit | null,
  ];
  if (start !== null && start === end) return words.knownTo(start, null);
  const of = (unit: CoarseUnit | null, which: 'start' | 'end'): string[] =>
    unit === null ? [] : [words.knownTo(unit, which)];
  return [...of(start, 'start'), ...of(end, 'end')].join(', ');
}

/** The unit of a date, and of a set whose members all have the same; null for a day and whatever is closer. */
function unitOf(edtf: Edtf): CoarseUnit | null {
  if (edtf.type === 'date') return unitOfDate(edtf);
  if (edtf.type === 'interval') return null;
  const units = edtf.members.map(unitOf);
  return units.every((unit) => unit === units[0]) ? units[0]! : null;
}

function unitOfDate({ precision, season, month, day }: EdtfDate): CoarseUnit | null {
  // Such a date says itself which part of it nobody knows.
  if (((month | day) & UNSPECIFIED) !== 0) return null;
  if (precision === 'season')
    return season <= 32 ? 'season' : season <= 36 ? 'quarter' : season <= 39 ? 'third' : 'half';
  return precision === 'day' || precision === 'hour' || precision === 'minute' || precision === 'second'
    ? null
    : precision;
}
