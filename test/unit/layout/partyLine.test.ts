import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partyCountsOf, type PartyCount } from '../../../src/model/partyCounts';
import { sceneParties, type SceneParties } from '../../../src/layout/partyLine';
import { readTimeline } from '../../../src/format/read';
import { buildTable } from '../../../src/model/buildTable';
import { treatyHistories } from '../../../src/model/treatyActions';
import { utc, type Span } from '../../../src/time/instant';
import { EVEN } from '../../property/layout/arbitraries';

function countsOf(file: string, id: string): PartyCount[] {
  const table = buildTable(readTimeline(readFileSync(`data/${file}.json`, 'utf8')).file!);
  const history = treatyHistories(table).find(({ treaty }) => treaty.id === id)!;
  return partyCountsOf(table, history);
}

const WIDTH = 600;
const PLACE = { top: 18, zero: 52 };
const scene = (counts: readonly PartyCount[], shown: Span, end = utc(2025)): SceneParties | null =>
  sceneParties({
    counts,
    shown,
    width: WIDTH,
    end,
    place: PLACE,
    measure: EVEN,
    textOf: ({ sure }, inFull) => (inFull ? `${sure} parties` : String(sure)),
  });

describe('the line of parties', () => {
  const nato = countsOf('nato-enlargement', 'north-atlantic-treaty');

  it('says its value at both ends', () => {
    const { labels } = scene(nato, { from: utc(1940), to: utc(2030) })!;
    expect(labels.map(({ text }) => text)).toEqual(['12', '32 parties']);
  });

  it('says what is at the edges of the view', () => {
    const { labels, x0, x1 } = scene(nato, { from: utc(1960), to: utc(2000) })!;
    expect(labels.map(({ text }) => text)).toEqual(['15', '19 parties']);
    expect([x0, x1]).toEqual([0, WIDTH]);
    expect(scene(nato, { from: utc(1960), to: utc(1970) })!.labels.map(({ text }) => text)).toEqual(['15 parties']);
  });

  it('is not there before the first and after the last of them', () => {
    const start = countsOf('arms-control', 'start-1');
    expect(scene(start, { from: utc(1980), to: utc(1990) })).toBeNull();
    expect(scene(start, { from: utc(2010), to: utc(2020) })).toBeNull();
    expect(scene([], { from: utc(2010), to: utc(2020) })).toBeNull();
    const { line, x1 } = scene(start, { from: utc(1990), to: utc(2020) })!;
    // Down to the bottom, and not on along it.
    expect(line.endsWith(`L${x1.toFixed(1)},${PLACE.zero}`)).toBe(true);
  });

  it('has labels that stay in the row and meet neither each other nor the line', () => {
    for (let year = 1940; year < 2020; year += 3) {
      for (const years of [2, 10, 40, 90]) {
        const made = scene(nato, { from: utc(year), to: utc(year + years) });
        if (!made) continue;
        const boxes = made.labels.map(({ text, x, y }) => ({ x0: x, x1: x + EVEN(text), y }));
        for (const { x0, x1, y } of boxes) {
          expect(x0).toBeGreaterThanOrEqual(0);
          expect(x1).toBeLessThanOrEqual(WIDTH);
          expect(y).toBeGreaterThanOrEqual(11);
          const points = [...made.line.matchAll(/[ML]([\d.-]+),([\d.-]+)/g)].map(([, px, py]) => [
            Number(px),
            Number(py),
          ]);
          for (const [px, py] of points) if (px! > x0 && px! < x1) expect(py).toBeGreaterThan(y + 3);
        }
        const [a, b] = boxes;
        if (a && b) expect(a.x1).toBeLessThan(b.x0);
      }
    }
  });
});
