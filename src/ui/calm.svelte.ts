import { flushSync } from 'svelte';
import type { Scene } from '../layout/scene';
import type { Span } from '../time/instant';
import type { ViewState } from '../view/state';
import { whenIdle } from './idle';

/** Milliseconds at least between two changes while a gesture goes on, and without a step of it that are its end. */
const PAUSE = 125;

/** How much longer than a change took it is until the next of a gesture that goes on: on a slow machine there are fewer. */
const TIMES = 60;

/** Milliseconds of a frame's own work from which a machine is taken to be slow. */
const SLOW = 4;
/** Milliseconds from the beginning of a gesture in which nothing of it is told on a slow machine. */
const SHORT = 1000;

/**
 * What is put into words follows a gesture some times a second, when a frame has time left: a change of the document costs a frame
 * more than the picture does. The last step of a gesture shows a moment later; what was no gesture shows at once.
 */
export class Calm {
  /** The view that was told last. */
  view: ViewState;
  /** What the picture shows; null before the first frame. */
  scene: Scene | null = $state.raw(null);
  /** The same as it stands in this moment: for the pointer, and nothing that follows. */
  drawn: Scene | null = null;
  /** Milliseconds that the last frame took to lay out and draw. */
  took = 0;
  /** Asks for a frame of the picture: it alone follows each step. */
  onstep: (() => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the last step was, and before when none is told while others follow; milliseconds of the page's clock. */
  private stepped = 0;
  private next = 0;
  /** When the gesture began. */
  private begun = 0;

  constructor(
    /** The view as it stands in this moment. */
    public now: ViewState,
  ) {
    this.view = $state.raw(now);
  }

  /** The span that was told last. */
  get shown(): Span {
    return this.view.shown;
  }

  /** The view is another. In a gesture, one that only shows another span is told later. */
  show(now: ViewState): void {
    const isStep = this.held && isAlike(now, this.now);
    this.now = now;
    if (!isStep) this.view = now;
    this.onstep?.();
  }

  /** The picture shows a scene. `atOnce` where something beside it has to move along. */
  see(scene: Scene, atOnce: boolean): void {
    this.drawn = scene;
    if (atOnce || !this.held) this.scene = scene;
  }

  /** Whether a gesture moved the view a moment ago. */
  get held(): boolean {
    return this.timer !== undefined;
  }

  /** Whether a frame of a gesture has no time for anything but what it must show. */
  get isSlow(): boolean {
    return this.held && this.took > SLOW;
  }

  /** A gesture is about to move the view, and will again. */
  hold(): void {
    this.stepped = performance.now();
    if (this.held) return;
    this.begun = this.stepped;
    this.wait();
  }

  private wait(): void {
    this.timer = setTimeout(() => {
      const next = this.isSlow ? Math.max(this.next, this.begun + SHORT) : this.next;
      if (performance.now() < Math.min(next, this.stepped + PAUSE)) this.wait();
      else whenIdle(() => this.tell());
    }, PAUSE);
  }

  private tell(): void {
    const begun = performance.now();
    const isNew = this.view !== this.now;
    this.timer = undefined;
    this.view = this.now;
    this.scene = this.drawn;
    flushSync();
    this.next = begun + TIMES * (performance.now() - begun);
    // After what is new has been told, one more wait: a gesture may go on.
    if (isNew) this.wait();
  }
}

/** Whether two views differ in nothing but the span they show. */
function isAlike(a: ViewState, b: ViewState): boolean {
  return (Object.keys(a) as (keyof ViewState)[]).every((field) => field === 'shown' || a[field] === b[field]);
}
