import { describe, expect, it } from 'vitest';
import { makeLabels } from '../../../src/layout/labels';
import { LineOccupancy } from '../../../src/layout/lineOccupancy';
import { placeRows } from '../../../src/layout/placement';
import { utc } from '../../../src/time/instant';
import { tableOf } from '../../gallery/scene';
import { EVEN } from '../../property/layout/arbitraries';

const table = tableOf([{ id: 'test', when: '2024-07-01', kind: 'act' }]);
const labels = makeLabels({ count: 1, textsOf: () => [{ text: 'x'.repeat(20) }], most: 320, measure: EVEN });
const sideIn = (from: number, to: number): string | undefined => {
  const scale = 300 / (utc(2025) - utc(2024));
  const options = { table, labels, scale, detail: 0, extent: { from, to } };
  return placeRows(options, new LineOccupancy(1), [0], false)[0]?.side;
};

describe('a label stands', () => {
  it.each([
    ['right of its mark where there is room on both sides', utc(2023), utc(2026), 'right'],
    ['left of it where it would reach past the end', utc(2023), utc(2024, 9), 'left'],
    ['right of it where it would begin before the start', utc(2024, 5), utc(2026), 'right'],
    // At 320 px such turning points once stood left, outside the chart, and had no label.
    ['right of it where there is room on neither side: the edge can shorten it', utc(2024, 5), utc(2024, 9), 'right'],
  ])('%s', (_, from, to, side) => {
    expect(sideIn(from, to)).toBe(side);
  });
});
