import { open, type Loaded } from '../ui/loading';
import { inlineText, watchInside } from './around';
import { loadInTime } from './patience';
import { retrying } from './retry';

/** Takes what came of an attempt; answers whether a timeline came of it. */
type Take = (loaded: Loaded, inline: boolean) => boolean;

/**
 * Brings the data of an element: from its `src`, again and again until it comes, or from inside it, again whenever that
 * changes. Returns what ends that; afterwards nothing more is taken.
 */
export function supply(element: Element, take: Take): () => void {
  const src = element.getAttribute('src');
  return src === null ? fromInside(element, take) : fromAddress(src, take);
}

function fromAddress(src: string, take: Take): () => void {
  return retrying(async (signal) => {
    const loaded = await loadInTime(src, signal);
    return signal.aborted || take(loaded, false);
  });
}

function fromInside(element: Element, take: Take): () => void {
  let text: string | null = null;
  let ended = false;
  const read = async (): Promise<void> => {
    const found = inlineText(element);
    if (found === null || found === text) return;
    text = found;
    const loaded = await open(found);
    // A newer text may have come while this one was being read.
    if (!ended && text === found) take(loaded, true);
  };
  const stop = watchInside(element, () => void read());
  void read();
  return () => {
    ended = true;
    stop();
  };
}
