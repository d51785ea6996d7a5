import { describe, expect, it } from 'vitest';
import { chartGeometry, heightOfLines } from '../../../src/layout/geometry';

const LANES = [
  { id: 'turning-points', count: 2, isPinned: true },
  { id: 'USA', count: 5 },
  { id: 'SUN', count: 3 },
];
const OPTIONS = { width: 800, headerWidth: 120, periodLines: 0, headlineHeight: 0, nameless: false, lanes: LANES };
const LINES = [1, 2, 1];
const heights = (height: number, lanes = LANES): number[] =>
  chartGeometry({ ...OPTIONS, lanes, height }, LINES.slice(0, lanes.length)).lanes.map((lane) => lane.height);

describe('height that lanes do not need', () => {
  const needed = heightOfLines(OPTIONS, LINES);
  const tight = heights(needed);

  it('is shared by the lanes whose events may want lines, in equal parts', () =>
    expect(heights(needed + 100)).toEqual([tight[0], tight[1]! + 50, tight[2]! + 50]));

  // In a file of few events, the band stood for a hundred empty pixels between two events and all others.
  it('does not tear the band of turning points away from the lanes', () =>
    expect(heights(needed + 1000)[0]).toBe(tight[0]));

  it('goes to the band where nothing else is there', () => {
    const band = LANES.slice(0, 1);
    const all = { ...OPTIONS, lanes: band };
    expect(heights(heightOfLines(all, [1]) + 100, band)).toEqual([tight[0]! + 100]);
  });
});
