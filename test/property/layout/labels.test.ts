import { describe, expect, it } from 'vitest';
import { sceneLanes } from '../../../src/layout/scene';
import { instant } from '../../../src/time/instant';
import { allInk, collisions } from './ink';
import { law, sceneOf } from './worlds';

describe('in any picture of any events', () => {
  it('no label meets another, and none a mark or bar of another event', () => {
    law((setting, shown) => {
      expect(collisions(allInk(setting, sceneOf(setting, shown)))).toEqual([]);
    });
  });

  it('no label leaves the plot, and none is wider than it says', () => {
    law((setting, shown) => {
      const { frame, measure } = setting;
      for (const { boxes } of sceneOf(setting, shown))
        for (const { label, labelX, labelWidth } of boxes) {
          if (label === '') continue;
          expect(labelX).toBeGreaterThanOrEqual(frame.plotLeft - 1);
          expect(labelX + labelWidth).toBeLessThanOrEqual(frame.width);
          expect(measure(label)).toBeLessThanOrEqual(labelWidth);
        }
    });
  });

  it('every mark and bar stands in the lines of its lane', () => {
    law((setting, shown) => {
      for (const { boxes, place } of sceneOf(setting, shown))
        for (const { y } of boxes) {
          const line = (y - place.linesTop) / 24 - 0.5;
          expect(line).toBeCloseTo(Math.round(line), 6);
          expect(line > -0.01 && line < place.lines - 0.99).toBe(true);
        }
    });
  });

  it('no count of the strip meets another count or leaves the plot', () => {
    law((setting, shown) => {
      for (const { density, running, runningWidth } of sceneOf(setting, shown)) {
        let free = setting.frame.plotLeft + (running > 0 ? runningWidth : 0) + 3;
        for (const { text, textX, textWidth } of density) {
          // A cell alone has all the room there is.
          if (density.length === 1) expect(text === '').toBe(setting.frame.width - free < textWidth);
          if (text === '') continue;
          expect(textX).toBeGreaterThanOrEqual(free);
          free = textX + textWidth;
        }
        expect(free).toBeLessThanOrEqual(setting.frame.width);
      }
    });
  });

  it('a frame that has no time for a new layout shows a coarser one in which nothing meets either', () => {
    law((setting, shown, { at }) => {
      const middle = shown.from + at * (shown.to - shown.from);
      const wider = {
        from: instant(middle - (shown.to - shown.from) * 2),
        to: instant(middle + (shown.to - shown.from) * 2),
      };
      // A finer one is there as well, which must not be shown: its boxes would meet.
      const closer = { from: instant(middle), to: instant(middle + (shown.to - shown.from) / 16) };
      sceneOf(setting, closer);
      sceneOf(setting, wider);
      const { lanes, complete } = sceneLanes({ ...setting, shown, spend: () => false });
      expect(complete).toBe(lanes.length === 0);
      expect(collisions(allInk(setting, lanes))).toEqual([]);
      for (const { boxes, density, running, inView } of lanes)
        expect(boxes.length + density.reduce((sum, { count }) => sum + count, 0) + running).toBe(inView);
    });
  });

  it('where time is short, a lane that has nothing coarser to show is laid out all the same, and another waits', () => {
    law((setting, shown) => {
      const bare = sceneLanes({ ...setting, shown, spend: (isBare) => isBare });
      expect(bare).toEqual({ lanes: sceneOf(setting, shown), complete: true });
      // Half as long a span: each lane that shows something of it by the coarser layout waits.
      const half = { from: shown.from, to: instant((shown.from + shown.to) / 2) };
      const asked: boolean[] = [];
      const none = (isBare: boolean): boolean => {
        asked.push(isBare);
        return false;
      };
      const { lanes } = sceneLanes({ ...setting, shown: half, spend: none });
      const nothing = lanes.filter(({ boxes }) => boxes.length === 0).length;
      expect(asked.filter((isBare) => isBare).length).toBeLessThanOrEqual(nothing);
    });
  });
});
