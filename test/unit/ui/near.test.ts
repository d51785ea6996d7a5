import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Timeline } from '../../../src/ui/timeline.svelte';
import { tableOf } from '../../gallery/scene';

const HOUR = 3_600_000;

/** A timeline of two events, and how often the rest of the program was asked for. */
function timeline(): { one: Timeline; read: ReturnType<typeof vi.fn> } {
  const events = [
    { id: 'a', when: '2020-01-01', kind: 'deed' as const },
    { id: 'b', when: '2024-01-01', kind: 'deed' as const },
  ];
  const one = new Timeline(tableOf(events), 'en');
  const read = vi.spyOn(one, 'read').mockResolvedValue(null);
  one.do({ type: 'zoom', at: one.view.shown.from, factor: 8 });
  return { one, read };
}

describe('what a reader needs who comes near', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is loaded soon', async () => {
    const { one, read } = timeline();
    void one.near();
    expect(read).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(150);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('waits for the end of a gesture, whose frames it would cost', async () => {
    const { one, read } = timeline();
    void one.near();
    for (let step = 0; step < 60; step++) {
      one.calm.hold();
      one.do({ type: 'pan', by: HOUR });
      await vi.advanceTimersByTimeAsync(16);
    }
    expect(read).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(500);
    expect(read).toHaveBeenCalledTimes(1);
  });
});
