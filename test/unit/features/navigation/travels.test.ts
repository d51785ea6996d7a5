import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Travels } from '../../../../src/features/navigation/travels';
import { DAY, instant, length, utc, type Span } from '../../../../src/time/instant';
import { applyAction, type Action } from '../../../../src/view/actions';
import { limitsOf } from '../../../../src/view/limits';
import { defaultView, type ViewState } from '../../../../src/view/state';

const LIMITS = limitsOf({ from: utc(1900), to: utc(2000) }, 'minute');
const JUNE: Span = { from: utc(1950, 6), to: utc(1950, 7) };
const FRAME = 16;
let page: { isHidden: boolean; isCalm: boolean; frames: boolean };

beforeEach(() => {
  page = { isHidden: false, isCalm: false, frames: true };
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (go: () => void) => (page.frames ? setTimeout(go, FRAME) : 0));
  vi.stubGlobal('cancelAnimationFrame', (id: never) => clearTimeout(id));
  vi.stubGlobal('matchMedia', () => ({ matches: page.isCalm }));
  vi.stubGlobal('document', {
    get hidden() {
      return page.isHidden;
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A view, each span that was shown, and what was told to whoever keeps the address. */
class World {
  readonly limits = LIMITS;
  readonly shown: Span[] = [];
  readonly announced: Span[] = [];
  current: ViewState;
  readonly travels = new Travels(this);

  constructor(change: Partial<ViewState> = {}) {
    this.current = { ...defaultView(JUNE, 'en'), ...change };
  }

  dispatch(action: Action): void {
    this.travels.stop();
    this.step(applyAction(this.current, action, LIMITS).shown);
    this.rest();
  }

  step(shown: Span): void {
    this.current = { ...this.current, shown };
    this.shown.push(shown);
  }

  rest(): void {
    this.announced.push(this.current.shown);
  }
}

describe('a travel of the view', () => {
  it('moves frame by frame and reports once, when it has ended', () => {
    const world = new World();
    world.travels.go({ type: 'zoom', factor: 2 });
    expect(world.shown).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(world.shown.length).toBe(6);
    expect(world.announced).toEqual([]);
    vi.advanceTimersByTime(2000);
    const to = applyAction(new World().current, { type: 'zoom', factor: 2 }, LIMITS).shown;
    expect(world.current.shown).toEqual(to);
    expect(world.announced).toEqual([to]);
    expect(world.shown.length).toBeLessThan(40);
    for (const { from, to: until } of world.shown) expect([from % 1, until % 1].map(Math.abs)).toEqual([0, 0]);
    for (const [i, span] of world.shown.slice(1).entries()) expect(length(span)).toBeLessThan(length(world.shown[i]!));
  });

  it('starts from the target of the previous one: three presses are three steps', () => {
    const world = new World();
    for (let press = 0; press < 3; press++) {
      world.travels.go({ type: 'zoom', factor: 2 });
      vi.advanceTimersByTime(60);
    }
    expect(world.announced).toEqual([]);
    vi.advanceTimersByTime(2000);
    expect(length(world.current.shown)).toBeCloseTo(length(JUNE) / 8, -1);
    expect(world.announced.length).toBe(1);
  });

  it('keeps moving while a key is held down', () => {
    const world = new World();
    for (let press = 0; press < 30; press++) {
      world.travels.go({ type: 'pan', by: length(JUNE) / 5 });
      vi.advanceTimersByTime(33);
    }
    // Six views farther, and not far behind.
    expect(world.travels.destination.from - world.current.shown.from).toBeLessThan(length(JUNE));
    vi.advanceTimersByTime(2000);
    expect(world.current.shown.from).toBe(JUNE.from + 6 * length(JUNE));
  });

  it('stops where it is when the reader grabs the chart, and reports the span', () => {
    const world = new World();
    world.travels.go({ type: 'fit' });
    vi.advanceTimersByTime(300);
    world.travels.halt();
    const { shown } = world.current;
    expect(length(shown)).toBeGreaterThan(length(JUNE));
    expect(length(shown)).toBeLessThan(length(world.limits.extent));
    vi.advanceTimersByTime(2000);
    expect(world.current.shown).toBe(shown);
    expect(world.announced).toEqual([shown]);
    world.travels.halt();
    expect(world.announced.length).toBe(1);
    expect(world.travels.destination).toBe(shown);
  });

  it('ends when another action moves the view', () => {
    const world = new World();
    world.travels.go({ type: 'fit' });
    vi.advanceTimersByTime(100);
    const span = { from: utc(1920), to: utc(1921) };
    world.dispatch({ type: 'show', span });
    vi.advanceTimersByTime(2000);
    expect(world.current.shown).toEqual(span);
    expect(world.announced).toEqual([span]);
  });

  it('keeps other changes that are made meanwhile', () => {
    const world = new World();
    world.travels.go({ type: 'fit' });
    vi.advanceTimersByTime(100);
    world.current = { ...world.current, selected: 'a' };
    vi.advanceTimersByTime(2000);
    expect(world.current.selected).toBe('a');
    expect(length(world.current.shown)).toBeGreaterThan(99 * 365 * DAY);
  });

  it.each([
    ['where readers ask for less motion', () => (page.isCalm = true), {}],
    ['in a hidden page', () => (page.isHidden = true), {}],
    ['where no picture moves', () => true, { viewMode: 'outline' as const }],
  ])('is a single step %s', (_, set, change) => {
    set();
    const world = new World(change);
    world.travels.go({ type: 'pan', by: 5 * DAY });
    expect(world.shown.length).toBe(1);
    expect(world.current.shown.from).toBe(JUNE.from + 5 * DAY);
    expect(world.announced.length).toBe(1);
  });

  it('ends in time where the browser renders no frames', () => {
    page.frames = false;
    const world = new World();
    world.travels.go({ type: 'pan', by: 5 * DAY });
    vi.advanceTimersByTime(2000);
    expect(world.shown).toEqual([{ from: instant(JUNE.from + 5 * DAY), to: instant(JUNE.to + 5 * DAY) }]);
    expect(world.announced.length).toBe(1);
  });

  it('does nothing where the view is already there', () => {
    const world = new World();
    world.travels.go({ type: 'show', span: JUNE });
    vi.advanceTimersByTime(2000);
    expect([world.shown, world.announced]).toEqual([[], []]);
  });
});
