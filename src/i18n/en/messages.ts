import { listFormatter, numberFormatter, plural } from '../plural';
import { coreEn } from './core';
import { namesEn } from './names';
import { timeEn as time } from './time';
import { treatiesEn } from './treaties';

const digits = numberFormatter('en');
const count = plural('en');
const list = listFormatter('en');
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const { events } = coreEn;

/** The messages that several modules use, in English. Other languages have the same shape (`Messages`). */
export const en = {
  ...coreEn,
  /** Phrases for dates. */
  time,
  list,
  /** Over the titles of events that are only counted. */
  countedEvents: (n: number): string => count(n, { one: '# more event', other: '# more events' }),
  /** Said when it is turned on or off. */
  spotlight: (on: boolean): string =>
    on ? 'Spotlight on: while an event is open, the others are dimmed.' : 'Spotlight off.',
  /** After a list that is cut off. */
  more: (n: number): string => count(n, { one: 'and # more', other: 'and # more' }),
  /** Of a list that is shown in pages. */
  paged: {
    shown: (shown: number, all: number): string => `${digits(shown)} of ${digits(all)}`,
    more: (n: number): string => `Show ${digits(n)} more`,
    earlier: (n: number): string => `Show ${digits(n)} earlier`,
    /** Before a list of years or months. */
    goTo: 'Go to',
  },

  ...namesEn,
  treaties: treatiesEn,
  legend: {
    ...coreEn.legend,
    /** Names the list of signs of doubt, beside that of kinds and tone. */
    certainty: 'Certainty',
    approximate: 'approximate',
    uncertain: 'uncertain',
    unspecified: 'partly unknown',
    coarse: 'some time within',
    oneOf: 'one of several dates',
    allOf: 'several dates',
    beyond: 'or earlier, or later',
    faded: 'start or end not exact',
    before: 'only one end known',
    open: 'ongoing',
    lastSeen: 'ongoing when last checked',
    density: 'number of events',
    spread: 'imprecise dates',
  },
  accounts: {
    /** Of the dots under a mark. */
    legend: 'accounts',
    legendDisputed: 'disputed',
    /** In a list and in the tooltip. */
    accounts: (n: number): string => count(n, { one: '# account', other: '# accounts' }),
    differing: (n: number): string => count(n, { one: '# differing account', other: '# differing accounts' }),
    differ: 'accounts differ',
    accordingTo: (who: string): string => `according to ${who}`,
    /** After "according to", what the file itself says. */
    ownDate: (date: string): string => `this file dates it ${date}`,
    compareThese: 'Compare over time',
    /** How far apart the claimants are. `factor` is null where it would be 1 or infinite. */
    spread: (low: string, high: string, factor: string | null): string =>
      factor === null ? `from ${low} to ${high}` : `from ${low} to ${high}, a factor of ${factor}`,
    beside: 'Accounts side by side',
    besideHint: 'Every event that is disputed or has more than one account.',
  },
  coverage: {
    ...coreEn.coverage,
    all: 'all actors',
    why: 'Where a lane’s lower edge is dotted, nothing was collected. Where it is not, an empty lane means that nothing was found.',
    close: 'Close',
    log: 'Corrections',
  },

  detail: {
    label: 'Event',
    disputed: (accounts: number): string =>
      `disputed: ${SMALL[accounts] ?? digits(accounts)} ${count(accounts, { one: 'account', other: 'accounts' })}`,
    actors: 'Actors',
    place: 'Place',
    /** Places that an event is about. */
    about: 'About',
    kinds: 'Kind',
    claims: 'Who says what',
    compared: (measure: string): string => `Who says what: ${measure}`,
    scale: (from: string, to: string): string => `One scale from ${from} to ${to}`,
    who: 'Who',
    says: 'What they say',
    figures: 'Figures',
    via: (through: string): string => `via ${through}`,
    said: (date: string): string => `said ${date}`,
    claimedDate: 'dated',
    claimedPlace: 'located in',
    claimedKinds: 'described as',
    covering: (period: string): string => `for ${period}`,
    links: 'Related events',
    linkBy: (who: string): string => `according to ${who}`,
    acts: 'Treaty actions',
    effective: (date: string): string => `takes effect ${date}`,
    depositary: (who: string): string => `deposited with ${who}`,
    entryRule: 'Entry into force',
    media: 'Pictures and documents',
    credit: (who: string): string => `Credit: ${who}`,
    corrections: 'Corrections',
    sources: 'Sources',
    /** Before the numbers of sources, spoken only. */
    sourceMark: (n: number): string => count(n, { one: 'source', other: 'sources' }),
    noSources: 'No source is given.',
    address: 'Address',
    archived: 'archived copy',
    inLanguage: (language: string): string => `in ${language}`,
    cite: 'Copy citation',
    cited: 'Citation copied',
    byHand: 'Copying failed. Copy by hand:',
    citeSource: (n: number): string => `Copy citation of source ${digits(n)}`,
    accessed: (date: string): string => `accessed ${date}`,
    previous: 'Previous event',
    next: 'Next event',
    close: 'Close',
  },

  /** In place of a picture, each followed by its description. */
  media: {
    scheme: (scheme: string): string => `Not shown, since addresses with ${scheme} are not allowed:`,
    address: 'Not shown, since its address is not valid:',
    insecure: 'Not shown, since it would come over an insecure connection (http):',
    failed: 'This picture could not be loaded:',
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
    claimants: (names: readonly string[], others: number): string =>
      list(others > 0 ? [...names, count(others, { one: '# other', other: '# others' })] : names),
    accordingTo: 'According to',
    startUnknown: 'Start unknown',
  },

  summary: {
    ...coreEn.summary,
    noMatch: 'No matching events.',
    noMatchHint: 'Remove a filter or search for something else.',
    one: (matching: number, all: number): string =>
      matching === all ? events(all) : `${digits(matching)} of ${events(all)}`,
    between: (from: string, to: string): string => `between ${from} and ${to}`,
    inMonth: (month: string): string => `in ${month}`,
    inYear: (year: string): string => `in ${year}`,
    inView: (n: number): string => `${digits(n)} in view`,
    /** Follows the sentence: the kind and the actor (or '') that stand out. */
    mostOften: (kind: string, actor: string, n: number): string =>
      `, most often “${kind}”${actor && ` (${actor})`}: ${digits(n)}`,
    /** Follows the sentence: events that are what one side says. */
    oneSided: (n: number): string =>
      count(n, { one: '; # is a claim by one side', other: '; # are claims by one side' }),
    about: {
      treaty: (n: number): string => `${digits(n)} about treaties`,
      troops: (n: number): string => `${digits(n)} about troops`,
      weapons: (n: number): string => `${digits(n)} about weapons`,
      transfer: (n: number): string => `${digits(n)} about transfers`,
      sanction: (n: number): string => `${digits(n)} about sanctions`,
      statement: (n: number): string => count(n, { one: '# statement', other: '# statements' }),
      visit: (n: number): string => count(n, { one: '# visit', other: '# visits' }),
      institution: (n: number): string => `${digits(n)} about institutions`,
      loss: (n: number): string => `${digits(n)} about losses`,
      other: (n: number): string => count(n, { one: '# other', other: '# others' }),
    },
  },
};

/** Under the name that the loader asks every language for. */
export { en as allTexts };

/** The shared messages in one language. */
export type Messages = typeof en;
