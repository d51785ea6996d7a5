import { finish } from '../base/steps';
import type { JsonFeed } from '../intake/feed';
import { readInSlices } from '../intake/readInSlices';
import { beginReadingValue } from '../intake/readValue';
import type { Issue, Reading, TimelineFile } from '../intake/types';
import { exactnessOf } from '../layout/density';
import { lengthsOf } from '../layout/strata';
import { buildSteps } from '../model/build';
import { everyRow } from '../model/filter';
import { endsOf, splitLanes } from '../model/lanes';
import type { EventTable } from '../model/table';

/** Milliseconds of work before the page gets a turn: collecting garbage in between may take three times as long again. */
const SLICE = 8;
/** Letters that are parsed without a look at the clock. */
const PIECE = 200_000;
/** Bytes from which a file is parsed while it comes: a smaller one is there before that would pay. */
const LARGE = 1_000_000;
/** Bytes and events after which a first picture is worth drawing while the rest still comes. */
const FIRST_BYTES = 1_500_000;
const FIRST_EVENTS = 500;

/** Why nothing came from an address. */
export type LoadFault =
  | { readonly type: 'network'; readonly address: string }
  | { readonly type: 'answered'; readonly address: string; readonly code: number };

/** What came of loading a file: a table of what is good, what was wrong with the rest, or why nothing came. */
export interface Loaded {
  readonly table: EventTable | null;
  readonly issues: readonly Issue[];
  readonly fault: LoadFault | null;
}

/** Who wants to know how loading goes. */
export interface Watcher {
  /** How much is done, from 0 to 1 (null where the length is not known), and how many bytes have come. */
  progress?: (share: number | null, bytes: number) => void;
  /** A table of the first events of a large file, while the others are still coming. */
  first?: (table: EventTable) => void;
}

/** Loads a timeline from an address. Never throws. Where `signal` stops it, it answers as if the network had failed. */
export async function load(address: string, watcher: Watcher = {}, signal?: AbortSignal): Promise<Loaded> {
  try {
    const response = await fetch(address, { signal: signal ?? null, credentials: 'same-origin' });
    if (!response.ok) return { table: null, issues: [], fault: { type: 'answered', address, code: response.status } };
    const { feed, parts } = await receive(response, watcher);
    return await tableOf(await readingOf(feed, parts));
  } catch {
    return { table: null, issues: [], fault: { type: 'network', address } };
  }
}

/** Reads a file from its text, in slices. */
export async function open(text: string): Promise<Loaded> {
  return tableOf(await readInSlices(text, pause));
}

async function tableOf({ file, issues }: Reading): Promise<Loaded> {
  return { table: file && (await sliced(tableSteps(file))), issues, fault: null };
}

/** A table, and of what its first picture is made from all that costs more than a look at what is in view. */
function* tableSteps(file: TimelineFile): Generator<number, EventTable> {
  const table = yield* buildSteps(file);
  for (const part of [exactnessOf, lengthsOf, endsOf, (all: EventTable) => splitLanes(all, everyRow(all), 'actor')]) {
    part(table);
    yield 1;
  }
  return table;
}

/** Parses what comes while it comes. */
async function receive(response: Response, watcher: Watcher): Promise<{ feed: JsonFeed | null; parts: string[] }> {
  // Of a compressed answer the length given is not that of the text, so there is no share to speak of.
  const packed = response.headers.has('content-encoding');
  const total = packed ? 0 : Number(response.headers.get('content-length') ?? 0);
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let feed: JsonFeed | null = null;
  const parts: string[] = [];
  let [bytes, fed] = [0, 0];
  const breathe = breathing();
  let waiting = watcher.first !== undefined;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    bytes += step.value.byteLength;
    parts.push(decoder.decode(step.value, { stream: true }));
    watcher.progress?.(total > 0 ? Math.min(1, bytes / total) : null, bytes);
    // A file of its own, since few timelines are as large; without it the text is read at the end.
    if (bytes > LARGE) feed ??= await import('../intake/feed').then(({ JsonFeed }) => new JsonFeed()).catch(() => null);
    for (; feed && fed < parts.length; fed++) {
      for (let at = 0; at < parts[fed]!.length; at += PIECE) {
        feed.push(parts[fed]!.slice(at, at + PIECE));
        await breathe();
      }
    }
    if (feed && waiting && bytes > FIRST_BYTES && feed.events.length > FIRST_EVENTS) {
      waiting = false;
      await showFirst(feed, watcher);
    }
  }
  const last = decoder.decode();
  feed?.push(last);
  return { feed, parts: [...parts, last] };
}

/** A picture of what has come so far; where the head comes last, or is faulty, there is none. */
async function showFirst(feed: JsonFeed, watcher: Watcher): Promise<void> {
  const head = feed.head();
  if (!head) return;
  // Links and stories may point at events still to come; they are not faults, and are read again at the end.
  const { file } = await sliced(beginReadingValue({ ...head, events: feed.events.slice() }));
  if (file && file.events.length > 0) {
    watcher.first?.(await sliced(tableSteps(file)));
    await pause();
  }
}

async function readingOf(feed: JsonFeed | null, parts: readonly string[]): Promise<Reading> {
  const value = feed?.end();
  if (!value) return readInSlices(parts.join(''), pause);
  const { file, issues } = await sliced(beginReadingValue(value));
  return {
    file,
    issues: issues.length > 0 ? (await import('../intake/locate')).locate(parts.join(''), issues) : issues,
  };
}

/** Lets the page do what waits. A timer would wait four milliseconds more, each time. */
async function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
  port1.close();
}

/** Lets the page breathe where a slice has been worked since it last did. */
function breathing(): () => Promise<void> {
  let until = performance.now() + SLICE;
  return async () => {
    if (performance.now() < until) return;
    await pause();
    until = performance.now() + SLICE;
  };
}

/** Runs a generator to its end and lets the page breathe in between. */
export async function sliced<T>(steps: Generator<number, T>): Promise<T> {
  if (typeof document === 'undefined') return finish(steps);
  const breathe = breathing();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await breathe();
  }
}
