import { describe, expect, it } from 'vitest';
import { drawEmphasis, positionOf, type Emphasis } from '../../../src/render/emphasis';
import { drawChart, type Layer } from '../../../src/render/chart';
import { drawHistogram } from '../../../src/render/histogram';
import { chartGeometry, lineBudget, shareLines } from '../../../src/layout/geometry';
import { huesOf } from '../../../src/layout/density';
import { makeLabels } from '../../../src/layout/labels';
import { LaneLayout } from '../../../src/layout/lane';
import { sceneLanes, type Scene } from '../../../src/layout/scene';
import { toPixel, zoomLevelOf } from '../../../src/layout/types';
import type { SceneDensity } from '../../../src/layout/histogram';
import { splitLanes } from '../../../src/model/lanes';
import { utc } from '../../../src/time/instant';
import { axisTicks } from '../../../src/time/ticks';
import { timeEn } from '../../../src/i18n/en/time';
import { sceneFor, tableOf } from '../../gallery/scene';
import { EVEN } from '../../property/layout/arbitraries';
import { RECORDED, recorder } from './recorder';

const PILE = Array.from({ length: 9 }, (_, i) => ({
  id: `pile ${'abcdefghi'[i]!}`,
  when: '2024-10-04',
  kind: 'act' as const,
}));
const table = tableOf([
  { id: 'talks', when: '2024-09-10', kind: 'statement' },
  ...PILE,
  { id: 'war', when: '2020/2026', kind: 'act' },
  { id: 'blockade', when: '2021/2025', kind: 'act' },
  { id: 'siege', when: '2022/2025', kind: 'act' },
]);
const row = (id: string): number => table.rowOf.get(id)!;
const shown = { from: utc(2024, 9), to: utc(2024, 11) };

/** Two lanes of one or two lines, a period, and the present day in view. */
function sceneOf(width = 500): Scene {
  const lanes = splitLanes(
    table,
    Uint32Array.from({ length: table.count }, (_, i) => i),
    'kind',
  );
  const counts = lanes.map(({ id, rows }) => ({ id, count: rows.length }));
  const options = {
    width,
    height: 200,
    headerWidth: 100,
    periodLines: 1,
    headlineHeight: 0,
    nameless: false,
    lanes: counts,
  };
  const geometry = chartGeometry(options, shareLines(lineBudget(options), counts));
  const labels = makeLabels({ count: table.count, textsOf: (i) => [{ text: table.id(i) }], most: 160, measure: EVEN });
  const laneCaches = lanes.map((lane) => ({
    layout: new LaneLayout(table, lane, labels, { from: -Infinity, to: utc(2027) }),
    hues: huesOf(table, lane),
  }));
  const { lanes: made } = sceneLanes({
    ...{ table, geometry, laneCaches, shown, measure: EVEN },
    level: zoomLevelOf(shown, geometry.plotWidth, 1),
    hasBudget: () => true,
  });
  return {
    geometry,
    shown,
    lanes: made,
    complete: true,
    axis: axisTicks({ shown, width: geometry.plotWidth }, timeEn, EVEN),
    bands: [{ x0: 220, x1: 400, label: 'Kursk', labelX: 226, line: 0 }],
    today: toPixel(geometry, shown, utc(2024, 10, 20)),
  };
}

const scene = sceneOf(600);
const laneHeaders = [
  { lines: ['Deeds of', 'war'], count: '12 events', countBeside: 0 },
  { lines: ['Words'], count: '1 event', countBeside: 0 },
];

function picture(of: Scene, emphasis: readonly Emphasis[] = []): string[] {
  const pen = recorder();
  const rings: Layer = {
    id: 'emphasis',
    z: 'over',
    draw: (to, frame, palette) => {
      drawEmphasis(to, frame, table, emphasis, palette);
    },
  };
  drawChart(pen, { ...of, layers: [rings] }, { table, laneHeaders, today: 'today' }, RECORDED);
  return pen.lines;
}

describe('the chart', () => {
  // The lines of the axis once ran through the letters of a period's name.
  it('draws the names of periods over the lines of the axis, with a halo', () => {
    const lines = picture(scene);
    const name = lines.findIndex((line) => line.includes('Kursk'));
    const gridlines = lines.flatMap((line, i) => (/size 1 \d+: (?:gridline|rule)/.test(line) ? [i] : []));
    expect(lines[name]).toContain('on band');
    expect(gridlines.length).toBeGreaterThan(10);
    expect(name).toBeGreaterThan(Math.max(...gridlines));
  });

  it('draws the background, then the plot, clipped, then the lane headers', () => {
    const lines = picture(scene);
    const clip = lines.findIndex((line) => line.startsWith('clip'));
    expect(lines.slice(0, clip + 1)).toEqual(['rect 0 0 size 600 200: background', 'clip 100 0 size 500 200']);
    const after = lines.slice(clip + 1).findIndex((line) => !line.startsWith(' ')) + clip + 1;
    expect(lines.slice(after).join('\n')).toMatchInlineSnapshot(`
      "rect 0 149 size 100 1: rule
      text "Deeds of" at 28 76: strong text
      text "war" at 28 90: strong text
      text "Words" at 28 163: strong text
      text "12 events" at 28 104: small faint
      text "1 event" at 28 177: small faint"
    `);
  });

  it('draws a period behind everything else, with its name', () => {
    const inside = picture(scene).filter((line) => line.startsWith('  '));
    expect(inside.slice(0, 3).join('\n')).toMatchInlineSnapshot(`
      "  rect 220 44 size 180 156: band
        rect 220 44 size 1 156: rule
        rect 100 25 size 1 175: gridline"
    `);
  });

  it('labels the larger unit of the calendar above the smaller', () => {
    const lines = picture(scene);
    const smaller = lines.filter((line) => line.endsWith('small soft')).slice(0, 2);
    const larger = lines.filter((line) => line.endsWith('era text'));
    expect([...larger, ...smaller].join('\n')).toMatchInlineSnapshot(`
      "  text "September 2024" at 104 18: era text
        text "October 2024" at 349.9 18: era text
        text "1" at 104 38: small soft
        text "6" at 145 38: small soft"
    `);
  });

  it('draws the present day as a line with a label', () => {
    const lines = picture(scene);
    const word = lines.findIndex((line) => line.includes('"today"'));
    expect(lines.slice(word - 1, word + 1).join('\n')).toMatchInlineSnapshot(`
      "  line 501.6 44 to 501.6 200: line soft 1, dash 1 3
        text "today" at 505.6 182.5: small soft on background"
    `);
    expect(picture({ ...scene, today: null }).join()).not.toContain('today');
  });

  it('labels the present day where there is room, or not at all', () => {
    const wordOf = (taken: number): string | undefined => {
      const lanes = scene.lanes.map((lane, i) => {
        const y = lane.place.histogramTop - 12;
        const box = {
          ...scene.lanes[0]!.boxes[0]!,
          y,
          bar: false,
          x: 480,
          label: 'INF ends',
          labelX: 492,
          labelWidth: 60,
        };
        return i < scene.lanes.length - taken ? { ...lane, boxes: [] } : { ...lane, boxes: [box] };
      });
      return picture({ ...scene, lanes }).find((line) => line.includes('"today"'));
    };
    expect(wordOf(0)).toContain('at 505.6 182.5');
    expect(wordOf(1)).toContain(`at 505.6 ${String(scene.lanes.at(-2)!.place.histogramTop - 6)}`);
    expect(wordOf(scene.lanes.length)).toBeUndefined();
  });

  it('draws lane headers above their lane, on one line, where the chart is narrow', () => {
    const lines = picture(sceneOf(400));
    expect(lines.filter((line) => line.includes('strong')).join('\n')).toMatchInlineSnapshot(`
      "text "Deeds of war" at 8 78: strong text on background
      text "Words" at 8 159: strong text on background"
    `);
  });
});

describe('events that are only counted', () => {
  it('are a small histogram with its number, and ongoing ones a number with an arrow', () => {
    const pen = recorder();
    drawHistogram(pen, scene.lanes[0]!, scene.geometry.plotLeft, RECORDED);
    expect(pen.lines.join('\n')).toMatchInlineSnapshot(`"rect 370.5 140.4 size 8.2 5.1: conflict, at 80%"`);
  });

  it('have a halo behind their number only where something lies behind it', () => {
    const lane = scene.lanes[0]!;
    const mark = { ...lane.density[0]!, text: '12', textWidth: 14 };
    const text = (change: Partial<SceneDensity>): string | undefined => {
      const pen = recorder();
      drawHistogram(pen, { ...lane, density: [{ ...mark, ...change }], ongoingCount: 0 }, 0, RECORDED);
      return pen.lines.find((line) => line.startsWith('text'));
    };
    const behind = (x: number): Partial<SceneDensity> => ({ spread: [{ x, width: 20, heights: [4, 0, 0] }] });
    const { textX, textWidth } = mark;
    expect([text({}), text(behind(textX + textWidth)), text(behind(textX - 20))].join()).not.toContain('on background');
    for (const one of [{ over: true }, behind(textX + 1), behind(textX - 19)])
      expect(text(one)).toContain('on background');
  });
});

describe('a highlighted event', () => {
  const ring = (emphasis: Emphasis): string => {
    const pen = recorder();
    drawEmphasis(pen, scene, table, [emphasis], RECORDED);
    return pen.lines.join('\n');
  };
  const drawnRows = new Set(scene.lanes.flatMap(({ boxes }) => boxes.map((box) => box.row)));
  const counted = [...Array(table.count).keys()].find((i) => !drawnRows.has(i) && table.from[i] === utc(2024, 10, 4))!;

  it('has a ring around its mark: thin under the pointer, thick when open, double when focused', () => {
    expect(ring({ row: row('talks'), lane: 1, kind: 'hover' })).toMatchInlineSnapshot(
      `"path M-9.5 0A9.5 9.5 0 1 1 9.5 0A9.5 9.5 0 1 1-9.5 0Z at 177.9 159.5: line focus 1.2"`,
    );
    expect(ring({ row: row('talks'), lane: 1, kind: 'selected' })).toMatchInlineSnapshot(
      `"path M-9.5 0A9.5 9.5 0 1 1 9.5 0A9.5 9.5 0 1 1-9.5 0Z at 177.9 159.5: line focus 2"`,
    );
    expect(ring({ row: row('talks'), lane: 1, kind: 'focus' })).toMatchInlineSnapshot(`
      "path M-9.5 0A9.5 9.5 0 1 1 9.5 0A9.5 9.5 0 1 1-9.5 0Z at 177.9 159.5: line focus 2
      path M-12 0A12 12 0 1 1 12 0A12 12 0 1 1-12 0Z at 177.9 159.5: line focus 1"
    `);
  });

  it('has its mark on top of the count where it is only counted', () => {
    expect(positionOf(scene, table, counted, 0)).toMatchObject({ placed: false });
    expect(ring({ row: counted, lane: 0, kind: 'selected' })).toMatchInlineSnapshot(`
      "path M-9.5 0A9.5 9.5 0 1 1 9.5 0A9.5 9.5 0 1 1-9.5 0Z at 374.6 142.5: background
      path M0-7L7 0L0 7L-7 0Z at 374.6 142.5: conflict
      path M-9.5 0A9.5 9.5 0 1 1 9.5 0A9.5 9.5 0 1 1-9.5 0Z at 374.6 142.5: line focus 2"
    `);
  });

  it('has its mark in the middle of its visible part where it is only counted and began long before', () => {
    const table = tableOf([
      { id: 'ages', when: '1900/2100', kind: 'act' },
      { id: 'day', when: '2024-10-04', kind: 'act' },
    ]);
    const shown = { from: utc(2024), to: utc(2025) };
    const without = { ...sceneFor(table, Uint32Array.of(1), shown, EVEN), shown };
    const bare = { ...without, lanes: without.lanes.map((lane) => ({ ...lane, boxes: [] })) };
    const { plotLeft, plotWidth } = bare.geometry;
    expect(positionOf(bare, table, 0, 0)?.x).toBeCloseTo(plotLeft + plotWidth / 2, 6);
  });

  it('has no mark while it is out of view', () => {
    const away = { ...scene, lanes: [], shown: { from: utc(2030), to: utc(2031) } };
    expect(positionOf(away, table, row('talks'), 0)).toBe(null);
  });
});
