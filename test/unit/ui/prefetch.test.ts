import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Timeline } from '../../../src/ui/timeline.svelte';
import { tableOf } from '../../gallery/scene';

const HOUR = 3_600_000;

/** A timeline of two events, and a spy for the loading of the interactive features. */
function timeline(): { one: Timeline; load: ReturnType<typeof vi.fn> } {
  const events = [
    { id: 'a', when: '2020-01-01', kind: 'act' as const },
    { id: 'b', when: '2024-01-01', kind: 'act' as const },
  ];
  const one = new Timeline(tableOf(events), 'en');
  const load = vi.spyOn(one.features, 'loadInteractive').mockResolvedValue(true);
  one.store.dispatch({ type: 'zoom', at: one.store.current.shown.from, factor: 8 });
  return { one, load };
}

describe('prefetching when the pointer comes near', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('starts after a short delay', async () => {
    const { one, load } = timeline();
    void one.prefetch();
    expect(load).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(150);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('waits for the end of a gesture, which it would slow down', async () => {
    const { one, load } = timeline();
    void one.prefetch();
    for (let step = 0; step < 60; step++) {
      one.store.throttled.beginStep();
      one.store.dispatch({ type: 'pan', by: HOUR });
      await vi.advanceTimersByTimeAsync(16);
    }
    expect(load).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(500);
    expect(load).toHaveBeenCalledTimes(1);
  });
});
