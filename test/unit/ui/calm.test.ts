import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scene } from '../../../src/layout/scene';
import { utc, type Span } from '../../../src/time/instant';
import { Calm } from '../../../src/ui/calm.svelte';
import { whenIdle } from '../../../src/ui/idle';
import type { ViewState } from '../../../src/view/state';
import { view } from '../view/made';

vi.mock(import('svelte'), async (original) => ({ ...(await original()), flushSync: vi.fn() }));

const year = (from: number): Span => ({ from: utc(from), to: utc(from + 1) });
const scene = (shown: Span): Scene => ({ shown }) as Scene;
const on = (from: number): ViewState => ({ ...view, shown: year(from) });

describe('what follows calmly', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('follows at once what was no gesture', () => {
    const calm = new Calm(on(2000));
    for (const from of [2001, 2002]) {
      calm.show(on(from));
      calm.see(scene(year(from)), false);
      expect(calm.shown).toEqual(year(from));
      expect(calm.scene?.shown).toEqual(year(from));
    }
  });

  it('follows a gesture some times a second, and its last step in the end', () => {
    const calm = new Calm(on(2000));
    const seen: number[] = [];
    for (let step = 1; step <= 60; step++) {
      calm.hold();
      calm.show(on(2000 + step));
      calm.see(scene(year(2000 + step)), false);
      vi.advanceTimersByTime(16);
      seen.push(new Date(calm.shown.from).getUTCFullYear() - 2000);
    }
    // 60 steps take 0.96 seconds.
    expect(new Set(seen).size).toBeGreaterThan(3);
    expect(new Set(seen).size).toBeLessThan(10);
    vi.advanceTimersByTime(250);
    expect(calm.shown).toEqual(year(2060));
    expect(calm.scene?.shown).toEqual(year(2060));
    vi.advanceTimersByTime(250);
    expect([vi.getTimerCount(), calm.held]).toEqual([0, false]);
  });

  it('on a slow machine it follows a short gesture at its end, and a long one in between', () => {
    const told = (steps: number): number[] => {
      const calm = new Calm(on(2000));
      const seen = [calm.shown.from];
      for (let step = 1; step <= steps; step++) {
        calm.hold();
        calm.show(on(2000 + step));
        calm.took = 12;
        vi.advanceTimersByTime(16);
        if (seen.at(-1) !== calm.shown.from) seen.push(calm.shown.from);
      }
      const during = seen.length - 1;
      vi.advanceTimersByTime(250);
      return [during, new Date(calm.shown.from).getUTCFullYear() - 2000];
    };
    expect(told(50)).toEqual([0, 50]);
    expect(told(100)[0]).toBeGreaterThan(0);
  });

  describe('where telling takes 20 ms', () => {
    /** A gesture of so many steps; how often it was told, and what is told a quarter of a second after it. */
    function gesture(steps: number): { told: number; after: number } {
      const calm = new Calm(on(2000));
      const seen = new Set<number>();
      for (let step = 1; step <= steps; step++) {
        calm.hold();
        calm.show(on(2000 + step));
        vi.advanceTimersByTime(16);
        seen.add(calm.shown.from);
      }
      vi.advanceTimersByTime(250);
      return { told: seen.size - 1, after: new Date(calm.shown.from).getUTCFullYear() - 2000 };
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

    it('follows more seldom', () => {
      const { told } = gesture(120);
      expect(told).toBeGreaterThan(0);
      expect(told).toBeLessThan(5);
    });

    it('and has the last step soon after the end all the same', () => {
      for (const steps of [10, 20, 40]) expect(gesture(steps).after).toBe(steps);
    });
  });

  it('has the view of this moment for all that only asks, and asks for a frame at each step', () => {
    const calm = new Calm(on(2000));
    const frames = vi.fn();
    calm.onstep = frames;
    calm.hold();
    calm.show(on(2001));
    expect([calm.now, calm.view]).toEqual([on(2001), on(2000)]);
    expect(frames).toHaveBeenCalledTimes(1);
  });

  it('follows at once what is more than a step, in a gesture too', () => {
    const calm = new Calm(on(2000));
    calm.hold();
    calm.show({ ...on(2001), selected: 'one' });
    expect(calm.view.selected).toBe('one');
  });

  it('has the scene of this moment for the pointer, and for what moves along with something in it', () => {
    const calm = new Calm(on(2000));
    calm.hold();
    calm.see(scene(year(2001)), false);
    expect([calm.drawn?.shown, calm.scene]).toEqual([year(2001), null]);
    calm.see(scene(year(2002)), true);
    expect(calm.scene?.shown).toEqual(year(2002));
  });
});

describe('what waits for a frame with time left', () => {
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
    const deed = vi.fn();
    whenIdle(deed);
    expect(deed).toHaveBeenCalledTimes(done);
    expect(frames).toHaveLength(unused);
  });

  it('is done at once where the browser tells nothing of its time', () => {
    const deed = vi.fn();
    whenIdle(deed);
    expect(deed).toHaveBeenCalledTimes(1);
  });
});
