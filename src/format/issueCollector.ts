import type { IssueCode, IssueParams } from './codes';
import type { Issue } from './types';

type Level = Issue['level'];

/** Longest input that is shown in full, in UTF-16 units. */
const MAX_INPUT = 60;

/**
 * A value as text that is safe to print on one line of a page or terminal: truncated, without control characters, lone
 * surrogates and bidirectional overrides. Arrays and objects are shown as `[…]` and `{…}`.
 */
export function shorten(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  const text = String(value);
  const cut = text.length > MAX_INPUT ? `${text.slice(0, MAX_INPUT - 1)}…` : text;
  return cut.replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu, '\ufffd');
}

/** Formats a path as a JSON pointer (RFC 6901). */
export function jsonPointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** An error without a position inside a value, for a text that is not JSON or a file that could not be loaded. */
export function createIssue<C extends IssueCode>(code: C, input: unknown, params: IssueParams[C]): Issue {
  return { level: 'error', code, at: '', input: shorten(input), params };
}

/** How many events were left out because of issues. One event may have several. */
export function countOmittedEvents(issues: readonly Issue[]): number {
  const omitted = issues.filter(({ params }) => params['omitted'] === 'event');
  return new Set(omitted.map(({ at }) => at.split('/')[2])).size;
}

/** Collects the issues of one file. Validators push and pop `path`, so that each issue gets the current position. */
export class IssueCollector {
  readonly list: Issue[] = [];
  readonly path: (string | number)[] = [];
  private readonly counts = new Map<string, { count: number }>();

  error<C extends IssueCode>(code: C, input: unknown, params: IssueParams[C]): void {
    this.add('error', code, input, params);
  }

  warning<C extends IssueCode>(code: C, input: unknown, params: IssueParams[C]): void {
    this.add('warning', code, input, params);
  }

  /**
   * Adds a warning at its first occurrence and counts the later ones with the same `key` in its `count`. `params` is a
   * callback because the suggestion in it is expensive to compute.
   */
  warnOnce<C extends 'unknown-field' | 'undeclared'>(
    key: string,
    code: C,
    input: unknown,
    params: () => IssueParams[C],
  ): void {
    const known = this.counts.get(key);
    if (known) {
      known.count++;
      return;
    }
    const first = params();
    this.counts.set(key, first);
    this.add('warning', code, input, first);
  }

  private add(level: Level, code: IssueCode, input: unknown, params: IssueParams[IssueCode]): void {
    this.list.push({ level, code, at: jsonPointer(this.path), input: shorten(input), params });
  }
}
