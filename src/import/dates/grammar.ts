import { formatIsoDay, formatIsoYear, twoDigits } from '../../time/calendar';
import { parseEdtfUnexplained } from '../../time/edtfParser';
import { DAY, instant, utc } from '../../time/instant';
import type { Choose } from './choices';
import { readSingle } from './singleDate';
import { readRange } from './dateRange';
import { readPartOf } from './partOf';
import type { DateContext } from './dateParts';

/** Deepest nesting, as in "since about early 1950". */
const MAX_DEPTH = 4;

/**
 * Reads a date in the terms of `canonicalDate` as EDTF; null where it is not one. The result is valid EDTF. Questions that the text
 * leaves open are put to `choose`.
 */
export function readCanonical(text: string, choose: Choose): string | null {
  const found = read(text, { choose, era: '' }, 0);
  return found !== null && parseEdtfUnexplained(found).ok ? found : null;
}

function read(text: string, context: DateContext, depth: number): string | null {
  if (depth > MAX_DEPTH || text === '') return null;
  const inner = (part: string): string | null => read(part.trim(), context, depth + 1);
  // Digits between single separators are one date or none: no words, no range and no doubt to look for.
  if (/^\d{1,4}[./]\d{1,2}[./]\d{1,4}$/.test(text)) return readSingle(text, context);
  return (
    readQualified(text, inner) ??
    readOpen(text, inner, context.choose) ??
    readSingle(text, context) ??
    readRange(text, context, inner) ??
    readAlternatives(text, inner) ??
    readPartOf(text, inner)
  );
}

type Inner = (part: string) => string | null;

/** "c. 44 BC", "1938?", "perhaps about 1200". */
function readQualified(text: string, inner: Inner): string | null {
  const before = /^(?:<(circa|perhaps)>|(~|\?)) ?(.+)$/.exec(text);
  const after = /^(.+?) ?(?:(\?|<perhaps>)|(~|<circa>))$/.exec(text);
  const sign = before
    ? before[1] === 'perhaps' || before[2] === '?'
      ? '?'
      : '~'
    : after && (after[2] === undefined ? '~' : '?');
  const rest = before?.[3] ?? after?.[1];
  const date = sign && rest !== undefined ? inner(rest) : null;
  return date === null || !sign ? null : qualify(date, sign);
}

/** Adds `~` or `?` to each date of EDTF; both make `%`. A time of day takes no qualifier. */
export function qualify(edtf: string, sign: '~' | '?'): string | null {
  if (/T|[{}]/.test(edtf)) return null;
  return edtf
    .split(/(\.\.|[[\],/])/)
    .map((part) => {
      if (!/[\dX]/.test(part) || part.endsWith(sign) || part.endsWith('%')) return part;
      return /[~?]$/.test(part) ? `${part.slice(0, -1)}%` : part + sign;
    })
    .join('');
}

/** "since 2014", "2014–", "until 1945", "before 1200". */
function readOpen(text: string, inner: Inner, choose: Choose): string | null {
  const wrap = (part: string, put: (date: string) => string | null): string | null => {
    const date = inner(part);
    return date === null || /[/[{]/.test(date) ? null : put(date);
  };
  const [, since] = /^<(?:since|slavicFrom)> (.+?)(?:[ ,–-]*<present>)?$/.exec(text) ?? [];
  if (since !== undefined) return wrap(since, (date) => `${date}/..`);
  const [, start] =
    /^(?:<from> )?(.+?)(?: ?[–-]|(?: ?(?:[–/-]|<to>|<until>|<do>|<polishDo>|,) ?| )<present>)$/.exec(text) ?? [];
  if (start !== undefined) return wrap(start, (date) => `${date}/..`);
  const [, term, rest] = /^<(until|before|after|by|do|polishDo)> (.+)$/.exec(text) ?? [];
  if (rest === undefined) return null;
  return wrap(rest, (date) => {
    const kind = term === 'do' ? choose('until') : term;
    if (kind === 'before') return neighbour(date, -1, (day) => `[..${day}]`);
    if (kind === 'after') return neighbour(date, 1, (day) => `[${day}..]`);
    return kind === 'by' ? `[..${date}]` : `../${date}`;
  });
}

/** The date before (-1) or after (1) one, of the same precision: what is before 1200 was in 1199 at the latest. */
function neighbour(edtf: string, step: 1 | -1, put: (date: string) => string): string | null {
  const [, sign = '', body = '', qualifier = ''] = /^(Y?-?)([\dX-]+)([~?%]?)$/.exec(edtf) ?? [];
  if (sign.includes('Y')) return null;
  const parts = /^(\d{1,4})(X*)(?:-(\d\d))?(?:-(\d\d))?$/.exec(body);
  if (!parts) return null;
  const [, digits = '', xs = '', month, day] = parts;
  const year = sign === '-' ? -+digits : +digits;
  if (xs !== '')
    return sign === '-' || year + step < 0
      ? null
      : put(`${String(year + step).padStart(4 - xs.length, '0')}${xs}${qualifier}`);
  if (month === undefined) return put(formatIsoYear(year + step) + qualifier);
  if (+month > 12) return null;
  if (day !== undefined) return put(formatIsoDay(instant(utc(year, +month, +day) + step * DAY)) + qualifier);
  const count = year * 12 + +month - 1 + step;
  return put(`${formatIsoYear(Math.floor(count / 12))}-${twoDigits((((count % 12) + 12) % 12) + 1)}${qualifier}`);
}

/** "1914 or 1915", "1914 and 1918". */
function readAlternatives(text: string, inner: Inner): string | null {
  const [, a, term, b] = /^(.+?) ?<(or|and)> ?(.+)$/.exec(text) ?? [];
  // "3 or 4" is more likely a number than years.
  if (a === undefined || b === undefined || /^\d{1,2}$/.test(b)) return null;
  const second = inner(b);
  const first = second === null ? null : inner(a);
  if (first === null || second === null || /[/[{]/.test(first + second)) return null;
  return term === 'or' ? `[${first},${second}]` : `{${first},${second}}`;
}
