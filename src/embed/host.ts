import { hashWith, viewIn } from './hostLink';

// The article's side of frames: a plain script of at most 2 kB that leaves nothing on the global object.

const FRAMES = 'iframe[data-entente],iframe[src*="embed/frame.html"]';

/** What comes from a window; only what a frame of ours sends has the first field. */
interface Said {
  readonly entente?: unknown;
  readonly type: string;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly link: string;
  readonly choice: boolean;
}

/** Frames that have said that they are there, each with what it was told last. */
const met = new WeakMap<HTMLIFrameElement, string>();
/** What was wanted of a frame before that. */
const early = new WeakMap<HTMLIFrameElement, object>();

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>(FRAMES)];
const originOf = (frame: HTMLIFrameElement): string => new URL(frame.src).origin;

const want = (frame: HTMLIFrameElement, fields?: object): void => {
  if (met.has(frame)) frame.contentWindow?.postMessage({ ...fields, entente: 1, type: 'do' }, originOf(frame));
  else early.set(frame, { ...early.get(frame), ...fields });
};

/** Tells a frame the view under its name in the page's address, and the theme and language around it, where they have changed. */
const tell = (frame: HTMLIFrameElement): void => {
  const around = (name: string): unknown => frame.closest(`[${name}]`)?.getAttribute(name) ?? null;
  const { link } = frame.dataset;
  const state = {
    theme: around('data-theme'),
    lang: around('lang'),
    link: link ? viewIn(location.hash, link) : undefined,
  };
  const text = JSON.stringify(state);
  if (!met.has(frame) || met.get(frame) === text) return;
  met.set(frame, text);
  want(frame, state);
};

const tellAll = (): void => frames().forEach(tell);

/** Keeps a view in the page's address. */
const keep = ({ dataset: { link: name } }: HTMLIFrameElement, { link, choice }: Said): void => {
  if (!name || viewIn(location.hash, name) === link) return;
  const hash = hashWith(location.hash, name, link);
  history[choice ? 'pushState' : 'replaceState'](history.state, '', hash || location.pathname + location.search);
};

const setHeight = (frame: HTMLIFrameElement, height: number): void => {
  frame.style.height = `${height}px`;
  // A border may be part of it.
  const rest = height - frame.clientHeight;
  if (rest > 0) frame.style.height = `${height + rest}px`;
};

/** Scrolls the page as little as shows what was opened in a frame. */
const look = (frame: HTMLIFrameElement, { top, bottom }: Said): void => {
  const from = frame.getBoundingClientRect().top + frame.clientTop;
  scrollBy(0, Math.min(from + top, Math.max(from + bottom - innerHeight, 0)));
};

addEventListener('message', (event) => {
  const { data, source, origin } = event as MessageEvent<Said | null>;
  const frame =
    data?.entente === 1 && frames().find((each) => each.contentWindow === source && originOf(each) === origin);
  if (!frame) return;
  // A second copy of this script has nothing to add.
  event.stopImmediatePropagation();
  const { type } = data;
  if (type === 'hello') {
    met.set(frame, '');
    tell(frame);
    want(frame, early.get(frame));
    early.delete(frame);
  } else if (type === 'height') setHeight(frame, data.height);
  else if (type === 'look') look(frame, data);
  else {
    if (type === 'view') keep(frame, data);
    frame.dispatchEvent(new CustomEvent(`entente-${type}`, { detail: data, bubbles: true }));
  }
});

// Caught on the way down, so that it need not bubble.
addEventListener(
  'entente-do',
  (event) => {
    const { target, detail } = event as CustomEvent<object>;
    const frame = frames().find((each) => each === target);
    if (frame) want(frame, detail);
  },
  true,
);
addEventListener('hashchange', tellAll);
addEventListener('popstate', tellAll);
new MutationObserver(tellAll).observe(document, {
  subtree: true,
  attributeFilter: ['lang', 'data-theme', 'data-link'],
});
for (const frame of frames()) frame.contentWindow?.postMessage({ entente: 1, type: 'hello' }, '*');
