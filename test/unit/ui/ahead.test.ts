import { describe, expect, it } from 'vitest';
import { stepOf } from '../../../src/layout/types';
import { length } from '../../../src/time/instant';
import { jobsOf } from '../../../src/ui/ahead';
import { Timeline } from '../../../src/ui/timeline.svelte';
import { tableOf } from '../../gallery/scene';

/** Events of some years in a picture of 800 × 400 px. */
function timeline(zoom = 1): Parameters<typeof jobsOf>[0] {
  const events = Array.from('abcdefghijklmnopqrstuvwxyz', (id, i) => ({
    id,
    when: String(1950 + i),
    kind: 'deed' as const,
  }));
  const made = new Timeline(tableOf(events), 'en');
  [made.width, made.height] = [800, 400];
  made.do({ type: 'zoom', at: made.view.shown.from, factor: zoom });
  // Without a page nothing is kept of what follows from the view, and each look at it would make it anew.
  const { stocks, frame, limits, words, measure, calm } = made;
  return { stocks, frame, limits, words, measure, calm };
}

/** The lanes that are laid out at so many steps of zoom closer than what is shown. */
const laidOut = ({ stocks, frame, calm }: ReturnType<typeof timeline>, closer: number): boolean[] => {
  const { index, scale } = stepOf(calm.now.shown, frame.plotWidth);
  const step = { index: index + closer, scale: scale * 2 ** (closer / 2) };
  const { from, to } = calm.now.shown;
  return stocks.map(({ layout }, i) => layout.has(step, frame.lanes[i]!.lines, from, to));
};

describe('looking ahead', () => {
  it('lays out the view and the next steps of zoom, one lane a job', () => {
    const one = timeline();
    const jobs = jobsOf(one, new Set());
    expect(laidOut(one, 0).some(Boolean)).toBe(false);
    for (const _ of one.stocks) jobs.next();
    expect(laidOut(one, 0).every(Boolean)).toBe(true);
    expect(laidOut(one, 1).some(Boolean)).toBe(false);
    for (const _ of jobs);
    for (const closer of [1, 2, 3, 4, 5, 6]) expect(laidOut(one, closer).every(Boolean), String(closer)).toBe(true);
  });

  it('does nothing twice', () => {
    const one = timeline();
    const done = new Set<string>();
    expect([...jobsOf(one, done)].length).toBeGreaterThan(one.stocks.length);
    expect([...jobsOf(one, done)]).toHaveLength(0);
  });

  it('goes no farther than a reader can', () => {
    const one = timeline(1e9);
    expect(length(one.calm.now.shown)).toBe(one.limits.shortest);
    for (const _ of jobsOf(one, new Set()));
    expect(laidOut(one, 1).some(Boolean)).toBe(false);
    expect(laidOut(one, -1).every(Boolean)).toBe(true);
  });

  it('in a gesture sees to the view and the next step only', () => {
    const one = timeline();
    one.calm.hold();
    expect([...jobsOf(one, new Set())]).toHaveLength(2 * one.stocks.length);
  });
});
