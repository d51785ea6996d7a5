import { describe, expect, it } from 'vitest';
import { sceneLanes } from '../../../src/layout/scene';
import { instant } from '../../../src/time/instant';
import { allPaintedAreas, collisions } from './paintedAreas';
import { forAnyChart, levelOf, sceneOf } from './arbitraries';

describe('for any events and any view', () => {
  it('no label overlaps a label, mark or bar of another event', () => {
    forAnyChart((setting, shown) => {
      expect(collisions(allPaintedAreas(setting, sceneOf(setting, shown)))).toEqual([]);
    });
  });

  it('no label leaves the plot or is wider than its stated width', () => {
    forAnyChart((setting, shown) => {
      const { geometry, measure } = setting;
      for (const { boxes } of sceneOf(setting, shown))
        for (const { label, labelX, labelWidth, textX } of boxes) {
          if (label === '') continue;
          expect(labelX).toBeGreaterThanOrEqual(geometry.plotLeft - 1);
          expect(labelX + labelWidth).toBeLessThanOrEqual(geometry.width);
          expect(textX + measure(label)).toBeLessThanOrEqual(labelX + labelWidth + 1e-6);
        }
    });
  });

  it('every mark and bar lies within the lines of its lane', () => {
    forAnyChart((setting, shown) => {
      for (const { boxes, place } of sceneOf(setting, shown))
        for (const { y } of boxes) {
          const line = (y - place.linesTop) / setting.geometry.lineHeight - 0.5;
          expect(line).toBeCloseTo(Math.round(line), 6);
          expect(line > -0.01 && line < place.lines - 0.99).toBe(true);
        }
    });
  });

  it('no count of the histogram overlaps another or leaves the plot', () => {
    forAnyChart((setting, shown) => {
      for (const { density, ongoingCount, ongoingWidth } of sceneOf(setting, shown)) {
        let free = setting.geometry.plotLeft + (ongoingCount > 0 ? ongoingWidth : 0) + 3;
        for (const { count, text, textX, textWidth } of density) {
          // What can be counted at a glance needs no number; beyond that a single cell has all the room.
          if (density.length === 1) expect(text === '').toBe(count <= 9 || setting.geometry.width - free < textWidth);
          if (text === '') continue;
          expect(textX).toBeGreaterThanOrEqual(free);
          free = textX + textWidth;
        }
        expect(free).toBeLessThanOrEqual(setting.geometry.width);
      }
    });
  });

  it('a frame without time for a new layout shows a coarser one, also without overlaps', () => {
    forAnyChart((setting, shown, { at }) => {
      const middle = shown.from + at * (shown.to - shown.from);
      const wider = {
        from: instant(middle - (shown.to - shown.from) * 2),
        to: instant(middle + (shown.to - shown.from) * 2),
      };
      // A finer layout exists too, which must not be shown: its boxes would overlap.
      const closer = { from: instant(middle), to: instant(middle + (shown.to - shown.from) / 16) };
      sceneOf(setting, closer);
      sceneOf(setting, wider);
      const { lanes, complete } = sceneLanes({
        ...setting,
        shown,
        level: levelOf(setting, shown),
        hasBudget: () => false,
      });
      expect(complete).toBe(lanes.length === 0);
      expect(collisions(allPaintedAreas(setting, lanes))).toEqual([]);
      for (const { boxes, density, ongoingCount, inView } of lanes)
        expect(boxes.length + density.reduce((sum, { count }) => sum + count, 0) + ongoingCount).toBe(inView);
    });
  });

  it('a lane with no coarser layout is laid out although time is short, and another lane waits', () => {
    forAnyChart((setting, shown) => {
      const scene = sceneLanes({
        ...setting,
        shown,
        level: levelOf(setting, shown),
        hasBudget: (isUncached) => isUncached,
      });
      expect(scene).toEqual({ lanes: sceneOf(setting, shown), complete: true });
      // Half the span: each lane that can show it in the coarser layout waits.
      const half = { from: shown.from, to: instant((shown.from + shown.to) / 2) };
      const asked: boolean[] = [];
      const none = (isUncached: boolean): boolean => {
        asked.push(isUncached);
        return false;
      };
      const { lanes } = sceneLanes({ ...setting, shown: half, level: levelOf(setting, half), hasBudget: none });
      const nothing = lanes.filter(({ boxes }) => boxes.length === 0).length;
      expect(asked.filter((isUncached) => isUncached).length).toBeLessThanOrEqual(nothing);
    });
  });
});
