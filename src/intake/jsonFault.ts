import { bareKey, jsonFaultOf, strange, stringToken, wordToken, type JsonFault, type Token } from './jsonToken';

/** What comes next: a value, a field name, its colon, or a comma or the end. */
type Next = 'value' | 'key' | 'colon' | 'comma';

const CLOSER: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/**
 * The first thing that keeps a text from being JSON (RFC 8259), or null. Without recursion, since nesting may have any depth.
 */
export function jsonFault(text: string): JsonFault | null {
  const scanner = new Scanner(text);
  for (;;) {
    const fault = scanner.step();
    if (fault !== 'on') return fault;
  }
}

type Step = 'on' | JsonFault | null;

class Scanner {
  private i = 0;
  private next: Next = 'value';
  /** Offsets of the brackets that are open. */
  private readonly open: number[] = [];
  /** Offset of the comma just passed, or -1. */
  private comma = -1;
  /** A bracket was just opened. */
  private fresh = false;

  constructor(private readonly text: string) {}

  step(): Step {
    const { text } = this;
    while (this.i < text.length && ' \t\n\r'.includes(text[this.i]!)) this.i++;
    if (this.i >= text.length) return this.end();
    const char = text[this.i]!;
    if (char === '/' && /[/*]/.test(text[this.i + 1] ?? '')) return jsonFaultOf('json-comment', this.i, this.i + 2, {});
    if (char === '}' || char === ']') return this.close(char);
    if (this.next === 'comma') return this.afterValue(char);
    if (this.next === 'colon') return this.colon(char);
    if (char === ',') return jsonFaultOf('json-missing-value', this.i, this.i + 1, {});
    return this.next === 'key' ? this.key(char) : this.value(char);
  }

  private end(): Step {
    const { text } = this;
    const opener = this.open.at(-1);
    if (opener !== undefined)
      return jsonFaultOf('json-unclosed', opener, opener + 1, { bracket: CLOSER[text[opener]!]! });
    return this.next === 'comma' ? null : jsonFaultOf('json-missing-value', text.length, text.length, {});
  }

  private close(char: string): Step {
    const opener = this.open.at(-1);
    if (opener === undefined)
      return this.next === 'comma' ? jsonFaultOf('json-after-end', this.i, this.i + 1, {}) : strange(this.text, this.i);
    const bracket = CLOSER[this.text[opener]!]!;
    if (bracket !== char)
      return jsonFaultOf('json-wrong-bracket', this.i, this.i + 1, { bracket, line: lineOf(this.text, opener) });
    const empty = this.fresh && this.next !== 'colon';
    if (this.next !== 'comma' && !empty) {
      if (this.comma >= 0) return jsonFaultOf('json-trailing-comma', this.comma, this.comma + 1, {});
      return this.next === 'colon' ? this.colon(char) : jsonFaultOf('json-missing-value', this.i, this.i + 1, {});
    }
    this.open.pop();
    return this.to('comma', this.i + 1);
  }

  private afterValue(char: string): Step {
    const opener = this.open.at(-1);
    if (opener === undefined) return jsonFaultOf('json-after-end', this.i, this.text.length, {});
    if (char === ':') return strange(this.text, this.i);
    if (char !== ',') return jsonFaultOf('json-missing-comma', this.i, this.text.length, {});
    const comma = this.i;
    this.to(this.text[opener] === '{' ? 'key' : 'value', this.i + 1);
    this.comma = comma;
    return 'on';
  }

  private colon(char: string): Step {
    return char === ':'
      ? this.to('value', this.i + 1)
      : jsonFaultOf('json-missing-colon', this.i, this.text.length, {});
  }

  private key(char: string): Step {
    return char === '"' ? this.past(stringToken(this.text, this.i), 'colon') : bareKey(this.text, this.i);
  }

  private value(char: string): Step {
    if (char === '"') return this.past(stringToken(this.text, this.i), 'comma');
    if (char !== '{' && char !== '[') return this.past(wordToken(this.text, this.i), 'comma');
    this.open.push(this.i);
    this.to(char === '{' ? 'key' : 'value', this.i + 1);
    this.fresh = true;
    return 'on';
  }

  private past(token: Token, next: Next): Step {
    return typeof token === 'number' ? this.to(next, token) : token;
  }

  private to(next: Next, i: number): 'on' {
    this.next = next;
    this.i = i;
    this.comma = -1;
    this.fresh = false;
    return 'on';
  }
}

/** From 1. */
export function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
