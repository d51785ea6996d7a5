import { historyOf, type Action } from '../view/actions';
import { fromLink, toLink } from '../view/link';
import { encode, isRoute } from '../view/params';
import type { Timeline } from './timeline.svelte';

/** Milliseconds between changes of the address, since browsers refuse more than about a hundred in 30 seconds. */
const PAUSE = 250;

/** Names under which a timeline keeps its view. A second one of the same name would write over the first. */
const names = new Set<string>();

/** Whether the hash belongs to a router in the host page. */
function isForeign(key: string | undefined): boolean {
  return key !== undefined && isRoute(location.hash);
}

/**
 * Keeps a timeline's view in the page's address, and follows changes of the address. `key` is a prefix of all names, for timelines that
 * share an address with others and with the host page; a page of our own has none. Returns a function that stops it, or null if
 * another timeline has that key.
 */
export function syncAddressBar(timeline: Timeline, name?: string): (() => void) | null {
  // As the browser writes it, whose own encoding would make another name of it.
  const key = name && encode(name);
  if (key !== undefined && names.has(key)) {
    console.warn(`link="${key}" belongs to another timeline of this page`);
    return null;
  }
  if (key !== undefined) names.add(key);
  const { store } = timeline;
  const options = key ? { key } : {};
  // A view on its way counts as the one it is going to: a step back must not lead to the middle of a travel.
  const hashOf = (): string =>
    toLink({ ...store.current, shown: store.destination }, store.defaults, { ...options, hash: location.hash });
  const write = (how: 'pushState' | 'replaceState'): void => {
    if (isForeign(key)) return;
    const hash = hashOf();
    if (`#${hash}` === location.hash || (hash === '' && location.hash === '')) return;
    history[how](history.state, '', pageAddress(hash));
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (): void => {
    clearTimeout(timer);
    if (isForeign(key)) return;
    store.restore(fromLink(location.hash, store.defaults, store.known, options));
  };
  store.onaction = (action: Action) => {
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
    if (key !== undefined) names.delete(key);
    clearTimeout(timer);
    store.onaction = null;
    removeEventListener('hashchange', follow);
    removeEventListener('popstate', follow);
  };
}

/** The page's address with this hash. In full, since a `<base>` of the page, which may be on another host, is what a mere `#…` belongs to. */
function pageAddress(hash: string): string {
  return location.href.replace(/#.*/, '') + (hash && `#${hash}`);
}

/** The page's address with a view in its hash; with a `key`, the other parts of the hash stay. '' where the hash is not ours. */
export function linkTo({ store }: Timeline, change: { selected?: string } = {}, key?: string): string {
  if (isForeign(key)) return '';
  const options = key ? { key: encode(key), hash: location.hash } : {};
  return pageAddress(toLink({ ...store.view, ...change }, store.defaults, options));
}

/** Writes a text to the clipboard; resolves to false if the browser refuses. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
