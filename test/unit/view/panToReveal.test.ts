import { describe, expect, it } from 'vitest';
import { instant } from '../../../src/time/instant';
import { panToReveal } from '../../../src/view/panToReveal';

const view = { from: instant(1000), to: instant(2000) };

describe('the pan that reveals an event', () => {
  it.each([
    ['is none where the event is in view', 1500, 1500, 0],
    ['is none where the event began long before and goes on', 0, 1500, 0],
    ['is none where the event extends beyond the view on both sides', 0, 9000, 0],
    ['centres an event that is at the edge', 1995, 1995, 495],
    ['centres an event before the view', 500, 500, -1000],
    ['centres an event after the view', 3000, 3000, 1500],
    ['centres the middle of a short event', 3000, 3400, 1700],
    ['centres the start of an event that is longer than the view', 3000, 9000, 2000],
  ])('%s', (_, start, end, by) => {
    expect(panToReveal(view, start, end)).toBe(by);
  });
});
