import '../ui/styles/tokens.css';
import './frame.css';
import type { EntenteTimeline } from './element';
import { languageOf, readFrameAddress } from './frameAddress';
import { speakWithArticle } from './frameArticle';
import { watchHeight } from './frameHeight';
import { lookAfter } from './frameLook';
import type { Wish } from './frameMessages';
import { Steps } from './frameView';
import { frameWords } from './frameWords';

// The page of a frame: `entente.js` comes before this script, and is the only one of its kind on the page.
const page = document.documentElement;
const Timeline = customElements.get('entente-timeline') as typeof EntenteTimeline | undefined;
const asked = readFrameAddress(location.href, Timeline?.observedAttributes ?? []);
const isFramed = parent !== window;

document.querySelector('#late')?.remove();
speak(asked.lang ?? navigator.languages.find((lang) => /^(?:de|en)\b/i.test(lang)) ?? 'en');
if (isFramed && asked.pym !== null) page.toggleAttribute('data-followed', true);
if (Timeline && asked.src !== null) show(new Timeline(), asked.src);
else explain();

function show(timeline: EntenteTimeline, src: string): void {
  for (const [name, text] of asked.attributes) timeline.setAttribute(name, text);
  setTheme(timeline.getAttribute('theme'));
  timeline.setAttribute('src', src);
  if (isFramed) attend(timeline);
  else {
    // In a window of its own the address is the reader's.
    timeline.setAttribute('link', '');
    watchHeight(timeline, () => undefined);
  }
  document.body.append(timeline);
}

/** Keeps a timeline and the article around it in step. */
function attend(timeline: EntenteTimeline): void {
  const steps = new Steps(timeline, location.hash.slice(1));
  const article = speakWithArticle(asked.pym, (wish) => follow(timeline, steps, wish));
  addEventListener('hashchange', () => steps.start(location.hash.slice(1)));
  watchHeight(timeline, (pixels) => article.tellHeight(pixels));
  lookAfter(timeline, (top, bottom) => article.tell('look', { top, bottom }));
  const on = (name: string, tell: (detail: never) => void): void =>
    timeline.addEventListener(name, (event) => tell((event as CustomEvent<never>).detail));
  on('entente-ready', (detail: object) => article.tell('ready', detail));
  on('entente-fault', (detail: object) => article.tell('fault', detail));
  on('entente-select', (detail: object) => article.tell('select', detail));
  on('entente-view', (detail: { link: string }) => article.tell('view', { ...detail, ...steps.settle(detail.link) }));
}

/** What stands in the frame's own address holds against the article's. */
function follow(timeline: EntenteTimeline, steps: Steps, { link, theme, lang, select }: Wish): void {
  page.toggleAttribute('data-followed', true);
  if (lang !== undefined && asked.lang === null) speak(languageOf(lang));
  if (theme !== undefined && !asked.attributes.some(([name]) => name === 'theme')) {
    timeline.setAttribute('theme', theme ?? '');
    setTheme(theme);
  }
  if (link !== undefined) steps.lead(link);
  if (select !== undefined) timeline.select(select);
}

/** Sets the language of the page, and of the timeline in it. */
function speak(lang: string | null): void {
  if (lang === null) return;
  page.lang = lang;
  const timeline = document.querySelector('entente-timeline');
  if (timeline instanceof HTMLElement) timeline.lang = lang;
}

/** The page's own ground is the timeline's. */
function setTheme(theme: string | null): void {
  if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme;
  else delete page.dataset['theme'];
}

/** Says why there is no timeline, and what to write instead. */
function explain(): void {
  const words = frameWords(page.lang);
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  if (!Timeline) sentence.textContent = words.unloaded;
  else {
    const example = document.createElement('code');
    example.textContent = 'frame.html?src=../data/dprk-russia.json';
    sentence.append(asked.written === '' ? words.missing : words.wrong(asked.written), ' ', example);
  }
  document.body.append(sentence);
}
