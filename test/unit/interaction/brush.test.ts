import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dragged, gripAt, handlesOf, type Grip } from '../../../src/interaction/brush';
import { instant, type Span } from '../../../src/time/instant';

const span = (from: number, to: number): Span => ({ from: instant(from), to: instant(to) });

/** What the overview shows, and the shortest brush. */
const LIMITS = { whole: span(0, 1000), shortest: 10 };

describe('a drag on the overview, with a brush from 100 to 300, grabs', () => {
  it.each<[string, number, Grip]>([
    ['the free overview before it', 40, 'new'],
    ['its start, from outside', 90, 'from'],
    ['its start', 100, 'from'],
    ['its start, from inside', 110, 'from'],
    ['itself', 200, 'all'],
    ['its end, from inside', 290, 'to'],
    ['its end, from outside', 310, 'to'],
    ['the free overview after it', 313, 'new'],
  ])('%s at %i', (_, x, grip) => {
    expect(gripAt(x, handlesOf(100, 300, 1000))).toBe(grip);
  });

  // The handles of a narrow brush once lay over each other, and neither the brush nor its start could be grabbed.
  it.each<[number, Grip]>([
    [70, 'from'],
    [79, 'from'],
    [88, 'from'],
    [101, 'all'],
    [115, 'to'],
    [123, 'to'],
    [140, 'new'],
  ])('the handles beside a brush of one pixel, or the brush between them, at %d', (x, grip) => {
    expect(gripAt(x, handlesOf(100, 101, 1000))).toBe(grip);
  });
});

it('handles are inside the overview and far enough apart for a finger, wherever the brush is', () => {
  const x = fc.double({ min: -5000, max: 5000, noNaN: true });
  fc.assert(
    fc.property(x, x, fc.integer({ min: 100, max: 2000 }), (a, b, width) => {
      const [from, to] = handlesOf(Math.min(a, b), Math.max(a, b), width);
      expect(from).toBeGreaterThanOrEqual(7);
      expect(to).toBeLessThanOrEqual(width - 7);
      expect(to - from).toBeGreaterThan(43.9);
    }),
  );
});

describe('the brush from 100 to 300 after a drag', () => {
  it.each<[string, Grip, number, number, Span]>([
    ['of its start to the left', 'from', 100, 60, span(60, 300)],
    ['of its start past its end', 'from', 100, 350, span(300, 350)],
    ['of its end to the right', 'to', 300, 400, span(100, 400)],
    ['of its end past its start', 'to', 300, 20, span(20, 100)],
    ['of an end that was grabbed slightly beside it', 'to', 305, 315, span(100, 310)],
    ['of all of it', 'all', 150, 130, span(80, 280)],
    ['of a new one', 'new', 500, 620, span(500, 620)],
    ['of a new one to the left', 'new', 500, 420, span(420, 500)],
    ['that did not move', 'all', 150, 150, span(100, 300)],
    ['of all of it past the start of the file', 'all', 150, -400, span(0, 200)],
    ['of all of it past the end of the file', 'all', 150, 2000, span(800, 1000)],
    ['of its start out of the file', 'from', 100, -50, span(0, 300)],
    ['of its end out of the file', 'to', 300, 1200, span(100, 1000)],
    ['of its start up to its end', 'from', 100, 295, span(290, 300)],
    ['of its start just past its end', 'from', 100, 305, span(300, 310)],
    ['of a new one that is too short', 'new', 500, 503, span(500, 510)],
    ['of a new one at the end of the file', 'new', 998, 1100, span(988, 998)],
  ])('%s', (_, grip, start, now, wanted) => {
    expect(dragged(grip, span(100, 300), start, now, LIMITS)).toEqual(wanted);
  });
});

describe('dragging the brush', () => {
  const at = fc.integer({ min: -500, max: 1500 });
  const grip = fc.constantFrom<Grip>('from', 'to', 'all', 'new');
  // It could be dragged past the ends of the file, and an end that was pushed against the other moved both.
  it('never leaves the file, is never too short, and leaves the other end in its place', () => {
    fc.assert(
      fc.property(grip, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 10, max: 100 }), at, at, (...all) => {
        const [part, from, lasts, start, now] = all;
        const before = span(from, from + lasts);
        const after = dragged(part, before, start, now, LIMITS);
        expect(after.from).toBeGreaterThanOrEqual(0);
        expect(after.to).toBeLessThanOrEqual(1000);
        expect(after.to - after.from).toBeGreaterThanOrEqual(10);
        if (part === 'all') expect(after.to - after.from).toBe(lasts);
        if (part === 'from') expect([after.from, after.to]).toContain(before.to);
        if (part === 'to') expect([after.from, after.to]).toContain(before.from);
      }),
    );
  });

  it('does not make a view jump that reached out of the file before', () => {
    const wide = span(-300, 1400);
    expect(dragged('all', wide, 500, 500, LIMITS)).toEqual(wide);
    expect(dragged('all', wide, 500, 700, LIMITS)).toEqual(wide);
    expect(dragged('all', span(-50, 50), 500, 700, LIMITS)).toEqual(span(150, 250));
    expect(dragged('all', span(-50, 50), 500, 400, LIMITS)).toEqual(span(-50, 50));
  });
});
