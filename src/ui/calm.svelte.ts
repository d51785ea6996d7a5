import type { Scene } from '../layout/scene';
import type { Span } from '../time/instant';

/** Milliseconds between two changes while a gesture goes on, and without a step of it that are its end. */
const PAUSE = 125;

/**
 * What is put into words follows a gesture eight times a second: a change of the document costs a frame more than the picture does.
 * The first change of a gesture shows at once, the last a moment later; what was no gesture shows at once.
 */
export class Calm {
  /** The span shown. */
  shown: Span;
  /** What the picture shows; null before the first frame. */
  scene: Scene | null = $state.raw(null);
  /** The same as it stands in this moment: for the pointer, and nothing that follows. */
  drawn: Scene | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private next: Span) {
    this.shown = $state.raw(next);
  }

  /** The view shows a span. */
  show(shown: Span): void {
    this.next = shown;
    if (this.timer === undefined) this.shown = shown;
  }

  /** The picture shows a scene. `atOnce` where something beside it has to move along. */
  see(scene: Scene, atOnce: boolean): void {
    this.drawn = scene;
    if (atOnce || this.timer === undefined) this.scene = scene;
  }

  /** Whether a gesture moved the view a moment ago. */
  get held(): boolean {
    return this.timer !== undefined;
  }

  /** A gesture has moved the view, and will again. */
  hold(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      // After what is new has been told, one more wait: a gesture may go on.
      if (this.shown !== this.next) this.hold();
      this.shown = this.next;
      this.scene = this.drawn;
    }, PAUSE);
  }
}
