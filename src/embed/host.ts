import { isRoute } from '../view/params';
import { hashWith, viewIn } from './hostLink';

// The script of a page with frames in it: a classic script of at most 2 kB that adds nothing to the global object.

const FRAMES = 'iframe[data-entente],iframe[src*="embed/frame.html"]';

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

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>(FRAMES)];
const originOf = (frame: HTMLIFrameElement): string => new URL(frame.src).origin;

const command = (frame: HTMLIFrameElement, fields?: object): void => {
  if (connected.has(frame))
    frame.contentWindow?.postMessage({ ...fields, entente: 1, type: 'command' }, originOf(frame));
  else pending.set(frame, { ...pending.get(frame), ...fields });
};

/** Sends a frame its view from the page's address, and the theme and language around it, if any of them changed. */
const sync = (frame: HTMLIFrameElement): void => {
  const inherited = (name: string): unknown => frame.closest(`[${name}]`)?.getAttribute(name) ?? null;
  const { link } = frame.dataset;
  const state = {
    theme: inherited('data-theme'),
    lang: inherited('lang'),
    link: link && !isRoute(location.hash) ? viewIn(location.hash, link) : undefined,
  };
  const text = JSON.stringify(state);
  if (!connected.has(frame) || connected.get(frame) === text) return;
  connected.set(frame, text);
  command(frame, state);
};

const syncAll = (): void => frames().forEach(sync);

/** Keeps a view in the page's address. */
const keepView = ({ dataset: { link: name } }: HTMLIFrameElement, { link, choice }: FrameMessage): void => {
  const { hash, href } = location;
  if (!name || isRoute(hash) || viewIn(hash, name) === link) return;
  // In full, since a mere `#…` belongs to a `<base>` of the page.
  const address = href.split('#')[0]! + hashWith(hash, name, link);
  history[choice ? 'pushState' : 'replaceState'](history.state, '', address);
};

const setHeight = (frame: HTMLIFrameElement, height: number): void => {
  frame.style.height = `${height}px`;
  // A border may be part of it.
  const rest = height - frame.clientHeight;
  if (rest > 0) frame.style.height = `${height + rest}px`;
};

/** Scrolls the page just as far as is needed to see a part of a frame. */
const reveal = (frame: HTMLIFrameElement, { top, bottom }: FrameMessage): void => {
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
  (event) => {
    const { target, detail } = event as CustomEvent<object>;
    const frame = frames().find((each) => each === target);
    if (frame) command(frame, detail);
  },
  true,
);
addEventListener('hashchange', syncAll);
addEventListener('popstate', syncAll);
new MutationObserver(syncAll).observe(document, {
  subtree: true,
  attributeFilter: ['lang', 'data-theme', 'data-link'],
});
for (const frame of frames()) frame.contentWindow?.postMessage({ entente: 1, type: 'hello' }, '*');
