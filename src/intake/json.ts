import { fail, ok, type Result } from '../base/result';
import type { JsonFaults } from './codes';
import { jsonFault, lineOf } from './jsonFault';
import { strange } from './jsonToken';
import { issueOf } from './notes';
import type { Issue } from './types';

/** Longest text that is read, in UTF-16 units: beyond it a page would run out of memory rather than show anything. */
const LONGEST = 200_000_000;

/** Text without a byte order mark: JSON may have none, and editors do not count it as a column. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** The value of a JSON text, or what is wrong with the text and where. Engines word their own errors differently, so these are not used. */
export function parseJson(text: string): Result<unknown, Issue> {
  if (text.length > LONGEST) return fail(issueOf('json-too-long', text, { limit: LONGEST }));
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return fail(faultIn(text));
  }
}

function faultIn(text: string): Issue {
  const start = text.trimStart();
  if (start === '') return { ...issueOf('json-empty', text, {}), line: 1, column: 1 };
  if (start.startsWith('<')) return { ...issueOf('json-html', start.split('\n', 1)[0], {}), line: 1, column: 1 };
  // Null only if an engine refused what the standard allows.
  const { at, end, code, params } = jsonFault(text) ?? strange(text, 0);
  const saw = text.slice(at, end).split(/[\r\n]/, 1)[0];
  return {
    ...issueOf(code, saw, params as JsonFaults[typeof code]),
    line: lineOf(text, at),
    column: at - text.lastIndexOf('\n', at - 1),
  };
}
