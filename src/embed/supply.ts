import type { EventTable } from '../model/table';
import { open, type Loaded } from '../ui/loading';
import { inlineText, watchInside } from './around';
import { loadInTime } from './patience';
import { retrying } from './retry';

/** Who takes what is brought. */
export interface Taker {
  /** Takes what came of an attempt; answers whether a timeline came of it. */
  take(loaded: Loaded, inline: boolean): boolean;
  /** Takes the first events of a large file while the others still come. */
  first(table: EventTable): void;
}

/**
 * Brings the data of an element: from its `src`, again and again until it comes, or from inside it, again whenever that
 * changes. Returns what ends that; afterwards nothing more is taken.
 */
export function supply(element: Element, taker: Taker): () => void {
  const src = element.getAttribute('src');
  return src === null ? fromInside(element, taker) : fromAddress(src, taker);
}

function fromAddress(src: string, taker: Taker): () => void {
  return retrying(async (signal) => {
    const loaded = await loadInTime(src, signal, (table) => {
      if (!signal.aborted) taker.first(table);
    });
    return signal.aborted || taker.take(loaded, false);
  });
}

function fromInside(element: Element, taker: Taker): () => void {
  let text: string | null = null;
  let ended = false;
  const read = async (): Promise<void> => {
    const found = inlineText(element);
    if (found === null || found === text) return;
    text = found;
    const loaded = await open(found);
    // A newer text may have come while this one was being read.
    if (!ended && text === found) taker.take(loaded, true);
  };
  const stop = watchInside(element, () => void read());
  void read();
  return () => {
    ended = true;
    stop();
  };
}
