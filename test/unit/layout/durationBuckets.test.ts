import { describe, expect, it } from 'vitest';
import { LineOccupancy } from '../../../src/layout/lineOccupancy';
import { byWeight, heaviestStarting, durationBuckets } from '../../../src/layout/durationBuckets';
import { zoomLevelOf } from '../../../src/layout/types';
import { splitLanes, type LaneRows } from '../../../src/model/lanes';
import type { EventTable } from '../../../src/model/table';
import { DAY, instant } from '../../../src/time/instant';
import { madeTable } from '../../bench/columns';

const table = madeTable(4000);
const rows = Uint32Array.from({ length: table.count }, (_, row) => row);
const lane: LaneRows = splitLanes(table, rows, 'none')[0]!;
const byDuration = durationBuckets(table, lane);
const length = (row: number): number => table.to[row]! - table.from[row]!;
const heavier = (a: number, b: number): number => table.weight[b]! - table.weight[a]! || a - b;

describe('duration buckets', () => {
  it('hold each event once, with events whose duration is in the same octave', () => {
    const all = byDuration.flatMap(({ byWeight: buckets }) => buckets.flatMap((bucket) => [...bucket.rows]));
    expect(all.sort((a, b) => a - b)).toEqual([...rows]);
    for (const { octave, byWeight: buckets } of byDuration)
      for (const row of buckets.flatMap((bucket) => [...bucket.rows])) {
        expect(length(row)).toBeLessThanOrEqual(2 ** octave);
        expect(octave === 15 || length(row) > 2 ** (octave - 1)).toBe(true);
      }
  });

  it.each([
    [0, 15],
    [32_768, 15],
    [32_769, 16],
    [65_536.5, 17],
    [DAY, 27],
    [2 ** 32, 32],
    [2 ** 32 + 1, 33],
    [1.7e16, 54],
  ])('put %d milliseconds into octave %i', (lasts, octave) => {
    const one = { ...table, to: table.from.map((from) => from + lasts) } as EventTable;
    const from = Float64Array.of(0);
    one.from[0] = 0;
    one.to[0] = lasts;
    expect(durationBuckets(one, { ...lane, rows: Uint32Array.of(0), from }).map((stratum) => stratum.octave)).toEqual([
      octave,
    ]);
  });

  it('sort a whole lane by weight and then by time', () => {
    expect([...byWeight(table, rows)]).toEqual([...rows].sort(heavier));
  });
});

describe('the heaviest events that begin in a span', () => {
  const from = table.from[1000]!;
  const to = table.from[3000]!;
  const inside = [...rows].filter((row) => table.from[row]! >= from && table.from[row]! < to).sort(heavier);

  it('are all of them where that many are allowed', () => {
    expect(heaviestStarting(byDuration, from, to, 5000)).toEqual(inside);
  });

  it.each([1, 7, 40, 96, 400])('are the heaviest where only %i are allowed', (most) => {
    const found = heaviestStarting(byDuration, from, to, most);
    expect(found).toHaveLength(new Set(found).size);
    expect(found.map((row) => table.weight[row])).toEqual(
      inside.slice(0, found.length).map((row) => table.weight[row]),
    );
    expect(found.length).toBeLessThanOrEqual(most);
    expect(found.length).toBeGreaterThan(most * 0.7);
    expect(found).toEqual([...found].sort(heavier));
  });

  it('cover the whole span where too many are equal', () => {
    const equal = { ...table, weight: new Uint8Array(table.count).fill(3) };
    const found = heaviestStarting(durationBuckets(equal, lane), from, to, 40);
    const tenths = Array.from({ length: 10 }, (_, i) => {
      const [a, b] = [from + ((to - from) * i) / 10, from + ((to - from) * (i + 1)) / 10];
      return found.filter((row) => table.from[row]! >= a && table.from[row]! < b).length;
    });
    expect(Math.min(...tenths)).toBeGreaterThanOrEqual(3);
  });
});

describe('lines', () => {
  it('know their free parts, without the edges', () => {
    const lines = new LineOccupancy(2);
    for (let i = 40; i > 0; i--) lines.take(0, i * 10, i * 10 + 5);
    expect([lines.isFree(0, 5, 10), lines.isFree(0, 15, 20), lines.isFree(0, 405, 900)]).toEqual([true, true, true]);
    expect([
      lines.isFree(0, 14, 16),
      lines.isFree(0, 0, 10.5),
      lines.isFree(0, 11, 12),
      lines.isFree(0, 0, 900),
    ]).toEqual([false, false, false, false]);
    expect(lines.isFree(1, 0, 900)).toBe(true);
  });
});

describe('a zoom level', () => {
  it('covers half a doubling of the scale', () => {
    const at = (scale: number): number => zoomLevelOf({ from: instant(0), to: instant(1000) }, 1000 * scale, 1).index;
    expect([at(1), at(1.41), at(1.415), at(2), at(0.99), at(0.25)]).toEqual([0, 0, 1, 2, -1, -4]);
    for (let index = -80; index < 20; index++) expect(at(2 ** (index / 2))).toBe(index);
  });
});
