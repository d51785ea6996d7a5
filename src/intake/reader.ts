import { explained } from './explained';
import { parseJson, withoutMark } from './json';
import { locate } from './locate';
import { beginReadingValue, toEnd, type PausedReading } from './readValue';
import type { Reading } from './types';

/** Reads a timeline file that is a JSON value already. Never throws and never changes the value. */
export function readTimelineValue(value: unknown): Reading {
  const { file, issues } = toEnd(beginReadingValue(value));
  return { file, issues: explained(issues) };
}

/** Reads a timeline file from its text. Never throws; issues say line and column. */
export function readTimeline(text: string): Reading {
  return toEnd(beginReading(text));
}

/** `readTimeline` in slices of some hundred events, so that a page stays alive between them. */
export function* beginReading(text: string): PausedReading {
  const bare = withoutMark(text);
  const parsed = parseJson(bare);
  if (!parsed.ok) return { file: null, issues: [parsed.fault] };
  const { file, issues } = yield* beginReadingValue(parsed.value);
  return { file, issues: locate(bare, issues) };
}
