import { describe, expect, it } from 'vitest';
import { Lines } from '../../../src/layout/lines';
import { byWeight, heaviestStarting, strataOf } from '../../../src/layout/strata';
import { stepOf } from '../../../src/layout/types';
import { splitLanes, type LaneRows } from '../../../src/model/lanes';
import type { EventTable } from '../../../src/model/table';
import { DAY, instant } from '../../../src/time/instant';
import { madeTable } from '../../bench/columns';

const table = madeTable(4000);
const rows = Uint32Array.from({ length: table.count }, (_, row) => row);
const lane: LaneRows = splitLanes(table, rows, 'none')[0]!;
const strata = strataOf(table, lane);
const length = (row: number): number => table.to[row]! - table.from[row]!;
const heavier = (a: number, b: number): number => table.weight[b]! - table.weight[a]! || a - b;

describe('strata', () => {
  it('hold each event once, with others that last half to as long as their octave says', () => {
    const all = strata.flatMap(({ byWeight: buckets }) => buckets.flatMap((bucket) => [...bucket.rows]));
    expect(all.sort((a, b) => a - b)).toEqual([...rows]);
    for (const { octave, byWeight: buckets } of strata)
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
  ])('%d milliseconds belong to octave %i', (lasts, octave) => {
    const one = { ...table, to: table.from.map((from) => from + lasts) } as EventTable;
    const from = Float64Array.of(0);
    one.from[0] = 0;
    one.to[0] = lasts;
    expect(strataOf(one, { ...lane, rows: Uint32Array.of(0), from }).map((stratum) => stratum.octave)).toEqual([
      octave,
    ]);
  });

  it('a whole lane goes by weight and then by time', () => {
    expect([...byWeight(table, rows)]).toEqual([...rows].sort(heavier));
  });
});

describe('the heaviest that begin in a span', () => {
  const from = table.from[1000]!;
  const to = table.from[3000]!;
  const inside = [...rows].filter((row) => table.from[row]! >= from && table.from[row]! < to).sort(heavier);

  it('are all of them where they may be that many', () => {
    expect(heaviestStarting(strata, from, to, 5000)).toEqual(inside);
  });

  it.each([1, 7, 40, 96, 400])('are the heaviest where only %i may be', (most) => {
    const found = heaviestStarting(strata, from, to, most);
    expect(found).toHaveLength(new Set(found).size);
    expect(found.map((row) => table.weight[row])).toEqual(
      inside.slice(0, found.length).map((row) => table.weight[row]),
    );
    expect(found.length).toBeLessThanOrEqual(most);
    expect(found.length).toBeGreaterThan(most * 0.7);
    expect(found).toEqual([...found].sort(heavier));
  });

  it('leave no part of the span out where equals are too many', () => {
    const equal = { ...table, weight: new Uint8Array(table.count).fill(3) };
    const found = heaviestStarting(strataOf(equal, lane), from, to, 40);
    const tenths = Array.from({ length: 10 }, (_, i) => {
      const [a, b] = [from + ((to - from) * i) / 10, from + ((to - from) * (i + 1)) / 10];
      return found.filter((row) => table.from[row]! >= a && table.from[row]! < b).length;
    });
    expect(Math.min(...tenths)).toBeGreaterThanOrEqual(3);
  });
});

describe('lines', () => {
  it('know what is free on them, edges apart', () => {
    const lines = new Lines(2);
    for (let i = 40; i > 0; i--) lines.take(0, i * 10, i * 10 + 5);
    expect([lines.free(0, 5, 10), lines.free(0, 15, 20), lines.free(0, 405, 900)]).toEqual([true, true, true]);
    expect([lines.free(0, 14, 16), lines.free(0, 0, 10.5), lines.free(0, 11, 12), lines.free(0, 0, 900)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(lines.free(1, 0, 900)).toBe(true);
  });
});

describe('a step of zoom', () => {
  it('holds from its coarse end to half a doubling further', () => {
    const at = (scale: number): number => stepOf({ from: instant(0), to: instant(1000) }, 1000 * scale).index;
    expect([at(1), at(1.41), at(1.415), at(2), at(0.99), at(0.25)]).toEqual([0, 0, 1, 2, -1, -4]);
    for (let index = -80; index < 20; index++) expect(at(2 ** (index / 2))).toBe(index);
  });
});
