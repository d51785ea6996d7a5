import { describe, expect, it } from 'vitest';
import { drawEmphasis, placeOf, type Emphasis } from '../../../src/draw/emphasis';
import { drawPicture, type Layer } from '../../../src/draw/picture';
import { drawStrip } from '../../../src/draw/strip';
import { frameOf } from '../../../src/layout/frame';
import { huesOf } from '../../../src/layout/density';
import { makeLabels } from '../../../src/layout/labels';
import { LaneLayout } from '../../../src/layout/lane';
import { sceneLanes, toPixel, type Scene } from '../../../src/layout/scene';
import type { SceneDensity } from '../../../src/layout/strip';
import { splitLanes } from '../../../src/model/lanes';
import { utc } from '../../../src/time/instant';
import { axis } from '../../../src/time/ticks';
import { en } from '../../../src/time/words/en';
import { sceneFor, tableOf } from '../../gallery/scene';
import { EVEN } from '../../property/layout/worlds';
import { RECORDED, recorder } from './recorder';

const PILE = Array.from({ length: 9 }, (_, i) => ({
  id: `pile ${'abcdefghi'[i]!}`,
  when: '2024-10-04',
  kind: 'deed' as const,
}));
const table = tableOf([
  { id: 'talks', when: '2024-09-10', kind: 'words' },
  ...PILE,
  { id: 'war', when: '2020/2026', kind: 'deed' },
  { id: 'blockade', when: '2021/2025', kind: 'deed' },
  { id: 'siege', when: '2022/2025', kind: 'deed' },
]);
const row = (id: string): number => table.rowOf.get(id)!;
const shown = { from: utc(2024, 9), to: utc(2024, 11) };

/** Two lanes of a line or two, a period, and the present day in view. */
function sceneOf(width = 500): Scene {
  const lanes = splitLanes(
    table,
    Uint32Array.from({ length: table.count }, (_, i) => i),
    'kind',
  );
  const counts = lanes.map(({ id, rows }) => ({ id, count: rows.length }));
  const frame = frameOf({ width, height: 200, heads: 100, periodLines: 1, nameless: false, lanes: counts });
  const labels = makeLabels(table.count, (i) => table.id(i), 160, EVEN);
  const stocks = lanes.map((lane) => ({
    layout: new LaneLayout(table, lane, labels, utc(2027)),
    hues: huesOf(table, lane),
  }));
  const { lanes: made } = sceneLanes({ table, frame, stocks, shown, measure: EVEN, spend: () => true });
  return {
    frame,
    shown,
    lanes: made,
    complete: true,
    axis: axis({ shown, width: frame.plotWidth }, en, EVEN),
    bands: [{ x0: 220, x1: 400, label: 'Kursk', labelX: 226, line: 0 }],
    today: toPixel(frame, shown, utc(2024, 10, 20)),
  };
}

const scene = sceneOf(600);
const heads = [
  { lines: ['Deeds of', 'war'], count: '12 events' },
  { lines: ['Words'], count: '1 event' },
];

function picture(of: Scene, emphasis: readonly Emphasis[] = []): string[] {
  const pen = recorder();
  const over: Layer = (to, frame, palette) => drawEmphasis(to, frame, table, emphasis, palette);
  drawPicture(pen, of, { table, heads, today: 'today', over }, RECORDED);
  return pen.lines;
}

describe('a frame', () => {
  // The lines of the axis once ran through the letters of a period's name.
  it('names periods over the lines of the axis, with paper round the letters', () => {
    const lines = picture(scene);
    const name = lines.findIndex((line) => line.includes('Kursk'));
    const hairs = lines.flatMap((line, i) => (/size 1 \d+: (?:hair|rule)/.test(line) ? [i] : []));
    expect(lines[name]).toContain('on band');
    expect(hairs.length).toBeGreaterThan(10);
    expect(name).toBeGreaterThan(Math.max(...hairs));
  });

  it('draws paper, then what lies in time, cut at the plot, then the heads', () => {
    const lines = picture(scene);
    const clip = lines.findIndex((line) => line.startsWith('clip'));
    expect(lines.slice(0, clip + 1)).toEqual(['rect 0 0 size 600 200: paper', 'clip 100 0 size 500 200']);
    const after = lines.slice(clip + 1).findIndex((line) => !line.startsWith(' ')) + clip + 1;
    expect(lines.slice(after).join('\n')).toMatchInlineSnapshot(`
      "rect 0 143 size 100 1: rule
      text "Deeds of" at 28 83: strong ink
      text "war" at 28 100: strong ink
      text "Words" at 28 164: strong ink
      text "12 events" at 28 117: small faint
      text "1 event" at 28 181: small faint"
    `);
  });

  it('draws a period behind all else, with its name', () => {
    const inside = picture(scene).filter((line) => line.startsWith('  '));
    expect(inside.slice(0, 3).join('\n')).toMatchInlineSnapshot(`
      "  rect 220 44 size 180 156: band
        rect 220 44 size 1 156: rule
        rect 100 25 size 1 175: hair"
    `);
  });

  it('names the larger unit of the calendar above the smaller', () => {
    const lines = picture(scene);
    const smaller = lines.filter((line) => line.endsWith('small soft')).slice(0, 2);
    const larger = lines.filter((line) => line.endsWith('era ink'));
    expect([...larger, ...smaller].join('\n')).toMatchInlineSnapshot(`
      "  text "September 2024" at 104 18: era ink
        text "October 2024" at 349.9 18: era ink
        text "1" at 104 38: small soft
        text "6" at 145 38: small soft"
    `);
  });

  it('draws the present day as a line with its word', () => {
    const lines = picture(scene);
    const word = lines.findIndex((line) => line.includes('"today"'));
    expect(lines.slice(word - 1, word + 1).join('\n')).toMatchInlineSnapshot(`
      "  line 501.6 44 to 501.6 200: line soft 1, dash 1 3
        text "today" at 505.6 173: small soft on paper"
    `);
    expect(picture({ ...scene, today: null }).join()).not.toContain('today');
  });

  it('writes the word for the present day where no label stands, or not at all', () => {
    const wordOf = (taken: number): string | undefined => {
      const lanes = scene.lanes.map((lane, i) => {
        const y = lane.place.stripTop - 12;
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
    expect(wordOf(0)).toContain('at 505.6 173');
    expect(wordOf(1)).toContain(`at 505.6 ${String(scene.lanes.at(-2)!.place.stripTop - 6)}`);
    expect(wordOf(scene.lanes.length)).toBeUndefined();
  });

  it('on a narrow picture writes heads over their lane, on one line', () => {
    const lines = picture(sceneOf(400));
    expect(lines.filter((line) => line.includes('strong')).join('\n')).toMatchInlineSnapshot(`
      "text "Deeds of war" at 8 78: strong ink on paper
      text "Words" at 8 147: strong ink on paper"
    `);
  });
});

describe('what a lane only counts', () => {
  it('is a small histogram with its number; what runs in from before has an arrow', () => {
    const pen = recorder();
    drawStrip(pen, scene.lanes[0]!, scene.frame.plotLeft, RECORDED);
    expect(pen.lines.join('\n')).toMatchInlineSnapshot(`
      "rect 370.5 128.1 size 8.2 9.9: conflict, at 80%
      text "8" at 381.7 137: small ink
      path M6-4L0 0L6 4Z at 106 133: faint
      text "2" at 116 137: small soft on paper"
    `);
  });

  it('gives its number a halo only where something stands behind it', () => {
    const lane = scene.lanes[0]!;
    const [mark] = lane.density;
    const text = (change: Partial<SceneDensity>): string | undefined => {
      const pen = recorder();
      drawStrip(pen, { ...lane, density: [{ ...mark!, ...change }], running: 0 }, 0, RECORDED);
      return pen.lines.find((line) => line.startsWith('text'));
    };
    const behind = (x: number): Partial<SceneDensity> => ({ spread: [{ x, width: 20, heights: [4, 0, 0] }] });
    const { textX, textWidth } = mark!;
    expect([text({}), text(behind(textX + textWidth)), text(behind(textX - 20))].join()).not.toContain('on paper');
    for (const one of [{ over: true }, behind(textX + 1), behind(textX - 19)]) expect(text(one)).toContain('on paper');
  });
});

describe('an event that stands out', () => {
  const ring = (emphasis: Emphasis): string => {
    const pen = recorder();
    drawEmphasis(pen, scene, table, [emphasis], RECORDED);
    return pen.lines.join('\n');
  };
  const drawnRows = new Set(scene.lanes.flatMap(({ boxes }) => boxes.map((box) => box.row)));
  const counted = [...Array(table.count).keys()].find((i) => !drawnRows.has(i) && table.from[i] === utc(2024, 10, 4))!;

  it('has a ring round its mark: thin under the pointer, thick when open, double under the keyboard', () => {
    expect(ring({ row: row('talks'), lane: 1, kind: 'hover' })).toMatchInlineSnapshot(
      `"path M-11 0A11 11 0 1 1 11 0A11 11 0 1 1-11 0Z at 177.9 157: line focus 1.2"`,
    );
    expect(ring({ row: row('talks'), lane: 1, kind: 'selected' })).toMatchInlineSnapshot(
      `"path M-11 0A11 11 0 1 1 11 0A11 11 0 1 1-11 0Z at 177.9 157: line focus 2"`,
    );
    expect(ring({ row: row('talks'), lane: 1, kind: 'focus' })).toMatchInlineSnapshot(`
      "path M-11 0A11 11 0 1 1 11 0A11 11 0 1 1-11 0Z at 177.9 157: line focus 2
      path M-14.5 0A14.5 14.5 0 1 1 14.5 0A14.5 14.5 0 1 1-14.5 0Z at 177.9 157: line focus 1.4"
    `);
  });

  it('has its mark on top of the count where it is only counted', () => {
    expect(placeOf(scene, table, counted, 0)).toMatchObject({ placed: false });
    expect(ring({ row: counted, lane: 0, kind: 'selected' })).toMatchInlineSnapshot(`
      "path M-11 0A11 11 0 1 1 11 0A11 11 0 1 1-11 0Z at 374.6 131.5: paper
      path M0-7L7 0L0 7L-7 0Z at 374.6 131.5: conflict
      path M-11 0A11 11 0 1 1 11 0A11 11 0 1 1-11 0Z at 374.6 131.5: line focus 2"
    `);
  });

  it('stands in the middle of what is seen of it, where it is only counted and began long before', () => {
    const table = tableOf([
      { id: 'ages', when: '1900/2100', kind: 'deed' },
      { id: 'day', when: '2024-10-04', kind: 'deed' },
    ]);
    const shown = { from: utc(2024), to: utc(2025) };
    const without = { ...sceneFor(table, Uint32Array.of(1), shown, EVEN), shown };
    const bare = { ...without, lanes: without.lanes.map((lane) => ({ ...lane, boxes: [] })) };
    const { plotLeft, plotWidth } = bare.frame;
    expect(placeOf(bare, table, 0, 0)?.x).toBeCloseTo(plotLeft + plotWidth / 2, 6);
  });

  it('has none while it is out of view', () => {
    const away = { ...scene, lanes: [], shown: { from: utc(2030), to: utc(2031) } };
    expect(placeOf(away, table, row('talks'), 0)).toBe(null);
  });
});
