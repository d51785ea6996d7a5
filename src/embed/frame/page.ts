import '../../ui/styles/tokens.css';
import './page.css';
import type { EntenteTimeline } from '../define';
import { matchLanguage } from '../../i18n/languages';
import { framePageMessages } from '../messages';
import { languageOf, readFrameAddress } from './address';
import { watchHeight } from './height';
import { connectToHost, type FrameCommand } from './messages';
import { revealOpened } from './reveal';
import { ViewSync } from './viewSync';

// The script of the frame page. The element's script comes before it and defines the tag.
const root = document.documentElement;
const Timeline = customElements.get('entente-timeline') as typeof EntenteTimeline | undefined;
const address = readFrameAddress(location.href, [...(Timeline?.observedAttributes ?? []), 'hide']);
const isFramed = parent !== window;
const isLong = address.attributes.some(([name, text]) => name === 'view' && text !== 'picture');
/** In an article, which may not say what its theme is, it is light; in a window of its own it is the reader's. */
const DEFAULT_THEME = isFramed ? 'light' : 'auto';

document.querySelector('#late')?.remove();
root.dataset['theme'] = DEFAULT_THEME;
setLanguage(address.lang ?? matchLanguage(navigator.languages));
if (isFramed && address.pymId !== null) root.toggleAttribute('data-followed', true);
if (Timeline && address.src !== null) showTimeline(new Timeline(), address.src);
else explain();

function showTimeline(timeline: EntenteTimeline, src: string): void {
  for (const [name, text] of address.attributes) timeline.setAttribute(name, text);
  setTheme(timeline, timeline.getAttribute('theme'));
  timeline.setAttribute('src', src);
  if (isFramed) connect(timeline);
  else {
    // In a window of its own the page's address keeps the view.
    timeline.setAttribute('link', '');
    watchHeight(timeline, isLong, () => undefined);
  }
  document.body.append(timeline);
}

/** Keeps a timeline and the host page in step. */
function connect(timeline: EntenteTimeline): void {
  const views = new ViewSync(timeline, location.hash.slice(1));
  const host = connectToHost(address.pymId, (command) => run(timeline, views, command));
  addEventListener('hashchange', () => views.reset(location.hash.slice(1)));
  watchHeight(timeline, isLong, (pixels) => host.sendHeight(pixels));
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
function run(timeline: EntenteTimeline, views: ViewSync, { link, theme, lang, select }: FrameCommand): void {
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
  const timeline = document.querySelector('entente-timeline');
  if (timeline instanceof HTMLElement) timeline.lang = lang;
}

/** Sets the theme of a timeline, and of the page around it. */
function setTheme(timeline: EntenteTimeline, asked: string | null): void {
  const theme = asked === 'light' || asked === 'dark' || asked === 'auto' ? asked : DEFAULT_THEME;
  timeline.setAttribute('theme', theme);
  root.dataset['theme'] = theme;
}

/** Says why there is no timeline, and what to write instead. */
function explain(): void {
  const messages = framePageMessages(root.lang);
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  if (!Timeline) sentence.textContent = messages.notLoaded;
  else {
    const example = document.createElement('code');
    example.textContent = 'frame.html?src=../data/dprk-russia.json';
    sentence.append(address.written === '' ? messages.missing : messages.invalid(address.written), ' ', example);
  }
  document.body.append(sentence);
}
