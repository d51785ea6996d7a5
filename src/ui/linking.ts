import { historyOf, type Action } from '../view/actions';
import { fromLink, toLink } from '../view/link';
import type { Timeline } from './timeline.svelte';

/** Browsers refuse more than some hundred changes of the address in half a minute. */
const PAUSE = 250;

/**
 * Keeps a timeline's view in the page's address and follows it back and forth. `key` stands before each name where several
 * timelines share an address. Returns what lets go of the address.
 */
export function keepInAddress(timeline: Timeline, key = ''): () => void {
  const options = key ? { key } : {};
  const hashOf = (): string => toLink(timeline.view, timeline.defaults, { ...options, hash: location.hash });
  const write = (how: 'pushState' | 'replaceState'): void => {
    const hash = hashOf();
    if (`#${hash}` === location.hash || (hash === '' && location.hash === '')) return;
    history[how](history.state, '', hash ? `#${hash}` : `${location.pathname}${location.search}`);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (): void => {
    clearTimeout(timer);
    timeline.restore(fromLink(location.hash, timeline.defaults, timeline.known, options));
  };
  timeline.onaction = (action: Action) => {
    clearTimeout(timer);
    if (historyOf(action) === 'push') write('pushState');
    else
      timer = setTimeout(() => {
        write('replaceState');
      }, PAUSE);
  };
  follow();
  addEventListener('hashchange', follow);
  addEventListener('popstate', follow);
  return () => {
    clearTimeout(timer);
    timeline.onaction = null;
    removeEventListener('hashchange', follow);
    removeEventListener('popstate', follow);
  };
}

/** The page's address with a view in its hash; with a `key` the hash keeps what others have written there. */
export function addressOf(timeline: Timeline, change: { selected?: string } = {}, key = ''): string {
  const options = key ? { key, hash: location.hash } : {};
  const hash = toLink({ ...timeline.view, ...change }, timeline.defaults, options);
  return location.href.replace(/#.*/, '') + (hash ? `#${hash}` : '');
}

/** Puts a text on the clipboard; false where the browser does not let it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
