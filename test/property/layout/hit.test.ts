import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitAt } from '../../../src/layout/hit';
import type { Scene, SceneBox } from '../../../src/layout/scene';
import type { Frame } from '../../../src/layout/types';
import { axis } from '../../../src/time/ticks';
import { en } from '../../../src/time/words/en';
import { anyLook, anyWorld, RUNS, sceneOf, settingOf, shownOf } from './worlds';

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
    fc.property(anyWorld(150), anyLook, fc.array(anyPoint, { minLength: 20, maxLength: 60 }), (world, look, points) => {
      const setting = settingOf(world, look);
      const { frame, measure } = setting;
      const shown = shownOf(world, look, frame.plotWidth);
      const lanes = sceneOf(setting, shown);
      const ticks = axis({ shown, width: frame.plotWidth }, en, measure);
      const scene = { frame, shown, lanes, axis: ticks, bands: [], today: null, complete: true };
      holds(
        scene,
        points.map(({ x, y }) => ({ x: x * frame.width, y: y * frame.height })),
      );
    }),
    { numRuns: RUNS },
  );
}

/** What of an event can be hit on its line, as stretches of pixels: its mark or bar, and its label. */
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

const farFrom = (box: SceneBox, { x, y }: Point): number =>
  Math.abs(y - box.y) > 12 ? Infinity : Math.min(...partsOf(box).map(([a, b]) => Math.max(a - x, x - b, 0)));

/** Points within 30 px of a mark or label, of which there are few where they are strewn evenly. */
function nearBoxes(boxes: readonly SceneBox[], points: readonly Point[], { width, height }: Frame): Point[] {
  return boxes.flatMap((box, i) => {
    const [a, b] = [points[i % points.length]!, points[(i * 7) % points.length]!];
    const aside = (a.x / width - 0.5) * 60;
    const x = i % 2 && box.label ? box.labelX + box.labelWidth + aside : Math.max(0, Math.min(width, box.x)) + aside;
    return [{ x, y: box.y + (b.y / height - 0.5) * 20 }];
  });
}

describe('what lies under a point', () => {
  it('an event is found at its mark, its label and all along its bar', () => {
    scenes((scene) => {
      for (const box of scene.lanes.flatMap(({ boxes }) => boxes)) {
        const xs = box.bar ? [box.x0, box.x, box.x1] : [box.x];
        if (box.label) xs.push(box.labelX, box.labelX + box.labelWidth);
        for (const x of xs) expect(hitAt(scene, x, box.y)).toEqual({ type: 'event', row: box.row });
      }
    });
  });

  it('nothing is found that lies more than a finger away, and what is found is the nearest', () => {
    scenes((scene, points) => {
      const all = scene.lanes.flatMap(({ boxes }) => boxes);
      for (const point of [...points, ...nearBoxes(all, points, scene.frame)]) {
        const hit = hitAt(scene, point.x, point.y);
        const least = Math.min(Infinity, ...all.map((box) => farFrom(box, point)));
        if (hit?.type === 'event') {
          const box = all.find(({ row }) => row === hit.row)!;
          expect(farFrom(box, point)).toBeLessThan(12);
          expect(farFrom(box, point)).toBeCloseTo(least, 6);
        } else expect(least).toBeGreaterThanOrEqual(12 - 1e-6);
      }
    });
  });

  it('a count is found over its cell, and the count of what runs in at the left edge', () => {
    scenes((scene) => {
      scene.lanes.forEach((lane, index) => {
        const y = lane.place.stripTop + 15;
        const beside = lane.boxes.some((box) => Math.abs(y - box.y) <= 12);
        for (const { x0, x1, from, to } of lane.density) {
          if (x1 <= x0 || beside) continue;
          expect(hitAt(scene, (x0 + x1) / 2, y)).toEqual({ type: 'density', lane: index, from, to });
        }
        if (lane.running === 0 || beside) return;
        const { from } = scene.shown;
        expect(hitAt(scene, scene.frame.plotLeft + 1, y)).toEqual({ type: 'density', lane: index, from, to: from });
      });
    });
  });

  it('above the lanes and below them there is nothing', () => {
    scenes((scene, points) => {
      for (const { x } of points) {
        expect(hitAt(scene, x, scene.frame.lanesTop - 1)).toBe(null);
        expect(hitAt(scene, x, scene.frame.height + 1)).toBe(null);
      }
    });
  });
});
