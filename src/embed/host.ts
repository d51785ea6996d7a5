import { isRoute } from '../view/params';
import { hashWith, viewIn } from './hostLink';

// The script of a page with frames in it: a classic script of at most 2 kB that adds nothing to the global object.

const FRAMES = 'iframe[data-entente],iframe[src*="/frame.html"]';

/** A message from a window; only those of our frames have the first field. */
interface FrameMessage {
  readonly entente?: unknown;
  readonly type: string;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly link: string;
  readonly choice: boolean;
}

/** Frames that have introduced themselves, each with the state that was last sent to it. */
const connected = new WeakMap<HTMLIFrameElement, string>();
/** Commands for a frame that has not introduced itself yet. */
const pending = new WeakMap<HTMLIFrameElement, object>();

// A name that the minifier can shorten.
const here = location;

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>(FRAMES)];
const originOf = (frame: HTMLIFrameElement): string => new URL(frame.src).origin;

const post = (frame: HTMLIFrameElement, fields: object, origin: string): void =>
  frame.contentWindow!.postMessage({ ...fields, entente: 1 }, origin);

const command = (frame: HTMLIFrameElement, fields?: object): void => {
  if (connected.has(frame)) post(frame, { ...fields, type: 'command' }, originOf(frame));
  else pending.set(frame, { ...pending.get(frame), ...fields });
};

/** Sends a frame its view from the page's address, and the theme and language around it, if any of them changed. Returns the view. */
const sync = (frame: HTMLIFrameElement): string | undefined => {
  const inherited = (name: string): unknown => frame.closest(`[${name}]`)?.getAttribute(name) ?? null;
  const { link } = frame.dataset;
  const state = {
    theme: inherited('data-theme'),
    lang: inherited('lang'),
    link: link && !isRoute(here.hash) ? viewIn(here.hash, link) : undefined,
  };
  const text = JSON.stringify(state);
  // Nothing is sent before the frame has introduced itself.
  if ((connected.get(frame) ?? text) !== text) {
    connected.set(frame, text);
    command(frame, state);
  }
  return state.link;
};

/** Returns the frames of which the page's address has a view. */
const syncAll = (): HTMLIFrameElement[] => frames().filter(sync);

/** Keeps a view in the page's address. */
const keepView = ({ dataset: { link: name } }: HTMLIFrameElement, { link, choice }: FrameMessage): void => {
  const { hash, href } = here;
  if (!name || isRoute(hash) || viewIn(hash, name) === link) return;
  // In full, since a mere `#…` belongs to a `<base>` of the page.
  history[choice ? 'pushState' : 'replaceState'](history.state, '', href.split('#')[0]! + hashWith(hash, name, link));
};

const setHeight = (frame: HTMLIFrameElement, height: number): void => {
  const set = (pixels: number): string => (frame.style.height = `${pixels}px`);
  set(height);
  // A border may be part of it.
  set(2 * height - frame.clientHeight);
};

/** Scrolls the page just as far as is needed to see a part of a frame. */
const reveal = (frame: HTMLIFrameElement, { top, bottom }: Pick<FrameMessage, 'top' | 'bottom'>): void => {
  const from = frame.getBoundingClientRect().top + frame.clientTop;
  scrollBy(0, Math.min(from + top, Math.max(from + bottom - innerHeight, 0)));
};

const receive = (frame: HTMLIFrameElement, data: FrameMessage): void => {
  const { type } = data;
  if (type === 'hello') {
    connected.set(frame, '');
    sync(frame);
    command(frame, pending.get(frame));
    pending.delete(frame);
  } else if (type === 'height') setHeight(frame, data.height);
  else if (type === 'reveal') reveal(frame, data);
  else {
    if (type === 'view') keepView(frame, data);
    frame.dispatchEvent(new CustomEvent(`entente-${type}`, { detail: data, bubbles: true }));
  }
};

addEventListener('message', (event) => {
  const { data, source, origin } = event as MessageEvent<FrameMessage | null>;
  const frame =
    data?.entente === 1 && frames().find((each) => each.contentWindow === source && originOf(each) === origin);
  if (!frame) return;
  // A second copy of this script has nothing to add.
  event.stopImmediatePropagation();
  try {
    receive(frame, data);
  } catch {
    // A field that is not of its type: the message is invalid, and ignored.
  }
});

// In the capture phase, so that the event need not bubble.
addEventListener(
  'entente-command',
  ({ target, detail }: CustomEventInit<object> & { target: EventTarget | null }) => {
    const frame = target as HTMLIFrameElement;
    if (frames().includes(frame)) command(frame, detail);
  },
  true,
);

/** The link that was clicked last. */
let clicked: HTMLAnchorElement | null | undefined;
addEventListener('click', ({ target }) => {
  clicked = (target as Partial<Element>).closest?.('a');
});
// Fired after each change of the hash, too. A view that a link of the article leads to is scrolled to; Back and Forward leave the page
// where the browser puts it.
addEventListener('popstate', () => {
  const named = syncAll()[0];
  if (named && clicked?.href === here.href) reveal(named, { top: 0, bottom: named.clientHeight });
  clicked = null;
});
new MutationObserver(syncAll).observe(document, {
  subtree: true,
  attributeFilter: ['lang', 'data-theme', 'data-link'],
});
for (const frame of frames()) post(frame, { type: 'hello' }, '*');
