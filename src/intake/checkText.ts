import type { Left } from './codes';
import { isRecord, type Desk } from './desk';
import { BAD, wrongType, type Check } from './verdict';

/** Longest text, in UTF-16 units: some ten printed pages. */
const LONGEST_TEXT = 20_000;

/** HTML, or a character that cannot be shown: a half of a pair, or one that steers a terminal. Linear, since it never looks past a `<`. */
const SUSPECT = /[<&]|(?![\n\r\t])[\p{Cc}\p{Cs}]/u;
const HTML = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i;
const BROKEN = /(?![\n\r\t])[\p{Cc}\p{Cs}]/gu;

/** Text a reader sees. HTML in it stays what it is: text. */
export function plainText(text: string, left: Left, { notes }: Desk): unknown {
  if (text.length > LONGEST_TEXT) notes.error('long-text', text, { limit: LONGEST_TEXT, left });
  else if (!/\S/.test(text)) notes.error('empty-text', text, { left });
  else if (!SUSPECT.test(text)) return text;
  else {
    const tag = HTML.exec(text)?.[0];
    if (tag !== undefined) notes.warning('html', tag, {});
    const whole = text.replace(BROKEN, '\ufffd');
    if (whole !== text) notes.warning('broken-characters', text, {});
    return whole;
  }
  return BAD;
}

/** A text: a string, or an object of strings by language, of which the good ones stay. */
export function textCheck(left: Left): Check {
  return (value, desk) => {
    if (typeof value === 'string') return plainText(value, left, desk);
    return isRecord(value) ? byLanguage(value, left, desk) : wrongType(value, 'text', left, desk);
  };
}

function byLanguage(value: Readonly<Record<string, unknown>>, left: Left, desk: Desk): unknown {
  const { path } = desk.notes;
  const tags = Object.keys(value);
  const good: [string, unknown][] = [];
  for (const tag of tags) {
    path.push(tag);
    const text = oneLanguage(tag, value[tag], desk);
    path.pop();
    if (text !== BAD) good.push([tag, text]);
  }
  if (good.length === tags.length && good.every(([tag, text]) => text === value[tag]) && tags.length > 0) return value;
  if (good.length > 0) return Object.fromEntries(good);
  desk.notes.error('empty-text', value, { left });
  return BAD;
}

function oneLanguage(tag: string, text: unknown, desk: Desk): unknown {
  if (!isLanguage(tag)) {
    desk.notes.error('language', tag, { left: 'field' });
    return BAD;
  }
  return typeof text === 'string' ? plainText(text, 'field', desk) : wrongType(text, 'text', 'field', desk);
}

/** Whether a tag has the form of BCP 47, so that `Intl` takes it rather than throwing. */
export function isLanguage(tag: string): boolean {
  if (/^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(tag)) return true;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
