import { asRequest } from '../util/request';
import { retryable } from '../util/retryable';
import { mayHaveLostData } from './lossHint';
import { readValueSteps } from './readValue';
import type { ReadResult } from './types';

/** Loads the lazy chunks that explain issues. A page with a valid file does not need them. */
export const loadLocateIssues = retryable('locateIssues', () => import('./locate'));
export const loadReadSteps = retryable('readSteps', () => import('./read'));
const loadReadTimeline = retryable('readTimeline', () => import('./read'));

/**
 * `readTimeline` for a page: awaits `pause` after every 500 events, and loads the explanation of issues only if there are any.
 * Rejects only if `pause` does, or with a RequestError if the explanation cannot be loaded.
 */
export async function readInSlices(text: string, pause: () => Promise<unknown>): Promise<ReadResult> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Also reached by a valid text with a byte order mark, which `readTimeline` strips.
    return (await asRequest(loadReadTimeline()))(text);
  }
  const steps = readValueSteps(value);
  let step = steps.next();
  for (; !step.done; step = steps.next()) await pause();
  const { file, issues } = step.value;
  return issues.length > 0 || mayHaveLostData(text, value)
    ? { file, issues: (await asRequest(loadLocateIssues()))(text, issues) }
    : step.value;
}
