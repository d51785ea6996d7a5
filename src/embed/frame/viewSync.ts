import type { EntenteTimeline } from '../define';
import { readParams } from '../../view/params';
import type { LinkKey } from '../../view/viewCodec';

/** Parts of a link that make no history entry: the span, the search text as it is typed, a day that is dragged. */
const PASSING: ReadonlySet<string> = new Set<LinkKey>(['t', 'q', 'date']);

/** Whether the reader chose something between two views, rather than only moved. */
export function isChoice(before: string, after: string): boolean {
  const chosen = (link: string): string =>
    readParams(link)
      .filter(({ name }) => !PASSING.has(name))
      .map(({ name, raw }) => `${name}=${raw ?? ''}`)
      .join('&');
  return chosen(before) !== chosen(after);
}

/** A view that has settled, as the host page hears of it. */
export interface SettledView {
  readonly link: string;
  /** Whether the reader chose something, which makes a history entry, rather than only moved. */
  readonly choice: boolean;
}

/** Keeps a timeline's view in step with the host page: shows the views that come from there, reports those that the reader makes. */
export class ViewSync {
  /** The link that the host page knows. */
  #known = '';
  /** Whether the next view to settle came from the host page. */
  #isFromHost = false;

  /** `own` is the view in the frame's own address: what an empty link shows. */
  constructor(
    private readonly timeline: EntenteTimeline,
    private own: string,
  ) {
    timeline.go(own);
    timeline.addEventListener('entente-ready', () => {
      this.#isFromHost = timeline.view?.link !== '';
    });
  }

  /** The frame's own address has changed. */
  reset(own: string): void {
    this.own = own;
    this.#go('');
  }

  /** Shows the view of a link, unless the host page has it from here. */
  show(link: string): void {
    if (link !== this.#known) this.#go(link);
  }

  #go(link: string): void {
    const before = this.timeline.view?.link;
    this.#known = link;
    this.timeline.go(link || this.own);
    this.#isFromHost = this.timeline.view?.link !== before;
  }

  /** Takes the link of `entente-view`. */
  settle(link: string): SettledView {
    const choice = !this.#isFromHost && isChoice(this.#known, link);
    this.#known = link;
    this.#isFromHost = false;
    return { link, choice };
  }
}
