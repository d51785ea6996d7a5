import { coreEn } from '../../../i18n/en/core';
import type { SearchField } from '../../../model/searchFields';

export const searchEn = {
  label: 'Search events, places, claims',
  /** What a search field is called after "found in". */
  field: {
    title: 'title',
    short: 'label',
    summary: 'summary',
    place: 'place',
    actor: 'actor',
    claim: 'claim',
  } satisfies Record<SearchField, string>,
  foundIn: (field: string): string => `found in ${field}`,
  results: (n: number): string => (n === 0 ? 'Nothing found' : `${coreEn.events(n)} found`),
};

export type SearchMessages = typeof searchEn;
