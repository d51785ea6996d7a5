import { stepOf } from '../layout/types';
import { axis } from '../time/ticks';
import { instant, length, type Span } from '../time/instant';
import type { Timeline } from './timeline.svelte';

/**
 * What is made ready, nearest first: how many steps of zoom closer, two to each doubling, and how many views wide. The first is the
 * view itself, which a gesture may have left unfinished.
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
/** Milliseconds that must be left of a frame for one more job to begin. */
const ROOM = 8;
/** Milliseconds from a timeline's mounting to the first job. */
const FIRST_MS = 200;

/**
 * Makes ready what the next zooming and panning will show, lane by lane, while the browser is idle: a zoom step that was never looked
 * at is laid out in some milliseconds, which a slow machine has not got in a frame. Returns what starts it, for after each frame.
 */
export function lookingAhead(timeline: Timeline): () => void {
  const done = new Set<string>();
  let [asked, key] = [true, ''];
  let jobs = jobsOf(timeline, done);
  let stocks: Timeline['stocks'] | null = null;
  const work = (deadline: IdleDeadline): void => {
    asked = false;
    while (deadline.timeRemaining() >= ROOM) if (jobs.next().done) return;
    ask();
  };
  const ask = (): void => {
    // Where the browser does not tell when it is idle, all is laid out when it is looked at.
    if (!asked) (globalThis as Partial<typeof globalThis>).requestIdleCallback?.(work);
    asked = true;
  };
  // The first picture has to be seen first.
  setTimeout(() => {
    asked = false;
    ask();
  }, FIRST_MS);
  return () => {
    if (stocks !== timeline.stocks) {
      done.clear();
      stocks = timeline.stocks;
    }
    const place = placeOf(timeline.calm.now.shown, timeline.frame.plotWidth);
    if (place === key && done.size > 0) return;
    [key, jobs] = [place, jobsOf(timeline, done)];
    ask();
  };
}

/** What is made ready for. */
type Ahead = Pick<Timeline, 'stocks' | 'frame' | 'limits' | 'words' | 'measure' | 'calm'>;

/** One job after the other, each done when the next is asked for. `done` keeps which places were made ready. */
export function* jobsOf(timeline: Ahead, done: Set<string>): Generator<void> {
  const { stocks, frame, limits, words, measure } = timeline;
  const { shown } = timeline.calm.now;
  for (const [i, [closer, wide]] of PLACES.entries()) {
    // A gesture goes on from here soon enough.
    if (i > 1 && timeline.calm.held) return;
    const span = stretched(shown, wide * 2 ** (-closer / 2));
    const width = frame.plotWidth * wide;
    const place = `${placeOf(span, width)}/${wide}`;
    const each = length(span) / wide;
    if (done.has(place) || each < limits.shortest || each > limits.longest) continue;
    const step = stepOf(span, width);
    axis({ shown: span, width }, words.time, measure);
    for (const [lane, { layout }] of stocks.entries()) {
      layout.boxes(step, frame.lanes[lane]!.lines, span.from, span.to);
      yield;
    }
    done.add(place);
  }
}

/** A name for a span that is the same for spans nearby. */
function placeOf(shown: Span, width: number): string {
  return `${stepOf(shown, width).index}/${Math.round((2 * shown.from) / length(shown))}`;
}

/** A span `times` as long about the same middle. */
function stretched({ from, to }: Span, times: number): Span {
  const [middle, half] = [(from + to) / 2, ((to - from) / 2) * times];
  return { from: instant(middle - half), to: instant(middle + half) };
}
