import { finish } from '../base/steps';
import { beginReading } from '../intake/reader';
import type { Issue } from '../intake/types';
import { buildSteps } from '../model/build';
import type { EventTable } from '../model/table';

/** Milliseconds of work before the page gets a turn. */
const SLICE = 12;

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

/** Told how much is done, from 0 to 1, and how many bytes have come. */
export type Progress = (share: number | null, bytes: number) => void;

/** Loads a timeline from an address. Never throws. `signal` stops it, and then it never answers for good. */
export async function load(
  address: string,
  progress: Progress = () => undefined,
  signal?: AbortSignal,
): Promise<Loaded> {
  try {
    const response = await fetch(address, { signal: signal ?? null, credentials: 'same-origin' });
    if (!response.ok) return { table: null, issues: [], fault: { type: 'answered', address, code: response.status } };
    return await open(await textOf(response, progress));
  } catch {
    return { table: null, issues: [], fault: { type: 'network', address } };
  }
}

/** Reads a body piece by piece, so that the reader sees it come. */
async function textOf(response: Response, progress: Progress): Promise<string> {
  const { body } = response;
  if (!body) return response.text();
  // Of a compressed answer the length given is not that of the text, so there is no share to speak of.
  const total = response.headers.has('content-encoding') ? 0 : Number(response.headers.get('content-length') ?? 0);
  const decoder = new TextDecoder();
  const reader = body.getReader();
  const parts: string[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    parts.push(decoder.decode(value, { stream: true }));
    progress(total > 0 ? Math.min(1, bytes / total) : null, bytes);
  }
  return parts.join('') + decoder.decode();
}

/** Reads a file from its text, in slices. */
export async function open(text: string): Promise<Loaded> {
  const { file, issues } = await sliced(beginReading(text));
  if (!file) return { table: null, issues, fault: null };
  return { table: await sliced(buildSteps(file)), issues, fault: null };
}

/** Runs a generator to its end and lets the page breathe in between. */
export async function sliced<T>(steps: Generator<number, T>): Promise<T> {
  if (typeof document === 'undefined') return finish(steps);
  for (;;) {
    const until = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
