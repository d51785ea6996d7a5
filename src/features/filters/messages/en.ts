import { coreEn } from '../../../i18n/en/core';

export const filtersEn = {
  active: 'Active filters',
  remove: (name: string): string => `Remove filter: ${name}`,
  clear: 'Clear all filters',
  leaves: (n: number): string => `leaves ${coreEn.events(n)}`,
  query: (text: string): string => `“${text}”`,
  /** The claimant of what the file itself says and no claim contradicts. */
  undisputed: 'Undisputed only',
  field: { kind: 'Kind', actor: 'Actor', status: 'Status', claimant: 'According to' },
  lanes: { label: 'Lanes', actor: 'Actors', kind: 'Kinds', tone: 'Tone', none: 'One lane' },
  /** A box for all kinds of a family. */
  family: (name: string): string => `All: ${name}`,
  highlight: 'Grey other events instead of hiding them',
  highlighted: (n: number): string => `${coreEn.events(n)} highlighted`,
  allLinks: 'Show links of all events',
  /** Explains an entry of the legend. */
  look: {
    coop: 'Cooperation: the actors agree or act together.',
    conf: 'Conflict: they threaten, accuse or harm one another.',
    neutral: 'Neutral: neither cooperation nor conflict.',
    material: 'Filled: something was done.',
    verbal: 'Hollow: something was said or announced.',
  },
  lookShown: (n: number): string => `${coreEn.events(n)} in this picture.`,
  lookFilter: 'Click to filter by it.',
  lookRemove: 'Click to remove it from the filter.',
  showAll: 'Show all events',
  /** Closes the sheet of filters on a phone. */
  showEvents: (n: number): string => `Show ${coreEn.events(n)}`,
  /** Of a file without events. */
  none: 'This timeline has no events yet.',
};

export type FiltersMessages = typeof filtersEn;
