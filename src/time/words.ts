import { unreachable } from '../base/result';
import * as D from './dates';
import type { Edtf, EdtfDate, EdtfInterval, EdtfSet, Precision } from './dates';
import { joinList } from './format';
import { dateParts, isPlain, plainRange } from './dateParts';
import type { TimeWords } from './words/types';

/** How to say a date. */
export interface Saying {
  /** `short` for labels: 4 Oct 2024, c. 1990, 1990?. */
  readonly style: 'full' | 'short';
  /** For an open end: the date when it was last known to go on. */
  readonly asOf?: Edtf | null;
}

const FULL: Saying = { style: 'full' };

/**
 * A date in words, doubt and all: "around 4 October 2024", "October 2024, day unknown", "since March 2014, still going
 * on as of 30 June 2025". Told by its own wall clock.
 */
export function dateInWords(edtf: Edtf, words: TimeWords, saying: Saying = FULL): string {
  switch (edtf.type) {
    case 'date':
      return sayDate(edtf, words, saying, false);
    case 'interval':
      return sayInterval(edtf, words, saying);
    case 'set':
      return saySet(edtf, words, saying);
    default:
      return unreachable(edtf);
  }
}

function saySet(set: EdtfSet, words: TimeWords, saying: Saying): string {
  const members = set.members.map((member) => dateInWords(member, words, saying));
  const list = joinList(words, members, set.of === 'one' ? 'disjunction' : 'conjunction');
  if (set.of === 'all') return set.earlier ? words.andEarlier(list) : set.later ? words.andLater(list) : list;
  const one = members.length > 1 ? words.oneOf(list) : list;
  return set.earlier ? words.orEarlier(one) : set.later ? words.orLater(one) : one;
}

interface End {
  readonly text: string;
  readonly precision: Precision;
  /** A bare date, which an article may stand before. */
  readonly plain: boolean;
}

function sayEnd(end: EdtfInterval['end'], words: TimeWords, saying: Saying): End | null {
  if (typeof end === 'string') return null;
  if (end.type === 'set') return { text: saySet(end, words, saying), precision: 'day', plain: false };
  const plain = isPlain(end) && (saying.style === 'full' || !/day|hour|minute|second/.test(end.precision));
  return { text: sayDate(end, words, saying, true), precision: end.precision, plain };
}

function sayInterval(interval: EdtfInterval, words: TimeWords, saying: Saying): string {
  const { start, end } = interval;
  const from = sayEnd(start, words, saying);
  const to = sayEnd(end, words, saying);
  if (from && to)
    return (
      plainRange(interval, words, saying.style) ?? (from.text === to.text ? from.text : `${from.text} – ${to.text}`)
    );
  if (from && end === 'open') return sayOngoing(from, words, saying);
  if (from) return words.fromUnknownEnd(from.text, from.precision, from.plain);
  if (!to) return words.always;
  const until = words.until(to.text, to.precision, to.plain);
  return start === 'open' ? until : words.unknownStart(until);
}

function sayOngoing(from: End, words: TimeWords, { style, asOf }: Saying): string {
  const since = words.since(from.text, from.precision, from.plain);
  if (style === 'short') return since;
  return words.stillGoing(since, asOf ? dateInWords(asOf, words) : null);
}

function sayDate(date: EdtfDate, words: TimeWords, { style }: Saying, inside: boolean): string {
  const { text, unknown } = dateParts(date, words, style);
  const whole = style === 'full' ? commonDoubt(date) : (date.year | date.month | date.day) & DOUBT;
  let said = text;
  if (whole & D.APPROXIMATE)
    said = style === 'full' ? words.around(said, date.precision, inside || !isWhole(date)) : words.aroundShort(said);
  if (whole & D.UNCERTAIN) said = style === 'full' ? words.possibly(said) : words.possiblyShort(said);
  if (style === 'short' && said) return said;
  if (unknown.length > 0) said += (said && ', ') + words.unknownParts(unknown);
  const doubts = whole ? [] : partDoubts(date);
  return doubts.length > 0 ? `${said} (${words.partDoubts(doubts)})` : said;
}

const DOUBT = D.APPROXIMATE | D.UNCERTAIN;
const isWhole = ({ year, month, day }: EdtfDate): boolean => !((year | month | day) & (D.UNSPECIFIED | D.UNCERTAIN));

/** How many parts a date has as written. */
function given({ text }: EdtfDate): number {
  return text.replace(/^[?~%]?-/, '').split('-').length;
}

/** The doubt that all parts of a date share; 0 where they differ. */
function commonDoubt(date: EdtfDate): number {
  const parts = [date.year, date.month, date.day].slice(0, given(date)).map((part) => part & DOUBT);
  return parts.every((part) => part === parts[0]) ? parts[0]! : 0;
}

function partDoubts(date: EdtfDate): Parameters<TimeWords['partDoubts']>[0] {
  const names = ['year', 'month', 'day'] as const;
  return names
    .filter((part) => date[part] & DOUBT)
    .map((part) => ({ part, doubt: (['approximate', 'uncertain', 'both'] as const)[(date[part] & DOUBT) - 1]! }));
}
