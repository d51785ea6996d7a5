import type { EntenteTimeline } from '../define';
import { directionOf, matchLanguage } from '../../i18n/languages';
import { languageOf, viewOf, type FrameAddress } from './address';
import { watchHeight } from './height';
import { watchLinks } from './links';
import { connectToHost, type FrameCommand } from './messages';
import { revealOpened } from './reveal';
import { ViewSync } from './viewSync';

const root = document.documentElement;
export const isFramed = parent !== window;
/** In an article, which may not say what its theme is, it is light; in a window of its own it is the reader's. */
const DEFAULT_THEME = isFramed ? 'light' : 'auto';

/** Sets what the page around the timeline takes from its address, before there is a timeline. */
export function preparePage(address: FrameAddress): void {
  root.dataset['theme'] = DEFAULT_THEME;
  setLanguage(address.lang ?? matchLanguage(navigator.languages));
  if (isFramed && address.pymId !== null) root.toggleAttribute('data-followed', true);
}

/** Gives the element what the address says, whether it is defined already or not. */
export function applyAddress(timeline: HTMLElement, address: FrameAddress): void {
  for (const [name, text] of address.attributes) timeline.setAttribute(name, text);
  setTheme(timeline, timeline.getAttribute('theme'));
  // In a window of its own the page's address keeps the view.
  if (!isFramed) timeline.setAttribute('link', '');
}

/** Connects a timeline to the page around the frame, if there is one. */
export function runFrame(timeline: EntenteTimeline, address: FrameAddress): void {
  const isLong = address.attributes.some(([name, text]) => name === 'view' && text !== 'picture');
  if (!isFramed) return watchHeight(timeline, isLong, () => undefined);
  const views = new ViewSync(timeline, address.view);
  const host = connectToHost(address, (command) => run(timeline, { views, address }, command));
  addEventListener('hashchange', () => views.reset(viewOf(location.hash)));
  watchHeight(timeline, isLong, (pixels) => host.sendHeight(pixels));
  watchLinks(address.secret);
  revealOpened(timeline, (top, bottom) => host.send('reveal', { top, bottom }));
  const on = (name: string, listener: (detail: never) => void): void =>
    timeline.addEventListener(name, (event) => listener((event as CustomEvent<never>).detail));
  on('entente-ready', (detail: object) => host.send('ready', detail));
  // An exception may hold what cannot be sent to another window.
  on('entente-fault', (detail: { error: Error | null }) =>
    host.send('fault', { ...detail, error: detail.error && String(detail.error) }),
  );
  on('entente-select', (detail: object) => host.send('select', detail));
  on('entente-view', (detail: { link: string }) => host.send('view', { ...detail, ...views.settle(detail.link) }));
}

/** Runs a command of the host page. Theme and language in the frame's own address take precedence. */
function run(
  timeline: EntenteTimeline,
  { views, address }: { readonly views: ViewSync; readonly address: FrameAddress },
  { link, theme, lang, select }: FrameCommand,
): void {
  root.toggleAttribute('data-followed', true);
  if (lang !== undefined && address.lang === null) setLanguage(languageOf(lang));
  if (theme !== undefined && !address.attributes.some(([name]) => name === 'theme')) {
    setTheme(timeline, theme);
  }
  if (link !== undefined) views.show(link);
  if (select !== undefined) timeline.select(select);
}

/** Sets the language of the page and of its timeline. */
function setLanguage(lang: string | null): void {
  if (lang === null) return;
  root.lang = lang;
  root.dir = directionOf(matchLanguage([lang]));
  const timeline = document.querySelector('entente-timeline');
  if (timeline instanceof HTMLElement) timeline.lang = lang;
}

/** Sets the theme of a timeline, and of the page around it. */
function setTheme(timeline: HTMLElement, asked: string | null): void {
  const theme = asked === 'light' || asked === 'dark' || asked === 'auto' ? asked : DEFAULT_THEME;
  timeline.setAttribute('theme', theme);
  root.dataset['theme'] = theme;
}
