import type { Faults, IssueCode } from './codes';
import type { Issue } from './types';

type Level = Issue['level'];

/** Longest thing seen that is shown whole, in UTF-16 units. */
const LONGEST = 60;

/**
 * What was seen, fit to be shown on one line of a page or a terminal: shortened, and without characters that steer either.
 * Lists and objects are told by their brackets only.
 */
export function shorten(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  const text = String(value);
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return cut.replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu, '\ufffd');
}

/** A JSON pointer (RFC 6901). */
export function pointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** An issue that is not about a place inside a value: of a text that is no JSON, or of a file that did not arrive. */
export function issueOf<C extends IssueCode>(code: C, saw: unknown, params: Faults[C]): Issue {
  return { level: 'error', code, at: '', saw: shorten(saw), params };
}

/** The issues of one reading, and the path to where it reads now. */
export class Notes {
  readonly issues: Issue[] = [];
  readonly path: (string | number)[] = [];
  private readonly counts = new Map<string, { count: number }>();

  error<C extends IssueCode>(code: C, saw: unknown, params: Faults[C]): void {
    this.add('error', code, saw, params);
  }

  warning<C extends IssueCode>(code: C, saw: unknown, params: Faults[C]): void {
    this.add('warning', code, saw, params);
  }

  /** A warning said once, at its first place, with a count of all. `key` tells what counts as the same. */
  counted<C extends 'unknown-field' | 'undeclared'>(key: string, code: C, saw: unknown, params: () => Faults[C]): void {
    const known = this.counts.get(key);
    if (known) {
      known.count++;
      return;
    }
    const first = params();
    this.counts.set(key, first);
    this.add('warning', code, saw, first);
  }

  private add(level: Level, code: IssueCode, saw: unknown, params: Faults[IssueCode]): void {
    this.issues.push({ level, code, at: pointer(this.path), saw: shorten(saw), params });
  }
}
