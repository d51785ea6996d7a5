import { mayHaveLostData } from './lossHint';

/** Longest incomplete token or event, in UTF-16 units. It is scanned again with each chunk, which is quadratic in its length. */
const MAX_PENDING = 2_000_000;

/** Follows a string: a colon if it is a key, and `[` if its value is an array. Does not match while more text is needed to decide. */
const ARRAY_START = /[ \t\r\n]*(?:(:)[ \t\r\n]*(?:(\[)|[^\s[])|[^:\s])/y;
const STRUCTURAL = /["{}[\]]/g;

/**
 * Parses the JSON of a timeline file while it is downloading. The text may be cut anywhere. Each event is parsed by itself as
 * soon as it is complete, so that no single `JSON.parse` blocks the page, and the fields before the events are known early.
 * Accepts exactly what `JSON.parse` accepts if the text is an object with one array `events`; otherwise `end` returns null.
 */
export class StreamingJsonParser {
  /** The events parsed so far. */
  readonly events: unknown[] = [];
  /** Whether `findLostData` may find something. */
  mayHaveLostData = false;
  /** The text outside the array of events, which is replaced by an empty one. */
  private outside = '';
  /** Text that is not consumed yet, from the start of the incomplete token. */
  private pending = '';
  private state: 'outside' | 'event' | 'comma' | 'failed' = 'outside';
  private depth = 0;
  private arrayCount = 0;
  private hasStarted = false;

  /** Consumes the next chunk. */
  push(chunk: string): void {
    if (this.state === 'failed') return;
    // JSON.parse rejects a byte order mark.
    this.pending += this.hasStarted ? chunk : chunk.replace(/^\ufeff/, '');
    this.hasStarted ||= chunk !== '';
    let at = 0;
    for (;;) {
      const next = this.state === 'outside' ? this.readOutside(at) : this.readInside(at);
      if (next < 0 || this.hasFailed()) break;
      at = next;
    }
    this.pending = this.pending.slice(at);
    if (this.pending.length > MAX_PENDING) this.state = 'failed';
  }

  /** The fields before the events, with no events; null until the array of events begins, or if they are not valid JSON. */
  head(): Readonly<Record<string, unknown>> | null {
    if (this.arrayCount === 0 || this.hasFailed()) return null;
    return parseObject(this.state === 'outside' ? `${this.outside}${this.pending}` : `${this.outside}]}`);
  }

  /** The whole value after the last chunk; null if the text is not such a file. Use `JSON.parse` then. */
  end(): Readonly<Record<string, unknown>> | null {
    if (this.state !== 'outside' || this.arrayCount !== 1) return null;
    const outside = this.outside + this.pending;
    const value = parseObject(outside);
    if (!value) return null;
    this.mayHaveLostData ||= mayHaveLostData(outside, value);
    return { ...value, events: this.events };
  }

  private hasFailed(): boolean {
    return this.state === 'failed';
  }

  /** Reads one token outside the array of events. Returns the offset after it, or -1 if more text is needed. */
  private readOutside(at: number): number {
    const found = nextStructural(this.pending, at);
    if (found < 0) return -1;
    const char = this.pending[found];
    if (char === '"') return this.readString(at, found);
    this.depth += char === '{' || char === '[' ? 1 : -1;
    return this.keepOutside(at, found + 1);
  }

  private readString(at: number, quote: number): number {
    const close = stringEnd(this.pending, quote);
    if (close < 0) return -1;
    if (this.depth !== 1 || !isEventsKey(this.pending.slice(quote, close))) return this.keepOutside(at, close);
    ARRAY_START.lastIndex = close;
    const match = ARRAY_START.exec(this.pending);
    if (!match) return -1;
    if (match[1] === undefined) return this.keepOutside(at, close);
    this.arrayCount++;
    this.state = match[2] === undefined ? 'failed' : 'event';
    return this.keepOutside(at, ARRAY_START.lastIndex);
  }

  /** Reads one event, a comma or the end of the array. Returns the offset after it, or -1 if more text is needed. */
  private readInside(at: number): number {
    const start = skipSpace(this.pending, at);
    if (start >= this.pending.length) return -1;
    const char = this.pending[start];
    if (char === ']' && (this.state === 'comma' || this.events.length === 0)) return this.leaveArray(start);
    if (this.state === 'comma') {
      this.state = char === ',' ? 'event' : 'failed';
      return start + 1;
    }
    const end = valueEnd(this.pending, start);
    if (end < 0) return -1;
    try {
      const text = this.pending.slice(start, end);
      const event = JSON.parse(text) as unknown;
      this.events.push(event);
      this.mayHaveLostData ||= mayHaveLostData(text, event);
      this.state = 'comma';
    } catch {
      this.state = 'failed';
    }
    return end;
  }

  private leaveArray(at: number): number {
    this.state = 'outside';
    return this.keepOutside(at, at + 1);
  }

  private keepOutside(from: number, to: number): number {
    this.outside += this.pending.slice(from, to);
    return to;
  }
}

/** The offset of the next quotation mark or bracket, or -1. */
function nextStructural(text: string, at: number): number {
  STRUCTURAL.lastIndex = at;
  return STRUCTURAL.exec(text)?.index ?? -1;
}

/** The offset after the string that opens at `quote`, or -1 if it is incomplete. */
function stringEnd(text: string, quote: number): number {
  for (let close = text.indexOf('"', quote + 1); close >= 0; close = text.indexOf('"', close + 1)) {
    let backslashes = 0;
    while (text[close - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return close + 1;
  }
  return -1;
}

/** Whether a key is `events`, of which any letter may be escaped. The longest form has six characters a letter. */
function isEventsKey(key: string): boolean {
  if (!key.includes('\\')) return key === '"events"';
  try {
    return key.length < 40 && JSON.parse(key) === 'events';
  } catch {
    return false;
  }
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++;
  return at;
}

/** The offset after the value at `start`, or -1 if it is incomplete. Invalid input also gets an end; parsing it fails later. */
function valueEnd(text: string, start: number): number {
  const char = text[start];
  if (char === '"') return stringEnd(text, start);
  if (char !== '{' && char !== '[') return literalEnd(text, start);
  let depth = 0;
  for (let at = nextStructural(text, start); at >= 0; at = nextStructural(text, at)) {
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

/** Inside an array, a number or literal ends at the next comma or bracket. */
function literalEnd(text: string, start: number): number {
  const match = /[,\]]/.exec(text.slice(start));
  return match ? start + match.index : -1;
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
