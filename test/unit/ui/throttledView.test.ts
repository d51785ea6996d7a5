import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LayeredScene } from '../../../src/render/chart';
import { utc, type Span } from '../../../src/time/instant';
import { ThrottledView } from '../../../src/ui/throttledView.svelte';
import { whenIdle } from '../../../src/ui/idle';
import type { ViewState } from '../../../src/view/state';
import { view } from '../view/fixtures';

// Modules that another test file has loaded hold the real function.
vi.hoisted(() => {
  vi.resetModules();
});
vi.mock(import('svelte'), async (original) => ({ ...(await original()), flushSync: vi.fn() }));

const year = (from: number): Span => ({ from: utc(from), to: utc(from + 1) });
const scene = (shown: Span): LayeredScene => ({ shown }) as LayeredScene;
const on = (from: number): ViewState => ({ ...view, shown: year(from) });

describe('the throttled view', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('changes at once without a gesture', () => {
    const throttled = new ThrottledView(on(2000));
    for (const from of [2001, 2002]) {
      throttled.set(on(from));
      throttled.setScene(scene(year(from)), false);
      expect(throttled.view.shown).toEqual(year(from));
      expect(throttled.scene?.shown).toEqual(year(from));
    }
  });

  it('follows a gesture a few times a second, and its last step in the end', () => {
    const throttled = new ThrottledView(on(2000));
    const seen: number[] = [];
    for (let step = 1; step <= 60; step++) {
      throttled.beginStep();
      throttled.set(on(2000 + step));
      throttled.setScene(scene(year(2000 + step)), false);
      vi.advanceTimersByTime(16);
      seen.push(new Date(throttled.view.shown.from).getUTCFullYear() - 2000);
    }
    // 60 steps take 0.96 seconds.
    expect(new Set(seen).size).toBeGreaterThan(3);
    expect(new Set(seen).size).toBeLessThan(10);
    vi.advanceTimersByTime(250);
    expect(throttled.view.shown).toEqual(year(2060));
    expect(throttled.scene?.shown).toEqual(year(2060));
    vi.advanceTimersByTime(250);
    expect([vi.getTimerCount(), throttled.isMoving]).toEqual([0, false]);
  });

  it('follows a short gesture only at its end on a slow machine, and a long one also in between', () => {
    const announced = (steps: number): number[] => {
      const throttled = new ThrottledView(on(2000));
      const seen = [throttled.view.shown.from];
      for (let step = 1; step <= steps; step++) {
        throttled.beginStep();
        throttled.set(on(2000 + step));
        throttled.frameMs = 12;
        vi.advanceTimersByTime(16);
        if (seen.at(-1) !== throttled.view.shown.from) seen.push(throttled.view.shown.from);
      }
      const during = seen.length - 1;
      vi.advanceTimersByTime(250);
      return [during, new Date(throttled.view.shown.from).getUTCFullYear() - 2000];
    };
    expect(announced(50)).toEqual([0, 50]);
    expect(announced(100)[0]).toBeGreaterThan(0);
  });

  describe('where an update takes 20 ms', () => {
    /** A gesture of so many steps; how often it was told, and what is told a quarter of a second after it. */
    function gesture(steps: number): { announced: number; after: number } {
      const throttled = new ThrottledView(on(2000));
      const seen = new Set<number>();
      for (let step = 1; step <= steps; step++) {
        throttled.beginStep();
        throttled.set(on(2000 + step));
        vi.advanceTimersByTime(16);
        seen.add(throttled.view.shown.from);
      }
      vi.advanceTimersByTime(250);
      return { announced: seen.size - 1, after: new Date(throttled.view.shown.from).getUTCFullYear() - 2000 };
    }
    beforeEach(() => {
      let spent = 0;
      const clock = performance.now.bind(performance);
      vi.spyOn(performance, 'now').mockImplementation(() => clock() + spent);
      vi.mocked(flushSync).mockImplementation(() => (spent += 20));
    });
    afterEach(() => {
      vi.restoreAllMocks();
      vi.mocked(flushSync).mockReset();
    });

    it('updates less often', () => {
      const { announced } = gesture(120);
      expect(announced).toBeGreaterThan(0);
      expect(announced).toBeLessThan(5);
    });

    it('still has the last step soon after the end', () => {
      for (const steps of [10, 20, 40]) expect(gesture(steps).after).toBe(steps);
    });
  });

  it('gives the current view to readers that do not subscribe, and requests a frame at each step', () => {
    const throttled = new ThrottledView(on(2000));
    const frames = vi.fn();
    throttled.onstep = frames;
    throttled.beginStep();
    throttled.set(on(2001));
    expect([throttled.current, throttled.view]).toEqual([on(2001), on(2000)]);
    expect(frames).toHaveBeenCalledTimes(1);
  });

  it('changes at once with more than a step, even during a gesture', () => {
    const throttled = new ThrottledView(on(2000));
    throttled.beginStep();
    throttled.set({ ...on(2001), selected: 'one' });
    expect(throttled.view.selected).toBe('one');
  });

  it('gives the current scene to the pointer and to what moves with an event', () => {
    const throttled = new ThrottledView(on(2000));
    throttled.beginStep();
    throttled.setScene(scene(year(2001)), false);
    expect([throttled.painted?.shown, throttled.scene]).toEqual([year(2001), null]);
    throttled.setScene(scene(year(2002)), true);
    expect(throttled.scene?.shown).toEqual(year(2002));
  });
});

describe('a task for idle time', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each([
    { name: 'is done in the first frame that has', left: [2, 3, 12, 4], done: 1, unused: 1 },
    { name: 'is done all the same when no frame comes', left: [1, 2, 3], done: 1, unused: 0 },
    { name: 'is done all the same when none has for long', left: Array<number>(99).fill(1), done: 1, unused: 58 },
  ])('$name', ({ left, done, unused }) => {
    const frames = [...left];
    vi.stubGlobal('requestIdleCallback', (look: (deadline: IdleDeadline) => void) => {
      const remaining = frames.shift();
      look({ didTimeout: remaining === undefined, timeRemaining: () => remaining ?? 0 });
    });
    const task = vi.fn();
    whenIdle(task);
    expect(task).toHaveBeenCalledTimes(done);
    expect(frames).toHaveLength(unused);
  });

  it('runs at once where the browser has no idle callback', () => {
    const task = vi.fn();
    whenIdle(task);
    expect(task).toHaveBeenCalledTimes(1);
  });
});
