import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitAt } from '../../../src/layout/hit';
import type { Scene, SceneBox } from '../../../src/layout/scene';
import type { ChartGeometry } from '../../../src/layout/types';
import { axisTicks } from '../../../src/time/ticks';
import { timeEn } from '../../../src/i18n/en/time';
import { anyView, anyEvents, sceneOf, settingOf, shownOf } from './arbitraries';

interface Point {
  readonly x: number;
  readonly y: number;
}

const anyPoint = fc.record({
  x: fc.double({ min: -0.05, max: 1.05, noNaN: true }),
  y: fc.double({ min: -0.05, max: 1.05, noNaN: true }),
});

function scenes(holds: (scene: Scene, points: readonly Point[]) => void): void {
  fc.assert(
    fc.property(
      anyEvents(150),
      anyView,
      fc.array(anyPoint, { minLength: 20, maxLength: 60 }),
      (events, look, points) => {
        const setting = settingOf(events, look);
        const { geometry, measure } = setting;
        const shown = shownOf(events, look, geometry.plotWidth);
        const lanes = sceneOf(setting, shown);
        const ticks = axisTicks({ shown, width: geometry.plotWidth }, timeEn, measure);
        const scene = { geometry, shown, lanes, axis: ticks, bands: [], today: null, complete: true };
        holds(
          scene,
          points.map(({ x, y }) => ({ x: x * geometry.width, y: y * geometry.height })),
        );
      },
    ),
  );
}

/** The parts of an event that can be hit on its line, as ranges of pixels: its mark or bar, and its label. */
function partsOf({ bar, x, x0, x1, label, labelX, labelWidth }: SceneBox): [number, number][] {
  const body: [number, number] = bar ? [x0, x1] : [x, x];
  return label
    ? [
        body,
        [
          Math.min(x, labelX) === x && !bar ? x - 7 : labelX - (bar ? 19 : 0),
          Math.max(labelX + labelWidth, bar ? 0 : x + 7),
        ],
      ]
    : [body];
}

const farFrom = (box: SceneBox, { x, y }: Point, { lineHeight }: ChartGeometry): number =>
  Math.abs(y - box.y) > lineHeight / 2
    ? Infinity
    : Math.min(...partsOf(box).map(([a, b]) => Math.max(a - x, x - b, 0)));

/** Points within 30 px of a mark or label, of which evenly spread points have few. */
function nearBoxes(boxes: readonly SceneBox[], points: readonly Point[], { width, height }: ChartGeometry): Point[] {
  return boxes.flatMap((box, i) => {
    const [a, b] = [points[i % points.length]!, points[(i * 7) % points.length]!];
    const aside = (a.x / width - 0.5) * 60;
    const x = i % 2 && box.label ? box.labelX + box.labelWidth + aside : Math.max(0, Math.min(width, box.x)) + aside;
    return [{ x, y: box.y + (b.y / height - 0.5) * 20 }];
  });
}

describe('hit testing', () => {
  it('finds an event at its mark, its label and all along its bar', () => {
    scenes((scene) => {
      for (const box of scene.lanes.flatMap(({ boxes }) => boxes)) {
        const xs = box.bar ? [box.x0, box.x, box.x1] : [box.x];
        if (box.label) xs.push(box.labelX, box.labelX + box.labelWidth);
        for (const x of xs) expect(hitAt(scene, x, box.y)).toEqual({ type: 'event', row: box.row });
      }
    });
  });

  it('finds the nearest event, and none that is farther away than a finger is wide', () => {
    scenes((scene, points) => {
      const all = scene.lanes.flatMap(({ boxes }) => boxes);
      for (const point of [...points, ...nearBoxes(all, points, scene.geometry)]) {
        const hit = hitAt(scene, point.x, point.y);
        const least = Math.min(Infinity, ...all.map((box) => farFrom(box, point, scene.geometry)));
        if (hit?.type === 'event') {
          const box = all.find(({ row }) => row === hit.row)!;
          expect(farFrom(box, point, scene.geometry)).toBeLessThan(12);
          expect(farFrom(box, point, scene.geometry)).toBeCloseTo(least, 6);
        } else expect(least).toBeGreaterThanOrEqual(12 - 1e-6);
      }
    });
  });

  it('finds a count over its cell, and the ongoing count at the left edge', () => {
    scenes((scene) => {
      scene.lanes.forEach((lane, index) => {
        const y = lane.place.histogramTop + lane.place.histogramHeight - 4;
        const beside = lane.boxes.some((box) => Math.abs(y - box.y) <= 12);
        for (const { x0, x1, from, to } of lane.density) {
          if (x1 <= x0 || beside) continue;
          expect(hitAt(scene, (x0 + x1) / 2, y)).toEqual({ type: 'density', lane: index, from, to });
        }
        if (lane.ongoingCount === 0 || beside) return;
        const { from } = scene.shown;
        expect(hitAt(scene, scene.geometry.plotLeft + 1, y)).toEqual({ type: 'density', lane: index, from, to: from });
      });
    });
  });

  it('finds nothing above and below the lanes', () => {
    scenes((scene, points) => {
      for (const { x } of points) {
        expect(hitAt(scene, x, scene.geometry.lanesTop - 1)).toBe(null);
        expect(hitAt(scene, x, scene.geometry.height + 1)).toBe(null);
      }
    });
  });
});
