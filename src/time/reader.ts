import { ok, type Result } from '../base/result';
import type { Edtf, EdtfDate, EdtfFault, EdtfInterval, EdtfSet } from './dates';
import { plainDate, readDate } from './edtfDate';
import { extentOf, instantsOf } from './extent';
import { fault } from './fault';

type Read<T> = Result<T, EdtfFault>;

/** Reads a date of EDTF, levels 0, 1 and 2, and says where it fails. `edtf.ts` adds what was meant. */
export function readEdtf(text: string): Read<Edtf> {
  const plain = plainDate(text);
  if (plain) return ok(plain);
  const slash = text.indexOf('/');
  if (slash >= 0 && text.includes('/', slash + 1)) return fault('interval-parts', text);
  if (slash >= 0) return readInterval(text, 0, slash, 1);
  return /^[[{]/.test(text) ? readSet(text, 0) : readDate(text, 0);
}

/** `a/b`, or within a set `a..b`: `gap` is how long the sign between them is. */
function readInterval(text: string, at: number, split: number, gap: number): Read<EdtfInterval> {
  const start = readEnd(text.slice(0, split), at);
  if (!start.ok) return start;
  const end = readEnd(text.slice(split + gap), at + split + gap);
  if (!end.ok) return end;
  if (start.value === 'unknown' && end.value === 'unknown') return fault('empty-interval', text, at);
  const interval: EdtfInterval = { type: 'interval', text, start: start.value, end: end.value };
  if (!isReversed(interval)) return ok(interval);
  return fault('reversed', text, at, text.slice(split + gap) + text.slice(split, split + gap) + text.slice(0, split));
}

function readEnd(text: string, at: number): Read<EdtfInterval['start']> {
  if (text === '') return ok('unknown');
  if (text === '..') return ok('open');
  return text.startsWith('[') || text.startsWith('{') ? readSet(text, at) : readDate(text, at);
}

/** Whether an interval cannot be: even its latest end is before its earliest start. */
function isReversed({ start, end }: EdtfInterval): boolean {
  if (typeof start === 'string' || typeof end === 'string') return false;
  const zoned = offsetOf(start) !== null && offsetOf(end) !== null;
  const extent = zoned ? instantsOf : extentOf;
  return extent(end).to <= extent(start).from;
}

function offsetOf(end: EdtfDate | EdtfSet): number | null {
  return end.type === 'date' ? end.offset : null;
}

/** `[a,b..c,d]` or `{…}`, with `..` before the first or after the last. */
function readSet(text: string, at: number): Read<EdtfSet> {
  const match = /^(?:\[(.+)\]|\{(.+)\})$/.exec(text);
  const inner = match?.[1] ?? match?.[2];
  if (inner === undefined || inner === '..') return fault('set', text, at);
  const earlier = inner.startsWith('..');
  const later = inner.endsWith('..');
  const members: (EdtfDate | EdtfInterval)[] = [];
  let place = at + 1 + (earlier ? 2 : 0);
  for (const item of inner.slice(earlier ? 2 : 0, later ? -2 : undefined).split(',')) {
    const member = item.trimStart();
    const read = readMember(member, place + item.length - member.length);
    if (!read.ok) return read;
    members.push(read.value);
    place += item.length + 1;
  }
  return ok({ type: 'set', text, of: match![1] === undefined ? 'all' : 'one', members, earlier, later });
}

function readMember(text: string, at: number): Read<EdtfDate | EdtfInterval> {
  const dots = text.indexOf('..');
  if (dots < 0) return readDate(text, at);
  return dots > 0 && dots + 2 < text.length ? readInterval(text, at, dots, 2) : fault('set', text, at);
}
