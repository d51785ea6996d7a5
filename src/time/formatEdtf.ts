import { unreachable } from '../util/result';
import * as D from './edtfTypes';
import type { Edtf, EdtfDate, EdtfInterval, EdtfSet, Precision } from './edtfTypes';
import { formatList } from './format';
import { dateParts, isPlain, formatPlainRange } from './dateParts';
import type { PartQualifier, TimeMessages } from './messages';

export interface EdtfFormatOptions {
  /** `short` for labels: 4 Oct 2024, c. 1990, 1990?. */
  readonly style: 'full' | 'short';
  /** For an open end: the date at which the event was last known to be ongoing. */
  readonly asOf?: Edtf | null;
}

const FULL: EdtfFormatOptions = { style: 'full' };

/**
 * Formats a date with all its qualifiers: "around 4 October 2024", "October 2024, day unknown", "since March 2014, still going
 * on as of 30 June 2025". Uses wall-clock time.
 */
export function formatEdtf(edtf: Edtf, messages: TimeMessages, options: EdtfFormatOptions = FULL): string {
  switch (edtf.type) {
    case 'date':
      return formatSingleDate(edtf, messages, options, false);
    case 'interval':
      return formatInterval(edtf, messages, options);
    case 'set':
      return formatSet(edtf, messages, options);
    default:
      return unreachable(edtf);
  }
}

function formatSet(set: EdtfSet, messages: TimeMessages, options: EdtfFormatOptions): string {
  const members = set.members.map((member) => formatEdtf(member, messages, options));
  const list = formatList(messages, members, set.of === 'one' ? 'disjunction' : 'conjunction');
  if (set.of === 'all') return set.earlier ? messages.andEarlier(list) : set.later ? messages.andLater(list) : list;
  const one = members.length > 1 ? messages.oneOf(list) : list;
  return set.earlier ? messages.orEarlier(one) : set.later ? messages.orLater(one) : one;
}

interface FormattedEnd {
  readonly text: string;
  readonly precision: Precision;
  /** Whether the text is a date without qualifiers, which may take an article ("the 1990s"). */
  readonly plain: boolean;
}

function formatEnd(end: EdtfInterval['end'], messages: TimeMessages, options: EdtfFormatOptions): FormattedEnd | null {
  if (typeof end === 'string') return null;
  if (end.type === 'set') return { text: formatSet(end, messages, options), precision: 'day', plain: false };
  const plain = isPlain(end) && (options.style === 'full' || !/day|hour|minute|second/.test(end.precision));
  return { text: formatSingleDate(end, messages, options, true), precision: end.precision, plain };
}

function formatInterval(interval: EdtfInterval, messages: TimeMessages, options: EdtfFormatOptions): string {
  const { start, end } = interval;
  const from = formatEnd(start, messages, options);
  const to = formatEnd(end, messages, options);
  if (from && to)
    return (
      formatPlainRange(interval, messages, options.style) ??
      (from.text === to.text ? from.text : `${from.text} – ${to.text}`)
    );
  if (from && end === 'open') return formatOngoing(from, messages, options);
  if (from) return messages.fromUnknownEnd(from.text, from.precision, from.plain);
  if (!to) return messages.always;
  const until = messages.until(to.text, to.precision, to.plain);
  return start === 'open' ? until : messages.unknownStart(until);
}

function formatOngoing(from: FormattedEnd, messages: TimeMessages, { style, asOf }: EdtfFormatOptions): string {
  const since = messages.since(from.text, from.precision, from.plain);
  if (style === 'short') return since;
  return messages.stillGoing(since, asOf ? formatEdtf(asOf, messages) : null);
}

function formatSingleDate(
  date: EdtfDate,
  messages: TimeMessages,
  { style }: EdtfFormatOptions,
  inside: boolean,
): string {
  const { text, unknown } = dateParts(date, messages, style);
  const common = style === 'full' ? commonQualifier(date) : (date.year | date.month | date.day) & QUALIFIERS;
  let formatted = text;
  if (common & D.APPROXIMATE)
    formatted =
      style === 'full'
        ? messages.around(formatted, date.precision, inside || !isCertain(date))
        : messages.aroundShort(formatted);
  if (common & D.UNCERTAIN)
    formatted = style === 'full' ? messages.possibly(formatted) : messages.possiblyShort(formatted);
  if (style === 'short' && formatted) return formatted;
  if (unknown.length > 0) formatted += (formatted && (messages.comma ?? ', ')) + messages.unknownParts(unknown);
  const qualifiers = common ? [] : partQualifiers(date);
  return qualifiers.length > 0 ? `${formatted} (${messages.partQualifiers(qualifiers)})` : formatted;
}

const QUALIFIERS = D.APPROXIMATE | D.UNCERTAIN;
const isCertain = ({ year, month, day }: EdtfDate): boolean => !((year | month | day) & (D.UNSPECIFIED | D.UNCERTAIN));

/** The number of parts of a date: year, month, day. */
function partCount({ text }: EdtfDate): number {
  return text.replace(/^[?~%]?-/, '').split('-').length;
}

/** The qualifier bits that all parts of a date share; 0 if they differ. */
function commonQualifier(date: EdtfDate): number {
  const parts = [date.year, date.month, date.day].slice(0, partCount(date)).map((part) => part & QUALIFIERS);
  return parts.every((part) => part === parts[0]) ? parts[0]! : 0;
}

function partQualifiers(date: EdtfDate): PartQualifier[] {
  const names = ['year', 'month', 'day'] as const;
  return names
    .filter((part) => date[part] & QUALIFIERS)
    .map((part) => ({
      part,
      qualifier: (['approximate', 'uncertain', 'both'] as const)[(date[part] & QUALIFIERS) - 1]!,
    }));
}
