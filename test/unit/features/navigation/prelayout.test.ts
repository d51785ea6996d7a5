import { describe, expect, it } from 'vitest';
import { zoomLevelOf } from '../../../../src/layout/types';
import { length } from '../../../../src/time/instant';
import type { CoreMessages } from '../../../../src/i18n/en/core';
import { jobsOf, type PrelayoutInput } from '../../../../src/features/navigation/prelayout';
import type { ViewStore } from '../../../../src/ui/viewStore.svelte';
import { Timeline } from '../../../../src/ui/timeline.svelte';
import { tableOf } from '../../../gallery/scene';

/** Events of some years in a chart of 800 × 400 px. */
function timeline(zoom = 1): { chart: PrelayoutInput['chart']; store: ViewStore; core: CoreMessages } {
  const events = Array.from('abcdefghijklmnopqrstuvwxyz', (id, i) => ({
    id,
    // Days, or the closest zoom would be five years.
    when: `${String(1950 + i)}-07-01`,
    kind: 'act' as const,
  }));
  const made = new Timeline(tableOf(events), 'en');
  [made.chart.width, made.chart.height] = [800, 400];
  made.store.dispatch({ type: 'zoom', at: made.store.current.shown.from, factor: zoom });
  // Without a page nothing is kept of what follows from the view, and each look at it would make it anew.
  const { laneCaches, geometry, baseScale, measure } = made.chart;
  return { chart: { laneCaches, geometry, baseScale, measure }, store: made.store, core: made.core };
}

/** The lanes that are laid out at so many steps of zoom closer than what is shown. */
const laidOut = (
  { chart: { laneCaches, geometry, baseScale }, store }: ReturnType<typeof timeline>,
  closer: number,
): boolean[] => {
  const { index, scale } = zoomLevelOf(store.current.shown, geometry.plotWidth, baseScale);
  const step = { index: index + closer, scale: scale * 2 ** (closer / 2) };
  const { from, to } = store.current.shown;
  return laneCaches.map(({ layout }, i) => layout.has(step, geometry.lanes[i]!.lines, from, to));
};

describe('prelayout', () => {
  it('lays out the view and the next zoom levels, one lane a task', () => {
    const one = timeline();
    const jobs = jobsOf(one, new Set());
    expect(laidOut(one, 0).some(Boolean)).toBe(false);
    for (const _ of one.chart.laneCaches) jobs.next();
    expect(laidOut(one, 0).every(Boolean)).toBe(true);
    expect(laidOut(one, 1).some(Boolean)).toBe(false);
    for (const _ of jobs);
    for (const closer of [1, 2, 3, 4, 5, 6]) expect(laidOut(one, closer).every(Boolean), String(closer)).toBe(true);
  });

  it('lays out nothing twice', () => {
    const one = timeline();
    const done = new Set<string>();
    expect([...jobsOf(one, done)].length).toBeGreaterThan(one.chart.laneCaches.length);
    expect([...jobsOf(one, done)]).toHaveLength(0);
  });

  it('stops at the zoom limits', () => {
    const one = timeline(1e9);
    expect(length(one.store.current.shown)).toBe(one.store.limits.shortest);
    for (const _ of jobsOf(one, new Set()));
    expect(laidOut(one, 1).some(Boolean)).toBe(false);
    expect(laidOut(one, -1).every(Boolean)).toBe(true);
  });

  it('lays out only the view and the next zoom level during a gesture', () => {
    const one = timeline();
    one.store.throttled.beginStep();
    expect([...jobsOf(one, new Set())]).toHaveLength(2 * one.chart.laneCaches.length);
  });
});
