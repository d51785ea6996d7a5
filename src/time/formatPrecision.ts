import { UNSPECIFIED, type Edtf, type EdtfDate } from './edtfTypes';
import type { CoarseUnit, TimeMessages } from './messages';

/**
 * The precision of a date that is coarser than a day: "known only to the month", "end known only to the year". '' for other
 * dates, and for those whose own text names the unknown part.
 */
export function formatPrecision(edtf: Edtf, messages: TimeMessages): string {
  if (edtf.type !== 'interval') {
    const unit = unitOf(edtf);
    return unit === null ? '' : messages.knownTo(unit, null);
  }
  const [start, end] = [edtf.start, edtf.end].map((one) => (typeof one === 'string' ? null : unitOf(one))) as [
    CoarseUnit | null,
    CoarseUnit | null,
  ];
  if (start !== null && start === end) return messages.knownTo(start, null);
  const of = (unit: CoarseUnit | null, which: 'start' | 'end'): string[] =>
    unit === null ? [] : [messages.knownTo(unit, which)];
  return [...of(start, 'start'), ...of(end, 'end')].join(messages.comma ?? ', ');
}

/** The unit of a date, or of a set whose members all have the same one; null for a day and finer. */
function unitOf(edtf: Edtf): CoarseUnit | null {
  if (edtf.type === 'date') return unitOfDate(edtf);
  if (edtf.type === 'interval') return null;
  const units = edtf.members.map(unitOf);
  return units.every((unit) => unit === units[0]) ? units[0]! : null;
}

function unitOfDate({ precision, season, month, day }: EdtfDate): CoarseUnit | null {
  // The text of such a date already says which part is unknown.
  if (((month | day) & UNSPECIFIED) !== 0) return null;
  if (precision === 'season')
    return season <= 32 ? 'season' : season <= 36 ? 'quarter' : season <= 39 ? 'third' : 'half';
  return precision === 'day' || precision === 'hour' || precision === 'minute' || precision === 'second'
    ? null
    : precision;
}
