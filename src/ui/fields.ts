import type { EventTable } from '../model/table';
import { FILTERS, type Filter, type FilterField } from '../view/state';

/** A field's name among the words of the page. */
export const FIELD_WORDS = { kinds: 'kind', actors: 'actor', status: 'status', by: 'by' } as const;

/** The fields that there is something to choose in, or something is chosen in. */
export function fieldsOf(table: EventTable, filter: Filter): FilterField[] {
  const { kindIds, actorIds, claimantIds, status } = table;
  const several: Readonly<Record<FilterField, boolean>> = {
    kinds: kindIds.length > 1,
    actors: actorIds.length > 1,
    status: status.some((each) => each !== status[0]),
    by: claimantIds.length > 1,
  };
  return FILTERS.filter((field) => several[field] || filter[field].length > 0);
}

/** How many things are asked for. */
export function sizeOf(filter: Filter): number {
  return FILTERS.reduce((sum, field) => sum + filter[field].length, filter.query.trim() ? 1 : 0);
}
