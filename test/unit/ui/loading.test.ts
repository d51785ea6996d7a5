import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { load, type Loaded } from '../../../src/ui/loading';

const LIMIT = 3_000_000;
vi.mock('../../../src/format/encoding', async (original) => ({ ...(await original<object>()), MAX_BYTES: 3_000_000 }));

const ADDRESS = 'https://example.org/a.json';
const TEXT = JSON.stringify({
  format: 1,
  title: 'T',
  events: Array.from({ length: 50 }, (_, i) => ({ id: `e${i}`, when: '2020', title: `Event number ${i}` })),
});
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A body that sends these chunks and then ends, breaks off, or sends nothing any more. */
function body(chunks: readonly Uint8Array[], end: 'ends' | 'breaks' | 'stalls' = 'ends'): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (sent < chunks.length) controller.enqueue(chunks[sent++]!);
      else if (end === 'ends') controller.close();
      else if (end === 'breaks') controller.error(new TypeError('network error'));
    },
  });
}

/** Answers as a browser does: an aborted request rejects, and so does reading what it answered. */
function answer(make: () => Response | null): void {
  vi.spyOn(globalThis, 'fetch').mockImplementation((_, init) => {
    const { signal } = init!;
    const aborted = new Promise<never>((_, reject) => {
      signal!.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
    aborted.catch(() => undefined);
    const response = make();
    if (response === null) return aborted;
    const reader = response.body!.getReader();
    const read = (): Promise<unknown> => Promise.race([reader.read(), aborted]);
    const { ok, status, headers } = response;
    return Promise.resolve({ ok, status, headers, body: { getReader: () => ({ read }) } } as never);
  });
}

/** Waits for a result while the clock goes on. */
async function later(coming: Promise<Loaded>): Promise<Loaded> {
  const results: Loaded[] = [];
  void coming.then((result) => results.push(result));
  // Lazy chunks take real time.
  const until = performance.now() + 20_000;
  while (results.length === 0 && performance.now() < until) {
    await vi.advanceTimersByTimeAsync(1000);
    await new Promise((done) => setImmediate(done));
  }
  if (!results[0]) throw new Error('still waiting');
  return results[0];
}

const network = (reason: string): object => ({
  table: null,
  issues: [],
  fault: { type: 'network', address: ADDRESS, reason },
});

describe('a transfer', () => {
  const HALF = encode(TEXT.slice(0, 1000));
  const WHOLE = { 'content-length': String(TEXT.length) };
  const PACKED = { 'content-encoding': 'gzip', 'content-length': '300' };

  it.each<[string, () => Response | null, string]>([
    ['whose server never answers', () => null, 'timeout'],
    ['that stops coming', () => new Response(body([HALF], 'stalls')), 'timeout'],
    ['that breaks off', () => new Response(body([HALF], 'breaks')), 'incomplete'],
    ['that is shorter than its length', () => new Response(body([HALF]), { headers: WHOLE }), 'incomplete'],
    ['of unknown length that ends in a text', () => new Response(body([HALF])), 'incomplete'],
    ['that is compressed and ends in a text', () => new Response(body([HALF]), { headers: PACKED }), 'incomplete'],
  ])('%s is a fault of the network', async (_, make, reason) => {
    answer(make);
    expect(await later(load(ADDRESS))).toEqual(network(reason));
  });

  // Over a slow line a large file takes minutes.
  it('that comes slowly is waited for', async () => {
    const parts = Array.from({ length: 10 }, (_, i) =>
      encode(TEXT.slice(i * 300, i === 9 ? undefined : i * 300 + 300)),
    );
    const slow = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        await new Promise((done) => setTimeout(done, 20_000));
        const next = parts.shift();
        if (next) controller.enqueue(next);
        else controller.close();
      },
    });
    answer(() => new Response(slow));
    expect((await later(load(ADDRESS))).table?.count).toBe(50);
  });

  it('that came whole blames the file for its end', async () => {
    answer(() => new Response(body([HALF]), { headers: { 'content-length': '1000' } }));
    const { issues, fault } = await later(load(ADDRESS));
    expect(fault).toBeNull();
    expect(issues).toMatchObject([{ code: 'json-ends-early', line: 1, column: 1001 }]);
  });

  it('whose file lacks a bracket blames the file for that', async () => {
    answer(() => new Response(body([encode(TEXT.slice(0, -1))])));
    const { issues, fault } = await later(load(ADDRESS));
    expect([issues.map(({ code }) => code), fault]).toEqual([['json-unclosed'], null]);
  });
});

describe('a file that is too large', () => {
  const MEGABYTE = new Uint8Array(1_000_000).fill(32);
  /** A body of a gigabyte, and how much of it was asked for. */
  function gigabyte(): { stream: ReadableStream<Uint8Array>; megabytes: () => number } {
    let sent = 0;
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
      if (sent++ < 1000) controller.enqueue(MEGABYTE);
      else controller.close();
    };
    return { stream: new ReadableStream({ pull }, { highWaterMark: 0 }), megabytes: () => sent };
  }

  it('by its length is not read at all', async () => {
    const { stream, megabytes } = gigabyte();
    answer(() => new Response(stream, { headers: { 'content-length': '1000000000' } }));
    const { issues, fault } = await later(load(ADDRESS));
    const params = { size: 1_000_000_000, limit: LIMIT };
    expect(issues).toMatchObject([{ level: 'error', code: 'file-too-large', input: ADDRESS, params }]);
    expect([fault, megabytes()]).toEqual([null, 0]);
  });

  it.each([
    ['of unknown length', undefined],
    // A few kB may decompress to gigabytes.
    ['that is compressed', { 'content-encoding': 'br', 'content-length': '3000' }],
  ])('and %s is read up to the limit', async (_, headers) => {
    const { stream, megabytes } = gigabyte();
    answer(() => new Response(stream, headers && { headers }));
    const { issues } = await later(load(ADDRESS));
    expect(issues).toMatchObject([{ code: 'file-too-large', params: { size: 0, limit: LIMIT } }]);
    expect(megabytes()).toBe(4);
  });
});
