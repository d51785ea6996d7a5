import { readEdtf } from '../time/reader';
import { addressFault } from './address';
import type { Expected, Left } from './codes';
import { isLanguage, plainText } from './checkText';
import type { Desk } from './desk';
import type { Meaning } from './schema';
import { BAD, wrongType, type Check } from './verdict';

/** Longest id, date or address, in UTF-16 units. */
const LONGEST_WORD = 2000;

type StringCheck = (text: string, left: Left, desk: Desk) => unknown;

const date: StringCheck = (text, left, { dates, notes }) => {
  if (dates.has(text)) return text;
  const read = readEdtf(text);
  if (read.ok) {
    dates.set(text, read.value);
    return text;
  }
  const { code, saw, at, write, or } = read.fault;
  notes.error('date', text, { reason: code, part: saw, offset: at, write: write ?? '', or: or ?? '', left });
  return BAD;
};

const address: StringCheck = (text, left, { notes }) => {
  if (text === '') {
    notes.error('empty-text', text, { left });
    return BAD;
  }
  const fault = addressFault(text);
  if (!fault) return text;
  notes.error('address', text, { ...fault, left });
  return BAD;
};

const language: StringCheck = (text, left, { notes }) => {
  if (isLanguage(text)) return text;
  notes.error('language', text, { left });
  return BAD;
};

/** Whether a text can be an id. */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9._-]+$/.test(text);
}

const id: StringCheck = (text, left, { notes }) => {
  if (isId(text)) return text;
  notes.error('id', text, { write: idFrom(text), left });
  return BAD;
};

/** An id like the text, or '' where nothing of it can stay. */
function idFrom(text: string): string {
  const plain = text.slice(0, 60).normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');
  return plain.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^-+|-+$/g, '');
}

const listed =
  (list: 'actor' | 'kind' | 'measure' | 'treaty'): StringCheck =>
  (text, left, desk) => {
    if (desk.declared[list].has(text)) return text;
    const good = id(text, left, desk);
    if (good !== BAD) desk.imply(list, text);
    return good;
  };

const source: StringCheck = (text, left, desk) => {
  if (desk.sources.has(text)) return text;
  desk.notes.error('unknown-source', text, { meant: desk.near(text, desk.sources), left });
  return BAD;
};

const event: StringCheck = (text, left, desk) => {
  if (desk.eventIds.has(text)) return text;
  const now = desk.former.get(text);
  if (now !== undefined) return now;
  if (desk.leftOut.has(text)) desk.notes.warning('left-out-event', text, { left });
  else desk.notes.error('unknown-event', text, { meant: desk.near(text, desk.eventIds), left });
  return BAD;
};

const BY_MEANING: Readonly<Record<Meaning, readonly [Expected, StringCheck]>> = {
  text: ['text', plainText],
  date: ['date', date],
  address: ['address', address],
  language: ['language', language],
  id: ['id', id],
  actor: ['id', listed('actor')],
  kind: ['id', listed('kind')],
  measure: ['id', listed('measure')],
  treaty: ['id', listed('treaty')],
  source: ['id', source],
  event: ['id', event],
};

/** A string that stands for something. */
export function stringCheck(meaning: Meaning, left: Left): Check {
  const [expected, check] = BY_MEANING[meaning];
  return (value, desk) => {
    if (typeof value !== 'string') return wrongType(value, expected, left, desk);
    if (meaning === 'text' || value.length <= LONGEST_WORD) return check(value, left, desk);
    desk.notes.error('long-text', value, { limit: LONGEST_WORD, left });
    return BAD;
  };
}
