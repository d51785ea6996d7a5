import type { EmbedDialogMessages } from './types';

export const en: EmbedDialogMessages = {
  heading: 'Embed this view',
  pictureHeading: 'Picture of this view',
  close: 'Close',
  shows: (what) => `Includes what you see now: ${what}.`,
  offers: 'Format',
  offer: { element: 'Element', frame: 'Frame', static: 'HTML without script', picture: 'Picture' },
  about: {
    element: 'The interactive timeline as part of the article. The site’s own styles can set its type and colours.',
    frame:
      'The interactive timeline in a frame, for content management systems that remove scripts. The last line makes the frame as tall as it needs to be; without it, the frame scrolls.',
    static:
      'The picture, and below it every event of this view with its claims and sources. No script, nothing to load: it stays as it is today.',
    picture:
      'This view as a picture: as HTML for an article, with a layout for phones of its own, or as a file, sharp at any size (SVG) or in pixels (PNG).',
  },
  data: 'Data',
  live: 'With updates',
  pinned: 'As it stands today',
  aboutLive: 'Later corrections appear in the article by themselves.',
  aboutPinned: {
    element: 'Data and program stay as they are today, permanently.',
    frame: 'The data stays as it is today, permanently; the program is still improved.',
  },
  inside: 'The data is part of the snippet and stays as it is today.',
  colours: 'Colours',
  theme: { auto: 'As the article', light: 'Light', dark: 'Dark' },
  link: 'Keep the reader’s view in the article’s address',
  text: {
    element: 'HTML of the element',
    frame: 'HTML of the frame',
    static: 'HTML without script',
    picture: 'HTML of the picture',
  },
  copy: 'Copy',
  copied: 'Copied',
  failed: 'Copying failed. The text is selected: press Ctrl + C, or ⌘ C on a Mac.',
  cite: 'Cite this version',
  copyCite: 'Copy citation',
  page: 'The command npx entente-timeline render writes a page of its own, which can be read without a script.',
  saveSvg: 'Download SVG',
  savePng: 'Download PNG',
  shape: 'Shape',
  shapes: { fit: 'As tall as needed', wide: '16:9', square: 'Square', story: 'Story (9:16)' },
  noPng: 'This browser cannot create the PNG. The SVG is complete.',
  fallback: (title) => `${title}: all events as a page`,
  loading: 'Loading …',
  retry: 'Try again',
  reason: {
    own: 'This file is only on your computer. For a frame or for updates, put it on a web server and open it here by its address.',
    large:
      'This file is only on your computer and too large for an article. Put it on a web server and open it here by its address.',
    foreign:
      'The data is on another host, which must allow other sites to read it (CORS). Only that host can keep a copy that never changes.',
    unpinned: 'This site has no permanent copy of the file.',
    alone: 'This is a standalone page. Element and frame require a complete Entente site.',
    closed:
      'This server does not allow other sites to load from it (Access-Control-Allow-Origin). Until it does, the element works only on pages of this host; the frame works anywhere.',
    offline: 'The addresses that this site offers could not be loaded.',
    many: 'Too many events for one article. Filter or zoom in first, or use the picture.',
    lanes: 'The picture shows the events in lanes.',
  },
};
