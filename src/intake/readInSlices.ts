import { beginReadingValue } from './readValue';
import type { Reading } from './types';

/**
 * Reads a timeline file for a page: pauses after some hundred events, for as long as `pause` takes, and loads what explains
 * faults only when there are some. Gives what `readTimeline` gives. Never rejects, unless `pause` or the network does.
 */
export async function readInSlices(text: string, pause: () => Promise<unknown>): Promise<Reading> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // A byte order mark is no JSON either, but `readTimeline` sees past it.
    return (await import('./reader')).readTimeline(text);
  }
  const reading = beginReadingValue(value);
  let step = reading.next();
  for (; !step.done; step = reading.next()) await pause();
  const { file, issues } = step.value;
  return issues.length > 0 ? { file, issues: (await import('./locate')).locate(text, issues) } : step.value;
}
