import { describe, expect, it } from 'vitest';
import { calloutLabel, calloutLayer, type CalloutLabel } from '../../../src/chart/callout';
import { utc } from '../../../src/time/instant';
import { sceneFor, tableOf } from '../../gallery/scene';
import { EVEN } from '../../property/layout/arbitraries';
import { RECORDED, recorder } from '../render/recorder';

/** Twelve events on one day in a chart: one has a box, the others are only counted. */
function crowd(from: number, to: number) {
  const table = tableOf(Array.from('abcdefghijkl', (id) => ({ id, when: '2024-10-01', kind: 'act' as const })));
  const rows = Uint32Array.from({ length: table.count }, (_, row) => row);
  const scene = sceneFor(table, rows, { from: utc(from), to: utc(to) }, EVEN);
  const boxes = scene.lanes.flatMap((lane) => lane.boxes);
  const counted = Array.from(rows).find((row) => !boxes.some((box) => box.row === row))!;
  return { table, scene, boxes, counted, right: scene.geometry.width, left: scene.geometry.plotLeft };
}

const labelIn = ({ scene, table, counted }: ReturnType<typeof crowd>, label: string): CalloutLabel | null =>
  calloutLabel(scene, table, { row: counted, lane: 0, label }, EVEN);

describe('the label of a callout', () => {
  it('stands right of an event that the chart only counts', () => {
    const early = crowd(2024, 2034);
    const label = labelIn(early, 'Event')!;
    expect(label.text).toBe('Event');
    expect(label.left).toBeGreaterThan(early.left);
    expect(label.left + label.width).toBeLessThanOrEqual(early.right);
  });

  it('stands left of an event near the right edge', () => {
    const late = crowd(2014, 2025);
    const label = labelIn(late, 'Event of some length')!;
    const x = late.left + (late.right - late.left) * 0.97;
    expect(label.left + label.width).toBeLessThan(x);
    expect(label.left).toBeGreaterThanOrEqual(late.left);
  });

  it('is shortened to the larger side', () => {
    const middle = crowd(2020, 2029);
    const label = labelIn(middle, 'A very long title that finds no room in a chart of three hundred pixels at all')!;
    expect(label.text).toMatch(/…$/);
    expect(EVEN(label.text, true)).toBeLessThanOrEqual(label.width);
    expect(label.left + label.width).toBeLessThanOrEqual(middle.right);
  });

  // The label lay over the number of what is counted, or over the next label.
  it('covers no count and no other text', () => {
    for (const [from, to] of [
      [2024, 2034],
      [2014, 2025],
      [2020, 2029],
      [2024, 2025],
    ] as const) {
      const { scene, ...rest } = crowd(from, to);
      const label = labelIn({ scene, ...rest }, 'Event of some length');
      if (!label) continue;
      const { lineHeight } = scene.geometry;
      for (const { place, boxes, density } of scene.lanes) {
        const texts = [
          ...boxes.filter((box) => box.label).map((box) => ({ y: box.y, left: box.labelX, width: box.labelWidth })),
          ...density
            .filter(({ text }) => text)
            .map(({ textX, textWidth }) => ({
              y: place.histogramTop + place.histogramHeight / 2,
              left: textX,
              width: textWidth,
            })),
        ];
        for (const text of texts) {
          const isBeside = text.left >= label.left + label.width || text.left + text.width <= label.left;
          expect(isBeside || Math.abs(text.y - label.y) >= (lineHeight + place.histogramHeight) / 2 - 2).toBe(true);
        }
      }
    }
  });

  it('is none for an event that is filtered out, or out of view', () => {
    const { table, scene, counted } = crowd(2024, 2034);
    expect(calloutLabel(scene, table, { row: counted, lane: -1, label: 'Event' }, EVEN)).toBeNull();
    expect(labelIn(crowd(2010, 2020), 'Event')).toBeNull();
  });

  it('is none where the chart has one', () => {
    const { table, scene, boxes } = crowd(2024, 2034);
    const lanes = scene.lanes.map((lane) => ({
      ...lane,
      boxes: lane.boxes.map((box) => ({ ...box, label: 'Event' })),
    }));
    expect(calloutLabel({ ...scene, lanes }, table, { row: boxes[0]!.row, lane: 0, label: 'Event' }, EVEN)).toBeNull();
  });
});

it('a callout draws its label on the background, and a ring over it', () => {
  const { table, scene, counted } = crowd(2024, 2034);
  const pen = recorder();
  calloutLayer(scene, table, { row: counted, lane: 0, label: 'Event' }, EVEN).draw(pen, scene, RECORDED);
  expect(pen.lines.map((line) => line.split(' ')[0])).toEqual(['rect', 'text', 'path', 'path', 'path']);
});
