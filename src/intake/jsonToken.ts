import type { JsonFaults } from './codes';

/** What keeps a text from being JSON, and from where to where it stands. */
export interface JsonFault {
  readonly at: number;
  readonly end: number;
  readonly code: keyof JsonFaults;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Makes a fault of a code; the compiler holds its parameters to the code's. */
export function jsonFaultOf<C extends keyof JsonFaults>(
  code: C,
  at: number,
  end: number,
  params: JsonFaults[C],
): JsonFault {
  return { at, end, code, params };
}

/** A string or word of JSON: the offset after it, or what is wrong with it. */
export type Token = number | JsonFault;

/** A string, from its opening quote. */
export function stringToken(text: string, at: number): Token {
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) return i + 1;
    if (code === 10 || code === 13) return jsonFaultOf('json-missing-quote', at, i, {});
    if (code < 32) return jsonFaultOf('json-control', i, i + 1, { write: JSON.stringify(text[i]).slice(1, -1) });
    if (code !== 92) continue;
    const escape = /^\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/.exec(text.slice(i, i + 6));
    if (!escape) return jsonFaultOf('json-escape', i, i + 2, {});
    i += escape[0].length - 1;
  }
  return jsonFaultOf('json-missing-quote', at, text.length, {});
}

const QUOTES = /['’‘“”„«»`]/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const LITERALS = new Set(['true', 'false', 'null']);
const ELSEWHERE: Readonly<Record<string, string>> = {
  none: 'null',
  nil: 'null',
  undefined: 'null',
  nan: 'null',
  infinity: 'null',
};

/** A run of characters that could be a name or a number in some language. */
export function wordAt(text: string, at: number): string {
  const word = /[^\s,:[\]{}"]*/y;
  word.lastIndex = at;
  return word.exec(text)![0];
}

/** A number, `true`, `false` or `null`. */
export function wordToken(text: string, at: number): Token {
  const word = wordAt(text, at);
  const end = at + word.length;
  if (NUMBER.test(word) || LITERALS.has(word)) return end;
  if (word === '' || /^[\p{Cf}\p{Cc}]/u.test(word)) return strange(text, at);
  if (QUOTES.test(word[0]!)) return quotes(text, at);
  const lower = word.toLowerCase();
  const literal = LITERALS.has(lower) ? lower : Object.hasOwn(ELSEWHERE, lower) ? ELSEWHERE[lower]! : '';
  if (literal) return jsonFaultOf('json-bare-word', at, end, { write: literal });
  const number = /^[-+.\d]/.test(word) ? Number(word) : NaN;
  if (Number.isFinite(number)) return jsonFaultOf('json-number', at, end, { write: String(number) });
  return jsonFaultOf('json-bare-word', at, end, { write: quoted(word) });
}

/** A field name that does not begin with a straight quote. */
export function bareKey(text: string, at: number): JsonFault {
  const word = wordAt(text, at);
  if (word === '' || /^[\p{Cf}\p{Cc}]/u.test(word)) return strange(text, at);
  return QUOTES.test(word[0]!)
    ? quotes(text, at)
    : jsonFaultOf('json-bare-key', at, at + word.length, { write: quoted(word) });
}

/** A string in other quotes than JSON's. */
function quotes(text: string, at: number): JsonFault {
  const match = /^['’‘“”„«»`]([^'’‘“”„«»`\r\n]*)['’‘“”„«»`]/.exec(text.slice(at, at + 200));
  const end = at + (match?.[0].length ?? 1);
  return jsonFaultOf('json-quotes', at, end, { write: quoted(match?.[1] ?? '…') });
}

/** A character that has no place between values; invisible ones are told by their number. */
export function strange(text: string, at: number): JsonFault {
  const char = String.fromCodePoint(text.codePointAt(at)!);
  const hidden = /[\s\p{C}]/u.test(char) ? `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}` : '';
  return jsonFaultOf('json-strange', at, at + char.length, { hidden });
}

function quoted(word: string): string {
  return JSON.stringify(word.length > 60 ? `${word.slice(0, 59)}…` : word);
}
