import { flushSync } from 'svelte';
import type { LayeredScene } from '../render/chart';
import { whenIdle } from './idle';
import type { ViewState } from '../view/state';

/** Minimum milliseconds between two announcements in a gesture; also the time without a step after which it is over. */
const PAUSE_MS = 125;
/** The pause before the next announcement, as a multiple of the duration of the last one: slow machines get fewer. */
const PAUSE_FACTOR = 60;
/** Milliseconds of work per frame above which a machine counts as slow. */
const SLOW_FRAME_MS = 4;
/** Milliseconds from the start of a gesture during which a slow machine announces nothing. */
const QUIET_MS = 1000;

/**
 * The current view, and the view as announced to the document. Updating the document takes longer than painting the chart, so in a
 * gesture the announced view is throttled: it follows a few times a second, when a frame has time left, and shortly after the last step.
 * All other changes are announced at once.
 */
export class ThrottledView {
  /** The view announced last. */
  view: ViewState;
  /** The frame announced last; null before the first. */
  scene: LayeredScene | null = $state.raw(null);
  /** The frame painted last, for hit tests. Not reactive. */
  painted: LayeredScene | null = null;
  /** Milliseconds that the last frame took to lay out and paint. */
  frameMs = 0;
  /** Requests a frame of the chart, which alone follows each step. */
  onstep: (() => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Times of the start and of the last step of the gesture, as `performance.now()`. */
  private begun = 0;
  private stepped = 0;
  /** The earliest time of the next announcement during a gesture. */
  private next = 0;

  constructor(
    /** The current view. */
    public current: ViewState,
  ) {
    this.view = $state.raw(current);
  }

  /** Replaces the view. In a gesture, a view that differs only in its span is announced later. */
  set(current: ViewState): void {
    const isStep = this.isMoving && differsInSpanOnly(current, this.current);
    this.current = current;
    if (!isStep) this.view = current;
    this.onstep?.();
  }

  /** Records the painted frame. `atOnce` announces it even in a gesture, for what has to move along with the chart. */
  setScene(scene: LayeredScene, atOnce: boolean): void {
    this.painted = scene;
    if (atOnce || !this.isMoving) this.scene = scene;
  }

  /** Whether a gesture is going on. */
  get isMoving(): boolean {
    return this.timer !== undefined;
  }

  /** Whether frames of the current gesture are slow, so that optional work is skipped. */
  get isSlow(): boolean {
    return this.isMoving && this.frameMs > SLOW_FRAME_MS;
  }

  /** Call before each step of a gesture. */
  beginStep(): void {
    this.stepped = performance.now();
    if (this.isMoving) return;
    this.begun = this.stepped;
    this.wait();
  }

  private wait(): void {
    this.timer = setTimeout(() => {
      const next = this.isSlow ? Math.max(this.next, this.begun + QUIET_MS) : this.next;
      if (performance.now() < Math.min(next, this.stepped + PAUSE_MS)) this.wait();
      else
        whenIdle(() => {
          this.announce();
        });
    }, PAUSE_MS);
  }

  private announce(): void {
    const begun = performance.now();
    const isNew = this.view !== this.current;
    this.timer = undefined;
    this.view = this.current;
    this.scene = this.painted;
    flushSync();
    this.next = begun + PAUSE_FACTOR * (performance.now() - begun);
    // A gesture may go on after an announcement, so one more pause passes before it counts as over.
    if (isNew) this.wait();
  }
}

function differsInSpanOnly(a: ViewState, b: ViewState): boolean {
  return (Object.keys(a) as (keyof ViewState)[]).every((field) => field === 'shown' || a[field] === b[field]);
}
