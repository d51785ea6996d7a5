import type { Family, Tone } from '../../intake/types';
import { firstEn as time } from '../../time/words/firstEn';
import { counter, numbers } from './counted';

const digits = numbers('en');
const counted = counter('en');
const events = (n: number): string => counted(n, 'event', 'events');

/** The words of a first picture in English. All others come with what a reader opens. */
export const firstEn = {
  /** BCP 47, for Intl and for lang attributes. */
  lang: 'en' as string,
  /** How the axis says times. */
  time,
  number: digits,
  events,
  family: {
    treaty: 'Treaties',
    troops: 'Troops',
    weapons: 'Weapons',
    transfer: 'Transfers',
    sanction: 'Sanctions',
    statement: 'Statements',
    visit: 'Visits',
    institution: 'Institutions',
    loss: 'Losses',
    other: 'Other',
  } as Record<Family, string>,
  tone: {
    'verbal-cooperation': 'Cooperation in words',
    'material-cooperation': 'Cooperation in deeds',
    'verbal-conflict': 'Conflict in words',
    'material-conflict': 'Conflict in deeds',
    neutral: 'Neither',
  } as Record<Tone, string>,
  summary: {
    counts: (matching: number, all: number, inView: number): string =>
      `${matching === all ? events(all) : `${digits(matching)} of ${events(all)}`}, ${digits(inView)} in view`,
  },
  search: {
    label: 'Search events, places, claims',
  },
  filter: {
    label: 'Filters',
    kind: 'Kind',
    actor: 'Actor',
    status: 'Status',
    by: 'Told by',
    any: 'any',
    everyone: 'everyone',
    chosen: (n: number): string => `${digits(n)} chosen`,
  },
  lanes: {
    label: 'Lanes',
    actor: 'Actors',
    kind: 'Kinds',
    tone: 'Tone',
    none: 'One lane',
    without: 'None named',
    others: (n: number): string => `${digits(n)} others`,
  },
  form: {
    picture: 'Picture',
    outline: 'Outline',
  },
  picture: {
    label: (title: string): string => `Timeline: ${title}`,
    keys: 'Arrow keys move between events, Enter opens one, Enter again leads into it, plus and minus zoom. Comma follows a link back to what an event came from, full stop on to what it led to.',
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show everything',
    zoomHint: 'Ctrl + wheel or pinch to zoom',
    brush: 'Part of the span that is shown',
    brushFrom: 'Beginning of the part shown',
    brushTo: 'End of the part shown',
    today: 'today',
  },
  legend: {
    label: 'How to read the picture',
    deed: 'deed',
    word: 'words',
    coop: 'cooperation',
    conf: 'conflict',
    neutral: 'neither',
    approximate: 'about',
    uncertain: 'uncertain',
    unspecified: 'partly unknown',
    coarse: 'falls within',
    oneOf: 'one of',
    allOf: 'all of',
    beyond: 'or beyond',
    faded: 'end not exact',
    before: 'began earlier',
    open: 'goes on',
    lastSeen: 'goes on; bar: last seen',
    density: 'counted',
    spread: 'coarse dates',
  },
  accounts: {
    /** Of the dots under a mark. */
    legend: 'accounts',
    legendDisputed: 'disputed',
    compare: 'Compare claims',
    compareShort: 'Claims',
  },
  ties: {
    label: 'Links',
    all: 'Draw the links of all events',
  },
  treaties: {
    label: 'Treaties',
  },
  coverage: {
    label: 'What was collected',
    hatched: 'nothing collected',
  },
  file: {
    updated: (date: string): string => `Updated ${date}`,
    licence: (name: string): string => `Data: ${name}`,
    corrected: (n: number): string => `corrected ${n === 1 ? 'once' : n === 2 ? 'twice' : `${digits(n)} times`}`,
  },
};

/** The words of a first picture in one language. */
export type FirstWords = typeof firstEn;
