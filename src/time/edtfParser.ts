import { ok, type Result } from '../util/result';
import type { Edtf, EdtfDate, EdtfError, EdtfInterval, EdtfSet } from './edtfTypes';
import { parsePlainDate, parseDate } from './edtfDate';
import { extentOf, instantsOf } from './extent';
import { edtfError } from './edtfError';

type ParseResult<T> = Result<T, EdtfError>;

/**
 * Parses EDTF, levels 0, 1 and 2. Errors have a code and an offset, and a suggestion only if the parser knows it anyway;
 * `parseEdtf` in `edtf.ts` adds the correction rules, which a page with valid data does not load.
 */
export function parseEdtfUnexplained(text: string): ParseResult<Edtf> {
  const plain = parsePlainDate(text);
  if (plain) return ok(plain);
  const slash = text.indexOf('/');
  if (slash >= 0 && text.includes('/', slash + 1)) return edtfError('interval-parts', text);
  if (slash >= 0) return parseInterval(text, 0, slash, 1);
  return /^[[{]/.test(text) ? parseSet(text, 0) : parseDate(text, 0);
}

/** Parses `a/b`, or `a..b` within a set. `split` is the offset of the separator and `gap` its length. */
function parseInterval(text: string, at: number, split: number, gap: number): ParseResult<EdtfInterval> {
  const start = parseEnd(text.slice(0, split), at);
  if (!start.ok) return start;
  const end = parseEnd(text.slice(split + gap), at + split + gap);
  if (!end.ok) return end;
  if (start.value === 'unknown' && end.value === 'unknown') return edtfError('empty-interval', text, at);
  const interval: EdtfInterval = { type: 'interval', text, start: start.value, end: end.value };
  if (!isReversed(interval)) return ok(interval);
  return edtfError(
    'reversed',
    text,
    at,
    text.slice(split + gap) + text.slice(split, split + gap) + text.slice(0, split),
  );
}

function parseEnd(text: string, at: number): ParseResult<EdtfInterval['start']> {
  if (text === '') return ok('unknown');
  if (text === '..') return ok('open');
  return text.startsWith('[') || text.startsWith('{') ? parseSet(text, at) : parseDate(text, at);
}

/** Whether an interval is impossible because its latest end precedes its earliest start. */
function isReversed({ start, end }: EdtfInterval): boolean {
  if (typeof start === 'string' || typeof end === 'string') return false;
  const zoned = offsetOf(start) !== null && offsetOf(end) !== null;
  const extent = zoned ? instantsOf : extentOf;
  return extent(end).to <= extent(start).from;
}

function offsetOf(end: EdtfDate | EdtfSet): number | null {
  return end.type === 'date' ? end.offset : null;
}

/** Parses `[a,b..c,d]` or `{…}`, with optional `..` before the first or after the last member. */
function parseSet(text: string, at: number): ParseResult<EdtfSet> {
  const match = /^(?:\[(.+)\]|\{(.+)\})$/.exec(text);
  const inner = match?.[1] ?? match?.[2];
  if (inner === undefined || inner === '..') return edtfError('set', text, at);
  const earlier = inner.startsWith('..');
  const later = inner.endsWith('..');
  const members: (EdtfDate | EdtfInterval)[] = [];
  let offset = at + 1 + (earlier ? 2 : 0);
  for (const item of inner.slice(earlier ? 2 : 0, later ? -2 : undefined).split(',')) {
    const member = item.trimStart();
    const result = parseMember(member, offset + item.length - member.length);
    if (!result.ok) return result;
    members.push(result.value);
    offset += item.length + 1;
  }
  return ok({ type: 'set', text, of: match![1] === undefined ? 'all' : 'one', members, earlier, later });
}

function parseMember(text: string, at: number): ParseResult<EdtfDate | EdtfInterval> {
  const dots = text.indexOf('..');
  if (dots < 0) return parseDate(text, at);
  return dots > 0 && dots + 2 < text.length ? parseInterval(text, at, dots, 2) : edtfError('set', text, at);
}
