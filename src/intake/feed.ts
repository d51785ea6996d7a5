/**
 * Reads a timeline file's JSON while it comes, in pieces cut anywhere: each event is parsed as soon as it is there, so that no
 * single parse of a large file holds up the page, and what stands before the events is known before they end.
 * Takes exactly what `JSON.parse` takes of an object with one list of events; of anything else `end` says null.
 */
export class JsonFeed {
  /** The events so far. */
  readonly events: unknown[] = [];
  /** All text outside the list of events, with an empty list in its place. */
  private outside = '';
  /** Text not yet read through, from the beginning of the token that is still incomplete. */
  private rest = '';
  private state: 'outside' | 'event' | 'comma' | 'failed' = 'outside';
  private depth = 0;
  private lists = 0;
  private begun = false;

  /** Takes the next piece. */
  push(piece: string): void {
    if (this.state === 'failed') return;
    // Editors do not count a byte order mark as part of the file.
    this.rest += this.begun ? piece : piece.replace(/^\ufeff/, '');
    this.begun ||= piece !== '';
    let at = 0;
    for (;;) {
      const next = this.state === 'outside' ? this.readOutside(at) : this.readInside(at);
      if (next < 0 || this.isFailed()) break;
      at = next;
    }
    this.rest = this.rest.slice(at);
    if (this.rest.length > LONGEST) this.state = 'failed';
  }

  /** The file's parts that came before its events; null until these begin, or when they are not as they should be. */
  head(): Readonly<Record<string, unknown>> | null {
    if (this.lists === 0 || this.isFailed()) return null;
    return parseObject(this.state === 'outside' ? `${this.outside}${this.rest}` : `${this.outside}]}`);
  }

  /** The whole value once the last piece was pushed; null where the text is not such a file: then `JSON.parse` says more. */
  end(): Readonly<Record<string, unknown>> | null {
    if (this.state !== 'outside' || this.lists !== 1) return null;
    const value = parseObject(this.outside + this.rest);
    return value && { ...value, events: this.events };
  }

  private isFailed(): boolean {
    return this.state === 'failed';
  }

  /** Reads one token outside the list; gives where the next begins, −1 where more text is needed. */
  private readOutside(at: number): number {
    const found = nextSign(this.rest, at);
    if (found < 0) return -1;
    const sign = this.rest[found];
    if (sign === '"') return this.readString(at, found);
    this.depth += sign === '{' || sign === '[' ? 1 : -1;
    return this.keep(at, found + 1);
  }

  private readString(at: number, quote: number): number {
    const close = stringEnd(this.rest, quote);
    if (close < 0) return -1;
    if (this.depth !== 1 || this.rest.slice(quote, close) !== '"events"') return this.keep(at, close);
    LIST.lastIndex = close;
    const list = LIST.exec(this.rest);
    if (!list) return -1;
    if (list[1] === undefined) return this.keep(at, close);
    this.lists++;
    this.state = 'event';
    return this.keep(at, LIST.lastIndex);
  }

  /** Reads one event, or what parts two of them. */
  private readInside(at: number): number {
    const start = skipSpace(this.rest, at);
    if (start >= this.rest.length) return -1;
    const sign = this.rest[start];
    if (sign === ']' && (this.state === 'comma' || this.events.length === 0)) return this.leave(start);
    if (this.state === 'comma') {
      this.state = sign === ',' ? 'event' : 'failed';
      return start + 1;
    }
    const end = valueEnd(this.rest, start);
    if (end < 0) return -1;
    try {
      this.events.push(JSON.parse(this.rest.slice(start, end)));
      this.state = 'comma';
    } catch {
      this.state = 'failed';
    }
    return end;
  }

  private leave(at: number): number {
    this.state = 'outside';
    return this.keep(at, at + 1);
  }

  private keep(from: number, to: number): number {
    this.outside += this.rest.slice(from, to);
    return to;
  }
}

/** The longest single token or event that is waited for: each piece looks through it again from its beginning. */
const LONGEST = 2_000_000;

/** After a key: its colon, and the bracket where its value is a list. Does not match while that is not known. */
const LIST = /[ \t\r\n]*(?::[ \t\r\n]*(?:(\[)|[^\s[])|[^:\s])/y;
const SIGNS = /["{}[\]]/g;

function nextSign(text: string, at: number): number {
  SIGNS.lastIndex = at;
  return SIGNS.exec(text)?.index ?? -1;
}

/** Behind the quotation mark that closes the string opened at `quote`; −1 where it is not there yet. */
function stringEnd(text: string, quote: number): number {
  for (let close = text.indexOf('"', quote + 1); close >= 0; close = text.indexOf('"', close + 1)) {
    let escapes = 0;
    while (text[close - 1 - escapes] === '\\') escapes++;
    if (escapes % 2 === 0) return close + 1;
  }
  return -1;
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++;
  return at;
}

/** Behind the value that begins at `start`; −1 where it is not whole yet. What is no value ends somewhere too, and fails to parse. */
function valueEnd(text: string, start: number): number {
  const sign = text[start];
  if (sign === '"') return stringEnd(text, start);
  if (sign !== '{' && sign !== '[') return plainEnd(text, start);
  let depth = 0;
  for (let at = nextSign(text, start); at >= 0; at = nextSign(text, at)) {
    if (text[at] === '"') {
      at = stringEnd(text, at);
      if (at < 0) return -1;
      continue;
    }
    depth += text[at] === '{' || text[at] === '[' ? 1 : -1;
    if (depth === 0) return at + 1;
    at++;
  }
  return -1;
}

/** A number or a word ends where a list goes on. */
function plainEnd(text: string, start: number): number {
  const found = /[,\]]/.exec(text.slice(start));
  return found ? start + found.index : -1;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
