import { checkOf } from './check';
import { Desk } from './desk';
import { readEvents } from './events';
import { fileOf, type Root } from './file';
import { refusal } from './recognise';
import { RULES } from './rules';
import { FileSchema, TailSchema } from './schema';
import type { Reading } from './types';

const checkRoot = checkOf(FileSchema, 'nothing', RULES);
const checkTail = checkOf(TailSchema, 'nothing', { ...RULES, later: new Set() });

/** A reading that can be paused: each step gives the number of events read so far, the last one the reading. */
export type PausedReading = Generator<number, Reading, undefined>;

/** Reads a timeline file that is a JSON value already, in slices of some hundred events. Never throws and never changes the value. */
export function* beginReadingValue(value: unknown): PausedReading {
  const refused = refusal(value);
  if (refused) return { file: null, issues: [refused] };
  const given = value as Readonly<Record<string, unknown>>;
  const desk = new Desk(given);
  const root = checkRoot(given, desk) as Root;
  for (const source of root.sources ?? []) desk.sources.set(source.id, source);
  const events = yield* readEvents(given['events'], desk);
  const file = fileOf(root, events, readTail(given, desk), desk);
  return { file, issues: desk.notes.issues };
}

/** Reads what points at events, once they are known. */
function readTail(given: Readonly<Record<string, unknown>>, desk: Desk): Root {
  const keys = Object.keys(TailSchema.entries).filter((key) => given[key] !== undefined);
  return checkTail(Object.fromEntries(keys.map((key) => [key, given[key]])), desk) as Root;
}

/** Goes through a reading without a pause. */
export function toEnd(reading: PausedReading): Reading {
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}
