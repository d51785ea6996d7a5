import type { JsonIssueParams, OtherFormat } from './codes';
import { createIssue } from './issueCollector';
import type { Issue } from './types';

/** The first syntax error of a JSON text, from offset `at` to `end`. */
export interface JsonError {
  readonly at: number;
  readonly end: number;
  readonly code: keyof JsonIssueParams;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Creates an error; the compiler checks the parameters of its code. */
function jsonError<C extends keyof JsonIssueParams>(
  code: C,
  at: number,
  end: number,
  params: JsonIssueParams[C],
): JsonError {
  return { at, end, code, params };
}

/** The issue of a text that `JSON.parse` rejects, with its line and column. */
export function explainJsonError(text: string): Issue {
  const start = text.trimStart();
  if (start === '') return { ...createIssue('json-empty', text, {}), line: 1, column: 1 };
  if (start.startsWith('<')) return { ...createIssue('json-html', start.split('\n', 1)[0], {}), line: 1, column: 1 };
  const format = detectFormat(start);
  if (format) return { ...createIssue('json-other-format', start.split('\n', 1)[0], { format }), line: 1, column: 1 };
  // Null only if an engine rejects what the standard allows.
  const error = findJsonError(text) ?? unexpectedCharacter(text, 0);
  const { at, end, code, params } = isCut(text, error) ? cutError(text, error) : error;
  const input = text.slice(at, end).split(/[\r\n]/, 1)[0];
  return {
    ...createIssue(code, input, params as JsonIssueParams[typeof code]),
    line: lineOf(text, at),
    column: at - text.lastIndexOf('\n', at - 1),
  };
}

/** Errors that a text has where it is cut. */
const OF_A_CUT: readonly JsonError['code'][] = [
  'json-unclosed',
  'json-missing-quote',
  'json-missing-value',
  'json-escape',
  'json-bare-word',
  'json-number',
];
/** The longest token that a cut leaves without its meaning: `\u00e`. */
const LONGEST_ESCAPE = 5;

/**
 * Whether a text is the beginning of a file of which the rest did not come. Who forgets a bracket or a quotation mark forgets neither
 * all that follows nor the line break at the end, so a text that ends with one of these has that error instead.
 */
function isCut(text: string, { at, end, code }: JsonError): boolean {
  if (!OF_A_CUT.includes(code) || !/^\s*[{[]/.test(text) || '}]\n\r'.includes(text.at(-1)!)) return false;
  return (
    code === 'json-unclosed' || end >= text.length || (code === 'json-escape' && at >= text.length - LONGEST_ESCAPE)
  );
}

function cutError(text: string, { at }: JsonError): JsonError {
  return jsonError('json-ends-early', text.length, text.length, { line: lineOf(text, at) });
}

/** The format of a text that is not meant as JSON; null if it may be. */
export function detectFormat(text: string): OtherFormat | null {
  if (/^[{["]/.test(text)) return null;
  // A zip archive, as which all current spreadsheet programs save.
  if (text.startsWith('PK\u0003\u0004')) return 'spreadsheet';
  if (/^(?:const|let|var|export|import|function|window\.|module\.|\w+\s*\(|\w[\w.]*\s*=)/.test(text))
    return 'javascript';
  const lines = text.split(/\r\n?|\n/, 3).filter((line) => line.trim() !== '');
  const isTable = [',', ';', '\t'].some((mark) => lines.length > 1 && lines.every((line) => line.includes(mark)));
  if (/^(?:---|[\w-]+:(?: |$))/m.test(lines[0] ?? '')) return 'yaml';
  return isTable ? 'table' : null;
}

/** Finds the first syntax error (RFC 8259), or null. Iterative, since a hostile text may be nested to any depth. */
export function findJsonError(text: string): JsonError | null {
  const scanner = new Scanner(text);
  for (;;) {
    const result = scanner.step();
    if (result !== 'continue') return result;
  }
}

/** The expected token: a value, a field name, its colon, or a comma or closing bracket. */
type Expected = 'value' | 'key' | 'colon' | 'comma';

type StepResult = 'continue' | JsonError | null;

/** A token: the offset after it, or its error. */
type Token = number | JsonError;

const CLOSING_BRACKETS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

class Scanner {
  private i = 0;
  private expected: Expected = 'value';
  /** Offsets of the open brackets. */
  private readonly openers: number[] = [];
  /** Offset of the comma just read, or -1. */
  private comma = -1;
  /** Whether the last token is an opening bracket. */
  private justOpened = false;

  constructor(private readonly text: string) {}

  step(): StepResult {
    const { text } = this;
    while (this.i < text.length && ' \t\n\r'.includes(text[this.i]!)) this.i++;
    if (this.i >= text.length) return this.end();
    const char = text[this.i]!;
    if (char === '/' && /[/*]/.test(text[this.i + 1] ?? '')) return jsonError('json-comment', this.i, this.i + 2, {});
    if (char === '}' || char === ']') return this.close(char);
    if (this.expected === 'comma') return this.afterValue(char);
    if (this.expected === 'colon') return this.colon(char);
    if (char === ',') return jsonError('json-missing-value', this.i, this.i + 1, {});
    return this.expected === 'key' ? this.key(char) : this.value(char);
  }

  private end(): StepResult {
    const { text } = this;
    const opener = this.openers.at(-1);
    if (opener !== undefined) {
      const bracket = CLOSING_BRACKETS[text[opener]!]!;
      return jsonError('json-unclosed', opener, opener + 1, { bracket });
    }
    return this.expected === 'comma' ? null : jsonError('json-missing-value', text.length, text.length, {});
  }

  private close(char: string): StepResult {
    const opener = this.openers.at(-1);
    if (opener === undefined)
      return this.expected === 'comma'
        ? jsonError('json-after-end', this.i, this.i + 1, {})
        : unexpectedCharacter(this.text, this.i);
    const bracket = CLOSING_BRACKETS[this.text[opener]!]!;
    if (bracket !== char)
      return jsonError('json-wrong-bracket', this.i, this.i + 1, { bracket, line: lineOf(this.text, opener) });
    const isEmpty = this.justOpened && this.expected !== 'colon';
    if (this.expected !== 'comma' && !isEmpty) {
      if (this.comma >= 0) return jsonError('json-trailing-comma', this.comma, this.comma + 1, {});
      return this.expected === 'colon' ? this.colon(char) : jsonError('json-missing-value', this.i, this.i + 1, {});
    }
    this.openers.pop();
    return this.advance('comma', this.i + 1);
  }

  private afterValue(char: string): StepResult {
    const opener = this.openers.at(-1);
    if (opener === undefined) return jsonError('json-after-end', this.i, this.text.length, {});
    if (char === ':') return unexpectedCharacter(this.text, this.i);
    if (char !== ',') return jsonError('json-missing-comma', this.i, this.text.length, {});
    const comma = this.i;
    this.advance(this.text[opener] === '{' ? 'key' : 'value', this.i + 1);
    this.comma = comma;
    return 'continue';
  }

  private colon(char: string): StepResult {
    return char === ':'
      ? this.advance('value', this.i + 1)
      : jsonError('json-missing-colon', this.i, this.text.length, {});
  }

  private key(char: string): StepResult {
    return char === '"' ? this.accept(scanString(this.text, this.i), 'colon') : unquotedKey(this.text, this.i);
  }

  private value(char: string): StepResult {
    if (char === '"') return this.accept(scanString(this.text, this.i), 'comma');
    if (char !== '{' && char !== '[') return this.accept(scanLiteral(this.text, this.i), 'comma');
    this.openers.push(this.i);
    this.advance(char === '{' ? 'key' : 'value', this.i + 1);
    this.justOpened = true;
    return 'continue';
  }

  private accept(token: Token, expected: Expected): StepResult {
    return typeof token === 'number' ? this.advance(expected, token) : token;
  }

  private advance(expected: Expected, i: number): 'continue' {
    this.expected = expected;
    this.i = i;
    this.comma = -1;
    this.justOpened = false;
    return 'continue';
  }
}

/** The line of an offset, from 1. */
function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

/** Scans a string from its opening quote. */
function scanString(text: string, at: number): Token {
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) return i + 1;
    if (code === 10 || code === 13) return jsonError('json-missing-quote', at, i, {});
    if (code < 32) return jsonError('json-control', i, i + 1, { suggestion: JSON.stringify(text[i]).slice(1, -1) });
    if (code !== 92) continue;
    const escape = /^\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/.exec(text.slice(i, i + 6));
    if (!escape) return jsonError('json-escape', i, i + 2, {});
    i += escape[0].length - 1;
  }
  return jsonError('json-missing-quote', at, text.length, {});
}

const OTHER_QUOTES = /['’‘“”„«»`]/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const LITERALS = new Set(['true', 'false', 'null']);
/** Literals of JavaScript and Python for which JSON has only `null`. */
const FOREIGN_LITERALS: Readonly<Record<string, string>> = {
  none: 'null',
  nil: 'null',
  undefined: 'null',
  nan: 'null',
  infinity: 'null',
};

/** The characters up to the next blank, quote or punctuation mark of JSON. */
function wordAt(text: string, at: number): string {
  const word = /[^\s,:[\]{}"]*/y;
  word.lastIndex = at;
  return word.exec(text)![0];
}

/** Scans a number, `true`, `false` or `null`. */
function scanLiteral(text: string, at: number): Token {
  const word = wordAt(text, at);
  const end = at + word.length;
  if (NUMBER.test(word) || LITERALS.has(word)) return end;
  if (word === '' || /^[\p{Cf}\p{Cc}]/u.test(word)) return unexpectedCharacter(text, at);
  if (OTHER_QUOTES.test(word[0]!)) return wrongQuotes(text, at);
  const lower = word.toLowerCase();
  const literal = LITERALS.has(lower) ? lower : Object.hasOwn(FOREIGN_LITERALS, lower) ? FOREIGN_LITERALS[lower]! : '';
  if (literal) return jsonError('json-bare-word', at, end, { suggestion: literal });
  const number = /^[-+.\d]/.test(word) ? Number(word) : NaN;
  if (Number.isFinite(number)) return jsonError('json-number', at, end, { suggestion: String(number) });
  return jsonError('json-bare-word', at, end, { suggestion: quote(word) });
}

/** The error of a field name without straight quotation marks. */
function unquotedKey(text: string, at: number): JsonError {
  const word = wordAt(text, at);
  if (word === '' || /^[\p{Cf}\p{Cc}]/u.test(word)) return unexpectedCharacter(text, at);
  return OTHER_QUOTES.test(word[0]!)
    ? wrongQuotes(text, at)
    : jsonError('json-bare-key', at, at + word.length, { suggestion: quote(word) });
}

/** The error of a string in single or typographic quotation marks. */
function wrongQuotes(text: string, at: number): JsonError {
  const match = /^['’‘“”„«»`]([^'’‘“”„«»`\r\n]*)['’‘“”„«»`]/.exec(text.slice(at, at + 200));
  const end = at + (match?.[0].length ?? 1);
  return jsonError('json-quotes', at, end, { suggestion: quote(match?.[1] ?? '…') });
}

/** The error of a character that no token begins with. Invisible characters are named by their code point. */
function unexpectedCharacter(text: string, at: number): JsonError {
  const char = String.fromCodePoint(text.codePointAt(at)!);
  const isHidden = /[\s\p{C}]/u.test(char);
  const codePoint = isHidden ? `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}` : '';
  return jsonError('json-unexpected-character', at, at + char.length, { codePoint });
}

function quote(word: string): string {
  return JSON.stringify(word.length > 60 ? `${word.slice(0, 59)}…` : word);
}
