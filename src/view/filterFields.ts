import type { EventTable } from '../model/table';
import { FILTERS, type Filter, type FilterField } from './state';

/** The message key of each field's name. */
export const FIELD_NAMES = { kinds: 'kind', actors: 'actor', status: 'status', claimants: 'claimant' } as const;

/** The fields with several values, or with a selection. */
export function fieldsOf(table: EventTable, filter: Filter): FilterField[] {
  const { kindIds, actorIds, claimantIds, status } = table;
  const several: Readonly<Record<FilterField, boolean>> = {
    kinds: kindIds.length > 1,
    actors: actorIds.length > 1,
    status: status.some((each) => each !== status[0]),
    claimants: claimantIds.length > 1,
  };
  return FILTERS.filter((field) => several[field] || filter[field].length > 0);
}

/** The number of selected values, plus one for a search text. */
export function countFilters(filter: Filter): number {
  return FILTERS.reduce((sum, field) => sum + filter[field].length, filter.query.trim() ? 1 : 0);
}
