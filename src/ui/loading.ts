import { asRequest, RequestError, type RequestFailure } from '../util/request';
import { runInSlices, createYielder, yieldToMainThread } from '../util/slices';
import type { StreamingJsonParser } from '../format/streamingJson';
import { decodeChunks, MAX_BYTES, UNDECODABLE } from '../format/encoding';
import { createIssue } from '../format/issueCollector';
import { loadLocateIssues, loadReadSteps, readInSlices } from '../format/readInSlices';
import { readValueSteps } from '../format/readValue';
import type { Issue, ReadResult } from '../format/types';
import type { EventTable } from '../model/table';
import { tableSteps } from './tableSteps';

/** Characters parsed between two checks of the time. */
const PIECE = 200_000;
/** Bytes from which a file is parsed while it is loading. For smaller ones that does not pay. */
const LARGE = 1_000_000;
/** Bytes and events from which a first picture is drawn while the rest is loading. */
const FIRST_BYTES = 1_500_000;
const FIRST_EVENTS = 500;
/** Milliseconds without a byte after which a request counts as failed. */
const TIMEOUT = 30_000;

/**
 * Why there is no table: a request failed (`address` is null if it was for a lazy chunk), the server answered with an error status, or
 * our own code threw. A transfer is `incomplete` if it broke off, or may have: where the answer does not say how long it is, a text that
 * ends in the middle is all there is to see of that.
 */
export type LoadError =
  | { readonly type: 'network'; readonly address: string | null; readonly reason: RequestFailure }
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

/**
 * Loads a timeline from an address. Never throws. A server that sends nothing for half a minute counts as out of reach, and so does
 * one whose answer `signal` aborts.
 */
export async function load(address: string, listener: LoadListener = {}, signal?: AbortSignal): Promise<Loaded> {
  const controller = new AbortController();
  signal?.addEventListener('abort', () => controller.abort());
  try {
    const response = await withTimeout(fetch(address, { signal: controller.signal }), 'unreachable', controller);
    if (!response.ok) return { table: null, issues: [], fault: { type: 'answered', address, code: response.status } };
    const { parser, parts, isWhole } = await receive(response, address, listener, controller);
    const read = await resultOf(parser, parts);
    if (!isWhole && read.issues[0]?.code === 'json-ends-early') throw new RequestError('incomplete');
    return await tableOf(read);
  } catch (error) {
    if (error === UNDECODABLE) return { table: null, issues: [createIssue('json-encoding', '', {})], fault: null };
    if (error instanceof UnreadableFile) return { table: null, issues: [error.issue], fault: null };
    return {
      table: null,
      issues: [],
      fault: faultOf(controller.signal.aborted ? new RequestError('timeout') : error, address),
    };
  } finally {
    // What is not read of an answer need not come.
    controller.abort();
  }
}

/** Waits for an answer of the server, and aborts the request if none comes in time. */
async function withTimeout<T>(answer: Promise<T>, reason: RequestFailure, controller: AbortController): Promise<T> {
  const timer = setTimeout(() => controller.abort(), TIMEOUT);
  try {
    return await asRequest(answer, reason);
  } finally {
    clearTimeout(timer);
  }
}

/** Reads a file from its text, in slices. Never throws. */
export async function open(text: string): Promise<Loaded> {
  return readLocally(() => readInSlices(text, yieldToMainThread));
}

/** Reads a file of the reader's own, who may be its editor: also reports what parsing loses. Never throws. */
export async function openOwn(text: string): Promise<Loaded> {
  return readLocally(async () => runInSlices((await asRequest(loadReadSteps()))(text)));
}

/** Reads a file that is parsed already, in slices. Never throws. */
export async function openValue(value: unknown): Promise<Loaded> {
  return readLocally(async () => explained(null, await runInSlices(readValueSteps(value))));
}

async function readLocally(read: () => Promise<ReadResult>): Promise<Loaded> {
  try {
    return await tableOf(await read());
  } catch (error) {
    return { table: null, issues: [], fault: faultOf(error, null) };
  }
}

/** Thrown for a response that is too long to be read. */
class UnreadableFile extends Error {
  constructor(readonly issue: Issue) {
    super(issue.code);
  }
}

function faultOf(error: unknown, address: string | null): LoadError {
  return error instanceof RequestError
    ? { type: 'network', address, reason: error.reason }
    : { type: 'internal', error };
}

async function tableOf({ file, issues }: ReadResult): Promise<Loaded> {
  return { table: file && (await runInSlices(tableSteps(file))), issues, fault: null };
}

interface Received {
  readonly parser: StreamingJsonParser | null;
  readonly parts: string[];
  /** Whether the answer said how long it is, and is. */
  readonly isWhole: boolean;
}

/** Receives a response, and parses large ones while they are loading. Stops at the first byte that is too much. */
async function receive(
  response: Response,
  address: string,
  listener: LoadListener,
  controller: AbortController,
): Promise<Received> {
  // The length of a compressed response is not that of its text, so the share done is unknown.
  const packed = response.headers.has('content-encoding');
  const total = packed ? 0 : Number(response.headers.get('content-length') ?? 0);
  const limit = (size: number): void => {
    if (size > MAX_BYTES)
      throw new UnreadableFile(createIssue('file-too-large', address, { size: total, limit: MAX_BYTES }));
  };
  limit(total);
  const reader = response.body!.getReader();
  const decode = decodeChunks();
  let parser: StreamingJsonParser | null = null;
  const parts: string[] = [];
  let [bytes, parsed] = [0, 0];
  const breathe = createYielder();
  let wantsFirst = listener.first !== undefined;
  const next = (): ReturnType<typeof reader.read> => withTimeout(reader.read(), 'incomplete', controller);
  for (let step = await next(); !step.done; step = await next()) {
    bytes += step.value.byteLength;
    limit(bytes);
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
  // Not every browser reports that itself.
  if (bytes < total) throw new RequestError('incomplete');
  const last = decode();
  parser?.push(last);
  return { parser, parts: [...parts, last], isWhole: total > 0 };
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
  if (!parser || !value) return readInSlices(parts.join(''), yieldToMainThread);
  const result = await runInSlices(readValueSteps(value));
  return explained(parts.join(''), result, parser.mayHaveLostData);
}

/** A result whose issues, if it has any, are explained. */
async function explained(
  text: string | null,
  { file, issues }: ReadResult,
  mayHaveLostData = false,
): Promise<ReadResult> {
  if (issues.length === 0 && !mayHaveLostData) return { file, issues };
  return { file, issues: (await asRequest(loadLocateIssues()))(text, issues) };
}
