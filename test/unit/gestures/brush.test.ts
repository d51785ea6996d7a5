import { describe, expect, it } from 'vitest';
import { dragged, gripAt, type Grip } from '../../../src/gestures/brush';
import { instant, type Span } from '../../../src/time/instant';

const span = (from: number, to: number): Span => ({ from: instant(from), to: instant(to) });

describe('what a drag on the overview takes hold of, with a brush from 100 to 300', () => {
  it.each<[string, number, Grip]>([
    ['the free overview before it', 40, 'new'],
    ['its start, from outside', 90, 'from'],
    ['its start', 100, 'from'],
    ['its start, from inside', 110, 'from'],
    ['itself', 200, 'all'],
    ['its end, from inside', 290, 'to'],
    ['its end, from outside', 310, 'to'],
    ['the free overview after it', 311, 'new'],
  ])('%s at %i', (_, x, grip) => {
    expect(gripAt(x, 100, 300)).toBe(grip);
  });

  it.each<[number, Grip]>([
    [96, 'from'],
    [104, 'to'],
    [100.5, 'to'],
  ])('of a brush of one pixel the nearer end, at %d', (x, grip) => {
    expect(gripAt(x, 100, 101)).toBe(grip);
  });
});

describe('the brush from 100 to 300 after a drag', () => {
  it.each<[string, Grip, number, number, Span]>([
    ['of its start to the left', 'from', 100, 60, span(60, 300)],
    ['of its start past its end', 'from', 100, 350, span(300, 350)],
    ['of its end to the right', 'to', 300, 400, span(100, 400)],
    ['of its end past its start', 'to', 300, 20, span(20, 100)],
    ['of an end taken hold of a little beside it', 'to', 305, 315, span(100, 310)],
    ['of all of it', 'all', 150, 130, span(80, 280)],
    ['of a new one', 'new', 500, 620, span(500, 620)],
    ['of a new one to the left', 'new', 500, 420, span(420, 500)],
    ['that went nowhere', 'all', 150, 150, span(100, 300)],
  ])('%s', (_, grip, start, now, wanted) => {
    expect(dragged(grip, span(100, 300), start, now)).toEqual(wanted);
  });
});
