import { zoomLevelOf } from '../../layout/types';
import { axisTicks } from '../../time/ticks';
import { length, type Span } from '../../time/instant';
import { zoomAbout } from '../../time/scale';
import type { LaneCache } from '../../layout/scene';
import type { TimelineContext } from '../context';

/**
 * What is laid out in advance, nearest first: zoom levels closer (two for each doubling), and width in views. The first is the current
 * view, which a gesture may have left incomplete.
 */
const PLACES = [
  [0, 1],
  [1, 1],
  [0, 3],
  [2, 1],
  [-1, 1],
  [3, 1],
  [-2, 1],
  [4, 1],
  [5, 1],
  [6, 1],
] as const;
/** Milliseconds of idle time that must be left for one more job to begin. */
const ROOM = 8;
/**
 * Makes ready what the next zooming and panning will show, lane by lane, while the browser is idle: a zoom step that was never looked
 * at is laid out in some milliseconds, which a slow machine cannot spare in a frame. Starts at once; returns what goes on with it, for after
 * each frame.
 */
export function prelayout(timeline: TimelineContext): () => void {
  const done = new Set<string>();
  let [asked, key] = [false, ''];
  let jobs = jobsOf(timeline, done);
  let laneCaches: readonly LaneCache[] | null = null;
  const work = (deadline: IdleDeadline): void => {
    asked = false;
    while (deadline.timeRemaining() >= ROOM) if (jobs.next().done) return;
    ask();
  };
  const ask = (): void => {
    // Without idle callbacks, everything is laid out when it is shown.
    if (!asked) (globalThis as Partial<typeof globalThis>).requestIdleCallback?.(work);
    asked = true;
  };
  ask();
  return () => {
    const { chart, store } = timeline;
    if (laneCaches !== chart.laneCaches) {
      done.clear();
      laneCaches = chart.laneCaches;
    }
    const place = placeOf(store.current.shown, chart);
    if (place === key && done.size > 0) return;
    [key, jobs] = [place, jobsOf(timeline, done)];
    ask();
  };
}

const UNLIMITED = { shortest: 0, longest: Infinity };

/** The part of a timeline that is used. */
export interface PrelayoutInput {
  readonly chart: Pick<TimelineContext['chart'], 'laneCaches' | 'geometry' | 'baseScale' | 'measure'>;
  readonly store: Pick<TimelineContext['store'], 'current' | 'isMoving' | 'limits'>;
  readonly core: Pick<TimelineContext['core'], 'time'>;
}

/** A generator of jobs: each `next` lays out one lane. `done` has the places that are laid out already. */
export function* jobsOf(timeline: PrelayoutInput, done: Set<string>): Generator<void> {
  const { laneCaches, geometry, baseScale, measure } = timeline.chart;
  const { limits, current } = timeline.store;
  const { shown } = current;
  for (const [i, [closer, wide]] of PLACES.entries()) {
    // In a gesture only the current view and the next zoom level are laid out.
    if (i > 1 && timeline.store.isMoving) return;
    const span = zoomAbout(shown, (shown.from + shown.to) / 2, 2 ** (closer / 2) / wide, UNLIMITED);
    const width = geometry.plotWidth * wide;
    const place = `${placeOf(span, { geometry: { plotWidth: width }, baseScale })}/${wide}`;
    const each = length(span) / wide;
    if (done.has(place) || each < limits.shortest || each > limits.longest) continue;
    const level = zoomLevelOf(span, width, baseScale);
    axisTicks({ shown: span, width }, timeline.core.time, measure);
    for (const [lane, { layout }] of laneCaches.entries()) {
      layout.boxes(level, geometry.lanes[lane]!.lines, span.from, span.to);
      yield;
    }
    done.add(place);
  }
}

/** A name for a span that is the same for spans nearby. */
function placeOf(
  shown: Span,
  { geometry, baseScale }: { readonly geometry: { readonly plotWidth: number }; readonly baseScale: number },
): string {
  return `${zoomLevelOf(shown, geometry.plotWidth, baseScale).index}/${Math.round((2 * shown.from) / length(shown))}`;
}
