import { decode, encode, isRoute, readParams } from '../view/params';
import { viewIn } from './hostLink';

/** What following a link needs of an element. */
interface Linked extends HTMLElement {
  readonly view: object | null;
  has(id: string): boolean;
  select(id: string): void;
  go(link: string): void;
}

/**
 * Follows a link of the host page to a view of one of its timelines: shows it there, and scrolls to it. The link is written as “Copy
 * link” writes it, `#e=inf-signed`, or under the name by which the page's address keeps the timeline's view, `#inf.e=inf-signed`.
 */
export function followLink(event: Event, tag: string): void {
  const link = (event.target as Element).closest('a');
  if (!link || !isPlain(event as MouseEvent) || !isInPage(link) || isRoute(link.hash)) return;
  const timelines = [...document.querySelectorAll<Linked>(tag)];
  const named = timelines.find((each) => viewUnder(each, link.hash) !== '');
  const asked = named ? viewUnder(named, link.hash) : link.hash.slice(1);
  const id = decode(readParams(asked).find(({ name }) => name === 'e')?.raw ?? '');
  const timeline = named ?? withEvent(timelines, id);
  if (!timeline) return;
  if (!id || asked.includes('&')) timeline.go(asked);
  if (id) timeline.select(id);
  const { top, bottom } = timeline.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) timeline.scrollIntoView();
}

/** Whether the browser follows a click in the same window. */
function isPlain({ defaultPrevented, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return !(defaultPrevented || ctrlKey || metaKey || shiftKey || altKey);
}

function isInPage({ href, target }: HTMLAnchorElement): boolean {
  const pageOf = (address: string): string => address.replace(/#.*/, '');
  return pageOf(href) === pageOf(location.href) && (target === '' || target === '_self');
}

/** What a hash says about the timeline whose view the page's address keeps under a name; '' for nothing. */
function viewUnder(timeline: Linked, hash: string): string {
  const name = timeline.getAttribute('link');
  return name ? viewIn(hash, encode(name)) : '';
}

/** The first timeline that has an event, or the first that has not loaded yet and may have it. */
function withEvent(timelines: readonly Linked[], id: string | null): Linked | undefined {
  if (!id) return undefined;
  return timelines.find((each) => each.has(id)) ?? timelines.find(({ view }) => view === null);
}
