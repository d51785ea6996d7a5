import type { Family } from '../../intake/types';
import { en as time } from '../../time/words/en';
import { claimsEn } from './claimsEn';
import { counter, lister, numbers } from './counted';
import { firstEn } from './firstEn';
import { namesEn } from './namesEn';
import { treatiesEn } from './treatiesEn';

const digits = numbers('en');
const counted = counter('en');
const list = lister('en-GB');
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const small = (n: number): string => SMALL[n] ?? digits(n);
const { events } = firstEn;

/** Every word of the page in English. The other languages have the same shape (`Words`); functions take what they speak of. */
export const en = {
  ...firstEn,
  /** How dates are said. */
  time,
  /** The language's name in itself, for the switch. */
  languageName: 'English',
  list,

  ...namesEn,
  accounts: claimsEn,
  ...treatiesEn,

  detail: {
    label: 'Event',
    disputed: (accounts: number): string => `disputed: ${small(accounts)} ${accounts === 1 ? 'account' : 'accounts'}`,
    actors: 'Actors',
    place: 'Place',
    kinds: 'Kind',
    claims: 'Who says what',
    compared: (measure: string): string => `Who says what: ${measure}`,
    scale: (from: string, to: string): string => `One scale from ${from} to ${to}`,
    who: 'Who',
    says: 'What they say',
    figures: 'Figures',
    via: (through: string): string => `via ${through}`,
    said: (date: string): string => `said ${date}`,
    tellsDate: 'dates it',
    tellsPlace: 'places it',
    tellsKinds: 'calls it',
    covering: (period: string): string => `for ${period}`,
    links: 'What it belongs to',
    linkBy: (who: string): string => `according to ${who}`,
    acts: 'Treaty steps',
    effective: (date: string): string => `takes effect ${date}`,
    depositary: (who: string): string => `deposited with ${who}`,
    entryRule: 'Enters into force',
    media: 'Pictures and documents',
    loadMedia: (host: string): string => `Show here (loads from ${host})`,
    credit: (who: string): string => `Credit: ${who}`,
    corrections: 'Corrections',
    sources: 'Sources',
    /** Before the numbers of sources, spoken only. */
    sourceMark: (n: number): string => (n === 1 ? 'source' : 'sources'),
    noSources: 'No source is given.',
    address: 'Address',
    archived: 'archived copy',
    inLanguage: (language: string): string => `in ${language}`,
    cite: 'Copy citation',
    cited: 'Citation copied',
    byHand: 'It could not be copied. To copy by hand:',
    citeSource: (n: number): string => `Copy citation of source ${digits(n)}`,
    accessed: (date: string): string => `accessed ${date}`,
    previous: 'Previous event',
    next: 'Next event',
    close: 'Close',
    show: 'Show in the picture',
  },

  cite: {
    quote: (title: string): string => `“${title}”`,
    within: (timeline: string): string => `In: ${timeline}`,
    updated: (date: string): string => `as of ${date}`,
    archived: (address: string): string => `Archived at ${address}`,
    sources: 'Sources:',
  },

  outline: {
    heading: 'Outline',
    told: (names: readonly string[], others: number): string =>
      list(others > 0 ? [...names, counted(others, 'other', 'others')] : names),
    tellers: 'Told by',
    more: (n: number): string => `Show ${counted(n, 'more event', 'more events')}`,
    shownOf: (shown: number, all: number): string => `${digits(shown)} of ${events(all)} listed so far`,
    startUnknown: 'Beginning not known',
  },

  summary: {
    ...firstEn.summary,
    noMatch: 'No event matches.',
    noMatchHint: 'Take away a filter or search for something else.',
    reset: 'Show all events',
    one: (matching: number, all: number): string =>
      matching === all ? events(all) : `${digits(matching)} of ${events(all)}`,
    between: (from: string, to: string): string => `between ${from} and ${to}`,
    inMonth: (month: string): string => `in ${month}`,
    inYear: (year: string): string => `in ${year}`,
    inView: (n: number): string => `${digits(n)} in view`,
    about: {
      treaty: (n: number): string => `${digits(n)} about treaties`,
      troops: (n: number): string => `${digits(n)} about troops`,
      weapons: (n: number): string => `${digits(n)} about weapons`,
      transfer: (n: number): string => `${digits(n)} about transfers`,
      sanction: (n: number): string => `${digits(n)} about sanctions`,
      statement: (n: number): string => counted(n, 'statement', 'statements'),
      visit: (n: number): string => counted(n, 'visit', 'visits'),
      institution: (n: number): string => `${digits(n)} about institutions`,
      loss: (n: number): string => `${digits(n)} about losses`,
      other: (n: number): string => counted(n, 'other', 'others'),
    } as Record<Family, (n: number) => string>,
  },

  search: {
    ...firstEn.search,
    clear: 'Clear the search',
    found: {
      title: 'title',
      short: 'label',
      summary: 'summary',
      place: 'place',
      actor: 'actor',
      claim: 'claim',
    } as Record<string, string>,
    foundIn: (fields: readonly string[]): string => `found in ${list(fields)}`,
    results: (n: number): string => (n === 0 ? 'Nothing found' : `${events(n)} found`),
  },

  filter: {
    ...firstEn.filter,
    more: 'More filters',
    apply: 'Done',
    active: 'Active filters',
    remove: (name: string): string => `Remove filter: ${name}`,
    clear: 'Clear all filters',
    leaves: (n: number): string => `leaves ${events(n)}`,
    query: (text: string): string => `“${text}”`,
  },

  form: {
    ...firstEn.form,
    label: 'View',
    both: 'Picture and outline',
  },
  picture: {
    ...firstEn.picture,
    overview: 'Whole span',
    density: (n: number): string => `${events(n)}; open to zoom in`,
    skip: 'Skip to the outline',
    position: (at: number, all: number): string => `${digits(at)} of ${digits(all)}`,
  },
  share: {
    label: 'Share',
    link: 'Link to this view',
    copy: 'Copy link',
    copied: 'Link copied',
    failed: 'Could not copy. Select the text and copy it by hand.',
    embed: 'Embed',
  },
  language: 'Language',
  theme: { label: 'Theme', auto: 'System', light: 'Light', dark: 'Dark' },
  print: 'Print',
  menu: 'Menu',
  back: 'Back',

  file: {
    ...firstEn.file,
    loading: 'The timeline is loading …',
    download: 'Download',
    by: (names: readonly string[]): string => `By ${list(names)}`,
    coverage: 'What was collected',
  },
  fault: {
    none: 'This timeline cannot be shown',
    some: (bad: number, good: number): string =>
      `${counted(bad, 'problem', 'problems')} in the file; ${good === 1 ? '1 event is' : `${digits(good)} events are`} shown`,
    network: (address: string): string => `Nothing could be loaded from ${address}.`,
    answered: (address: string, code: number): string => `${address} answered with error ${code}.`,
    script: 'Something went wrong in the page itself. Reloading may help.',
    place: (line: number, column: number): string => `line ${line}, column ${column}`,
    details: 'Which problems',
    more: (n: number): string => `and ${counted(n, 'more', 'more')}`,
    retry: 'Try again',
  },
  gallery: {
    heading: 'Timelines',
    open: (title: string): string => `Open ${title}`,
    own: 'Open your own file',
    ownHint: 'A JSON file on your computer or an address. Nothing is uploaded.',
    address: 'Address of a timeline file',
    choose: 'Choose a file',
    openOwn: 'Open',
    intro: 'Geopolitical events as timelines that zoom, filter and show their sources.',
  },
};

/** The words of the page in one language. */
export type Words = typeof en;
