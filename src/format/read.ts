import { fail, ok, type Result } from '../util/result';
import { runToCompletion } from '../util/generators';
import { createIssue } from './issueCollector';
import { explainJsonError } from './jsonError';
import { explainDates, locateIssues } from './locate';
import { readValueSteps, type ReadSteps } from './readValue';
import type { Issue, ReadResult } from './types';

/** Longest text that is parsed, in UTF-16 units. A page would run out of memory on a longer one. */
const MAX_LENGTH = 200_000_000;

/**
 * Reads a timeline file that is already parsed as JSON. Never throws and never changes the value.
 * Issues have a JSON pointer, but no line and column.
 */
export function readTimelineValue(value: unknown): ReadResult {
  const { file, issues } = runToCompletion(readValueSteps(value));
  return { file, issues: explainDates(issues) };
}

/** Reads a timeline file from its text. Never throws; issues have a line and column. */
export function readTimeline(text: string): ReadResult {
  return runToCompletion(readSteps(text));
}

/** `readTimeline` in steps of 500 events, so that the caller can yield to the page in between. Parsing is one step. */
export function* readSteps(text: string): ReadSteps {
  // JSON.parse rejects a byte order mark, and editors do not count it as a column.
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  const parsed = parseJson(json);
  if (!parsed.ok) return { file: null, issues: [parsed.error] };
  const { file, issues } = yield* readValueSteps(parsed.value);
  return { file, issues: locateIssues(json, issues) };
}

/** Parses JSON. The engine's own error is discarded, since its wording differs from browser to browser. */
function parseJson(text: string): Result<unknown, Issue> {
  if (text.length > MAX_LENGTH) return fail(createIssue('json-too-long', text, { limit: MAX_LENGTH }));
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return fail(explainJsonError(text));
  }
}
