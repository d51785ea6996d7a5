import type { EmbedWords } from './types';

export const en: EmbedWords = {
  heading: 'Embed this view',
  close: 'Close',
  shows: (what) => `What you see now goes along: ${what}.`,
  offers: 'As',
  offer: { element: 'Element', frame: 'Frame', static: 'HTML without script', picture: 'Picture' },
  about: {
    element: 'The interactive timeline as part of the article. The site’s own styles can set its type and colours.',
    frame:
      'The interactive timeline in a frame, for editing systems that remove scripts. The last line makes the frame as tall as it needs to be; without it the frame scrolls.',
    static:
      'The picture, and under it every event of this view with its claims and sources. No script, nothing loaded: it stays as it is today.',
    picture: 'This view as a drawing (SVG), sharp at any size, or as pixels (PNG).',
  },
  data: 'Data',
  live: 'With updates',
  pinned: 'As it stands today',
  aboutLive: 'Corrections made later reach the article by themselves.',
  aboutPinned: {
    element: 'Data and program stay as they are today, for ever.',
    frame: 'The data stay as they are today, for ever; the program around them goes on getting better.',
  },
  inside: 'The data goes along inside the snippet and stays as it is today.',
  colours: 'Colours',
  theme: { auto: 'Reader’s system', light: 'Light', dark: 'Dark' },
  link: 'The article’s address keeps what readers look at',
  text: {
    element: 'HTML of the element',
    frame: 'HTML of the frame',
    static: 'HTML without script',
    picture: 'SVG of the picture',
  },
  copy: 'Copy',
  copied: 'Copied',
  failed: 'Could not copy. The text is selected: press Ctrl + C, or ⌘ C on a Mac.',
  cite: 'To cite this state',
  copyCite: 'Copy citation',
  page: 'A page of its own that reads whole without a script is written by npx entente render.',
  saveSvg: 'Download SVG',
  savePng: 'Download PNG',
  copySvg: 'Copy SVG',
  noPng: 'This browser cannot paint the PNG. The SVG is complete.',
  fallback: (title) => `${title}: all events as a page`,
  loading: 'Loading …',
  reason: {
    own: 'This file lies only on your computer. For a frame, or for updates, put it on a web server and open it here by its address.',
    large:
      'This file lies only on your computer and is too large to go into an article. Put it on a web server and open it here by its address.',
    foreign:
      'The data lies on another host, which must let other sites read it (CORS). Only that host can keep a copy that never changes.',
    unpinned: 'This site keeps no copy of the file that never changes.',
    alone: 'This page stands by itself. Element and frame come with a whole site of Entente.',
    closed:
      'This server does not say that other sites may load from it (Access-Control-Allow-Origin). Until it does, the element works only in pages of this host; the frame works anywhere.',
    offline: 'This part of the page could not be loaded. Please try again.',
    many: 'These are too many events for one article. Filter or zoom in first, or take the picture.',
    lanes: 'The picture shows the events in lanes.',
  },
};
