import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scene } from '../../../src/layout/scene';
import { utc, type Span } from '../../../src/time/instant';
import { Calm } from '../../../src/ui/calm.svelte';

const year = (from: number): Span => ({ from: utc(from), to: utc(from + 1) });
const scene = (shown: Span): Scene => ({ shown }) as Scene;

describe('what follows calmly', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('follows at once what was no gesture', () => {
    const calm = new Calm(year(2000));
    for (const from of [2001, 2002]) {
      calm.show(year(from));
      calm.see(scene(year(from)), false);
      expect(calm.shown).toEqual(year(from));
      expect(calm.scene?.shown).toEqual(year(from));
    }
  });

  it('follows the first step of a gesture at once, others some times a second, and the last in the end', () => {
    const calm = new Calm(year(2000));
    const seen: number[] = [];
    for (let step = 1; step <= 60; step++) {
      calm.show(year(2000 + step));
      calm.hold();
      calm.see(scene(year(2000 + step)), false);
      vi.advanceTimersByTime(16);
      seen.push(new Date(calm.shown.from).getUTCFullYear() - 2000);
    }
    expect(seen[0]).toBe(1);
    // 60 steps take 0.96 seconds.
    expect(new Set(seen).size).toBeLessThan(10);
    vi.advanceTimersByTime(250);
    expect(calm.shown).toEqual(year(2060));
    expect(calm.scene?.shown).toEqual(year(2060));
    vi.advanceTimersByTime(250);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has the scene of this moment for the pointer, and for what moves along with something in it', () => {
    const calm = new Calm(year(2000));
    calm.hold();
    calm.see(scene(year(2001)), false);
    expect([calm.drawn?.shown, calm.scene]).toEqual([year(2001), null]);
    calm.see(scene(year(2002)), true);
    expect(calm.scene?.shown).toEqual(year(2002));
  });
});
