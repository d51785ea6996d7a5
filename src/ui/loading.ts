import { asRequest, RequestError } from '../util/request';
import { runInSlices, createYielder, yieldToMainThread } from '../util/slices';
import type { StreamingJsonParser } from '../format/streamingJson';
import { createDecoder } from '../format/encoding';
import { createIssue } from '../format/issueCollector';
import { loadLocateIssues, loadReadSteps, readInSlices } from '../format/readInSlices';
import { readValueSteps } from '../format/readValue';
import type { Issue, ReadResult, TimelineFile } from '../format/types';
import { exactnessOf } from '../layout/density';
import { bucketOfRow } from '../layout/durationBuckets';
import { buildSteps } from '../model/buildTable';
import { everyRow } from '../model/filter';
import { endsOf, splitLanes } from '../model/lanes';
import type { EventTable } from '../model/table';

/** Characters parsed between two checks of the time. */
const PIECE = 200_000;
/** Bytes from which a file is parsed while it is loading. For smaller ones that does not pay. */
const LARGE = 1_000_000;
/** Bytes and events from which a first picture is drawn while the rest is loading. */
const FIRST_BYTES = 1_500_000;
const FIRST_EVENTS = 500;

/**
 * Why there is no table: a request failed (`address` is null if it was for a lazy chunk), the server answered with an error status, or
 * our own code threw.
 */
export type LoadError =
  | { readonly type: 'network'; readonly address: string | null }
  | { readonly type: 'answered'; readonly address: string; readonly code: number }
  | { readonly type: 'internal'; readonly error: unknown };

/** The result of loading a file: a table of its good events and what was wrong with the rest, or why there is none. */
export interface Loaded {
  readonly table: EventTable | null;
  readonly issues: readonly Issue[];
  readonly fault: LoadError | null;
}

/** Receives the progress of loading. */
export interface LoadListener {
  /** The share done, from 0 to 1 (null if the length is unknown), and the number of bytes received. */
  progress?: (share: number | null, bytes: number) => void;
  /** A table of the first events of a large file, while the others are loading. */
  first?: (table: EventTable) => void;
}

/** Loads a timeline from an address. Never throws. If `signal` aborts it, the result is a network error. */
export async function load(address: string, listener: LoadListener = {}, signal?: AbortSignal): Promise<Loaded> {
  try {
    const response = await asRequest(fetch(address, { signal: signal ?? null, credentials: 'same-origin' }));
    if (!response.ok) return { table: null, issues: [], fault: { type: 'answered', address, code: response.status } };
    const { parser, parts } = await receive(response, listener);
    return await tableOf(await resultOf(parser, parts));
  } catch (error) {
    if (error === UNDECODABLE) return undecodable();
    return { table: null, issues: [], fault: faultOf(error, address) };
  }
}

/** Reads a file from its text, in slices. Never throws. */
export async function open(text: string): Promise<Loaded> {
  return readLocally(() => readInSlices(text, yieldToMainThread));
}

/** Reads a file of the reader's own, who may be its editor: also reports what parsing loses. `text` is null if it cannot be decoded. Never throws. */
export async function openOwn(text: string | null): Promise<Loaded> {
  if (text === null) return undecodable();
  return readLocally(async () => runInSlices((await asRequest(loadReadSteps()))(text)));
}

/** Reads a file that is parsed already, in slices. Never throws. */
export async function openValue(value: unknown): Promise<Loaded> {
  return readLocally(() => runInSlices(readValueSteps(value)));
}

async function readLocally(read: () => Promise<ReadResult>): Promise<Loaded> {
  try {
    return await tableOf(await read());
  } catch (error) {
    return { table: null, issues: [], fault: faultOf(error, null) };
  }
}

/** Thrown for a response that is not in the encoding of JSON. */
const UNDECODABLE = new Error('encoding');

const undecodable = (): Loaded => ({ table: null, issues: [createIssue('json-encoding', '', {})], fault: null });

function faultOf(error: unknown, address: string | null): LoadError {
  return error instanceof RequestError ? { type: 'network', address } : { type: 'internal', error };
}

async function tableOf({ file, issues }: ReadResult): Promise<Loaded> {
  return { table: file && (await runInSlices(tableSteps(file))), issues, fault: null };
}

/** Builds a table and, in slices, the caches that its first picture needs for all rows. */
export function* tableSteps(file: TimelineFile): Generator<number, EventTable> {
  const table = yield* buildSteps(file);
  for (const part of [exactnessOf, bucketOfRow, endsOf, (all: EventTable) => splitLanes(all, everyRow(all), 'actor')]) {
    part(table);
    yield 1;
  }
  return table;
}

/** Receives a response, and parses large ones while they are loading. */
async function receive(
  response: Response,
  listener: LoadListener,
): Promise<{ parser: StreamingJsonParser | null; parts: string[] }> {
  // The length of a compressed response is not that of its text, so the share done is unknown.
  const packed = response.headers.has('content-encoding');
  const total = packed ? 0 : Number(response.headers.get('content-length') ?? 0);
  const reader = response.body!.getReader();
  const decode = decoding();
  let parser: StreamingJsonParser | null = null;
  const parts: string[] = [];
  let [bytes, parsed] = [0, 0];
  const breathe = createYielder();
  let wantsFirst = listener.first !== undefined;
  const next = (): ReturnType<typeof reader.read> => asRequest(reader.read());
  for (let step = await next(); !step.done; step = await next()) {
    bytes += step.value.byteLength;
    parts.push(decode(step.value));
    listener.progress?.(total > 0 ? Math.min(1, bytes / total) : null, bytes);
    // A lazy chunk, since few timelines are as large. If it does not load, the text is parsed at the end.
    if (bytes > LARGE)
      parser ??= await import('../format/streamingJson')
        .then(({ StreamingJsonParser }) => new StreamingJsonParser())
        .catch(() => null);
    for (; parser && parsed < parts.length; parsed++) {
      for (let at = 0; at < parts[parsed]!.length; at += PIECE) {
        parser.push(parts[parsed]!.slice(at, at + PIECE));
        await breathe();
      }
    }
    if (parser && wantsFirst && bytes > FIRST_BYTES && parser.events.length > FIRST_EVENTS) {
      wantsFirst = false;
      await showFirst(parser, listener);
    }
  }
  const last = decode();
  parser?.push(last);
  return { parser, parts: [...parts, last] };
}

/** Decodes the chunks of a file; a call without one ends it. Throws `UNDECODABLE`. */
function decoding(): (chunk?: Uint8Array) => string {
  let decoder: TextDecoder | null = null;
  return (chunk) => {
    decoder ??= createDecoder(chunk ?? new Uint8Array());
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch (error) {
      // A decoder throws a TypeError at bytes that its encoding does not have. Anything else is an error of our own.
      throw error instanceof TypeError ? UNDECODABLE : error;
    }
  };
}

/** Shows the events received so far; nothing if the file's head comes last or has errors. */
async function showFirst(parser: StreamingJsonParser, listener: LoadListener): Promise<void> {
  const head = parser.head();
  if (!head) return;
  // Links and stories may refer to events that are not loaded yet. Their issues are ignored here, since the file is read again at the end.
  const { file } = await runInSlices(readValueSteps({ ...head, events: parser.events.slice() }));
  if (file && file.events.length > 0) {
    listener.first?.(await runInSlices(tableSteps(file)));
    await yieldToMainThread();
  }
}

async function resultOf(parser: StreamingJsonParser | null, parts: readonly string[]): Promise<ReadResult> {
  const value = parser?.end();
  if (!value) return readInSlices(parts.join(''), yieldToMainThread);
  const { file, issues } = await runInSlices(readValueSteps(value));
  if (issues.length === 0) return { file, issues };
  const locate = await asRequest(loadLocateIssues());
  return { file, issues: locate(parts.join(''), issues) };
}
