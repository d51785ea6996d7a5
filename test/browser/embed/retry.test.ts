import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retrying } from '../../../src/embed/retry';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Counts attempts, of which the first few fail. */
function failing(times: number): { attempt: (signal: AbortSignal) => Promise<boolean>; made: () => number } {
  let made = 0;
  return { attempt: () => Promise.resolve(++made > times), made: () => made };
}

describe('retrying', () => {
  it('stops when an attempt succeeds', async () => {
    const { attempt, made } = failing(0);
    retrying(attempt);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(made()).toBe(1);
  });

  it('waits twice as long each time, and gives up after some minutes', async () => {
    const { attempt, made } = failing(Infinity);
    retrying(attempt);
    const counts: number[] = [];
    for (const wait of [0, 2000, 4000, 8000, 16_000, 32_000, 64_000, 3_600_000]) {
      await vi.advanceTimersByTimeAsync(wait);
      counts.push(made());
    }
    expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7, 7]);
  });

  it('starts again when the browser is back online', async () => {
    const { attempt, made } = failing(Infinity);
    retrying(attempt);
    await vi.advanceTimersByTimeAsync(600_000);
    dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(made()).toBe(9);
  });

  it('stops at once when aborted, and aborts the running attempt', async () => {
    let received: AbortSignal | undefined;
    const stop = retrying((signal) => {
      received = signal;
      return new Promise(() => undefined);
    });
    stop();
    dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(received?.aborted).toBe(true);
  });
});
