import type { EntenteTimeline } from './element';
import { isChoice } from './frameMessages';

/** A view that has settled, as the article is told of it. */
export interface ToldView {
  readonly link: string;
  /** Whether the reader chose something, which is worth a step back, and did not only move. */
  readonly choice: boolean;
}

/** Leads a timeline to views from elsewhere, and tells of those that the reader comes to. */
export class Steps {
  /** The link that the article knows of. */
  #known = '';
  /** Whether the next view to settle is one that the timeline was led to. */
  #isLed = false;

  /** `own` is the view in the frame's own address: what an empty link shows. */
  constructor(
    private readonly timeline: EntenteTimeline,
    private own: string,
  ) {
    timeline.go(own);
    timeline.addEventListener('entente-ready', () => {
      // What was asked for before the data was there is done right after.
      queueMicrotask(() => (this.#isLed = timeline.view?.link !== ''));
    });
  }

  /** The frame's own address has changed. */
  start(own: string): void {
    this.own = own;
    this.#go('');
  }

  /** Shows the view of a link, unless it is the one that was told. */
  lead(link: string): void {
    if (link !== this.#known) this.#go(link);
  }

  #go(link: string): void {
    const before = this.timeline.view?.link;
    this.#known = link;
    this.timeline.go(link || this.own);
    this.#isLed = this.timeline.view?.link !== before;
  }

  /** Reads what `entente-view` says. */
  settle(link: string): ToldView {
    const choice = !this.#isLed && isChoice(this.#known, link);
    this.#known = link;
    this.#isLed = false;
    return { link, choice };
  }
}
