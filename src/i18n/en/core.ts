import { axisEn as time } from './axis';
import type { LanguageId } from '../languages';
import { numberFormatter, plural } from '../plural';

const digits = numberFormatter('en');
const count = plural('en');
const events = (n: number): string => count(n, { one: '# event', other: '# events' });

/** The words of a first picture in English. All others come with what a reader opens. */
export const coreEn = {
  /** BCP 47, for Intl and for lang attributes. */
  lang: 'en' as LanguageId,
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
  },
  tone: {
    'verbal-cooperation': 'Verbal cooperation',
    'material-cooperation': 'Material cooperation',
    'verbal-conflict': 'Verbal conflict',
    'material-conflict': 'Material conflict',
    neutral: 'Neutral',
  },
  /** Of a part of the page that is loaded when it is used. */
  feature: {
    failed: 'This part could not be loaded.',
    retry: 'Try again',
  },
  summary: {
    /** Opens the view as a sentence. */
    label: 'In words',
    counts: (matching: number, all: number, inView: number): string =>
      `${matching === all ? events(all) : `${digits(matching)} of ${events(all)}`}, ${digits(inView)} in view`,
  },
  search: {
    label: 'Search',
  },
  filter: {
    label: 'Filter',
  },
  share: 'Share',
  lanes: {
    without: 'Not specified',
    turningPoints: 'Turning points',
    others: (n: number): string => `${digits(n)} others`,
  },
  view: {
    label: 'View',
    picture: 'Timeline',
    outline: 'List',
    /** Timeline and list. */
    both: 'Both',
    claims: 'Who claims what',
    treaties: 'Treaties',
  },
  picture: {
    label: (title: string): string => `Timeline: ${title}`,
    keys: 'Arrow keys move between events. Enter opens an event, Enter again moves into it. Plus and minus zoom. Comma follows a link back to the cause, full stop on to the effect.',
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show everything',
    hint: 'drag to move, Ctrl + wheel or pinch to zoom',
    zoomHint: 'Ctrl + scroll or pinch to zoom',
    brush: 'Visible period',
    brushFrom: 'Start of the visible period',
    brushTo: 'End of the visible period',
    today: 'today',
  },
  legend: {
    label: 'Legend',
    material: 'action',
    verbal: 'words',
    coop: 'cooperation',
    conf: 'conflict',
    neutral: 'neutral',
    all: 'All symbols',
  },
  links: {
    label: 'Links',
  },
  treaties: {
    label: 'Treaties',
  },
  story: {
    label: 'Walk through it',
    walk: (steps: number): string =>
      count(steps, { one: 'Walk through it: # step', other: 'Walk through it: # steps' }),
  },
  coverage: {
    label: 'Coverage',
    uncovered: 'not covered',
  },
  file: {
    updated: (date: string): string => `Updated ${date}`,
    licence: (name: string): string => `Data: ${name}`,
    untitled: (name: string): string => (name ? `Untitled (${name})` : 'Untitled'),
    omitted: (n: number): string => count(n, { one: '# event could not be read', other: '# events could not be read' }),
    corrected: (n: number): string => `corrected ${n === 1 ? 'once' : n === 2 ? 'twice' : `${digits(n)} times`}`,
  },
  /** Of the element, in place of a timeline. */
  element: {
    loading: 'The timeline is loading …',
    /** Said where not even the reason could be loaded. */
    failed: 'The interactive timeline could not be loaded.',
  },
};

/** The words of a first picture in one language. */
export type CoreMessages = typeof coreEn;
