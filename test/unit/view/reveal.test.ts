import { describe, expect, it } from 'vitest';
import { instant } from '../../../src/time/instant';
import { wayTo } from '../../../src/view/reveal';

const view = { from: instant(1000), to: instant(2000) };

describe('the way to an event', () => {
  it.each([
    ['is none where it is in view', 1500, 1500, 0],
    ['is none where it began long before and goes on', 0, 1500, 0],
    ['is none where it is longer than the view on both sides', 0, 9000, 0],
    ['brings what is just at the edge into the middle', 1995, 1995, 495],
    ['brings what lies before into the middle', 500, 500, -1000],
    ['brings what lies after into the middle', 3000, 3000, 1500],
    ['brings the middle of a short one there', 3000, 3400, 1700],
    ['of one longer than the view, its beginning', 3000, 9000, 2000],
  ])('%s', (_, start, end, by) => {
    expect(wayTo(view, start, end)).toBe(by);
  });
});
