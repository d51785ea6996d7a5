import { finish } from '../base/steps';
import type { JsonFeed } from '../intake/feed';
import { readInSlices } from '../intake/readInSlices';
import { beginReadingValue } from '../intake/readValue';
import type { Issue, Reading } from '../intake/types';
import { buildSteps } from '../model/build';
import type { EventTable } from '../model/table';

/** Milliseconds of work before the page gets a turn. */
const SLICE = 12;
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
    const { feed, text } = await receive(response, watcher);
    return await tableOf(await readingOf(feed, text));
  } catch {
    return { table: null, issues: [], fault: { type: 'network', address } };
  }
}

/** Reads a file from its text, in slices. */
export async function open(text: string): Promise<Loaded> {
  return tableOf(await readInSlices(text, pause));
}

async function tableOf({ file, issues }: Reading): Promise<Loaded> {
  return { table: file && (await sliced(buildSteps(file))), issues, fault: null };
}

/** Parses what comes while it comes. */
async function receive(response: Response, watcher: Watcher): Promise<{ feed: JsonFeed | null; text: string }> {
  // Of a compressed answer the length given is not that of the text, so there is no share to speak of.
  const packed = response.headers.has('content-encoding');
  const total = packed ? 0 : Number(response.headers.get('content-length') ?? 0);
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let feed: JsonFeed | null = null;
  const parts: string[] = [];
  let bytes = 0;
  let until = performance.now() + SLICE;
  let waiting = watcher.first !== undefined;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    bytes += step.value.byteLength;
    const part = decoder.decode(step.value, { stream: true });
    parts.push(part);
    if (feed) feed.push(part);
    else if (bytes > LARGE) feed = await feedOf(parts);
    watcher.progress?.(total > 0 ? Math.min(1, bytes / total) : null, bytes);
    if (performance.now() < until) continue;
    if (feed && waiting && bytes > FIRST_BYTES && feed.events.length > FIRST_EVENTS) {
      waiting = false;
      await showFirst(feed, watcher);
    }
    await pause();
    until = performance.now() + SLICE;
  }
  const last = decoder.decode();
  feed?.push(last);
  return { feed, text: [...parts, last].join('') };
}

/** Parses what has come so far. A file of its own, since few timelines are as large; without it the text is read at the end. */
async function feedOf(parts: readonly string[]): Promise<JsonFeed | null> {
  const { JsonFeed } = await import('../intake/feed').catch(() => ({ JsonFeed: null }));
  const feed = JsonFeed && new JsonFeed();
  for (const part of parts) feed?.push(part);
  return feed;
}

/** A picture of what has come so far; where the head comes last, or is faulty, there is none. */
async function showFirst(feed: JsonFeed, watcher: Watcher): Promise<void> {
  const head = feed.head();
  if (!head) return;
  // Links and stories may point at events still to come; they are not faults, and are read again at the end.
  const { file } = await sliced(beginReadingValue({ ...head, events: feed.events.slice() }));
  if (file && file.events.length > 0) watcher.first?.(await sliced(buildSteps(file)));
}

async function readingOf(feed: JsonFeed | null, text: string): Promise<Reading> {
  const value = feed?.end();
  if (!value) return readInSlices(text, pause);
  const { file, issues } = await sliced(beginReadingValue(value));
  return { file, issues: issues.length > 0 ? (await import('../intake/locate')).locate(text, issues) : issues };
}

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

/** Runs a generator to its end and lets the page breathe in between. */
export async function sliced<T>(steps: Generator<number, T>): Promise<T> {
  if (typeof document === 'undefined') return finish(steps);
  for (;;) {
    const until = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await pause();
  }
}
