import type { Names } from '../../chart/names';
import type { Status } from '../../format/types';
import type { Messages } from '../../i18n/en/messages';
import { UNDISPUTED } from '../../model/accounts';
import { FILTERS, type Filter, type FilterField } from '../../view/state';
import type { FiltersMessages } from './messages/en';

/** Where the names of values come from: the file, and the messages of the page. */
export interface Naming {
  readonly names: Names;
  readonly status: Messages['status'];
  readonly messages: FiltersMessages;
}

/** How the reader calls the values of filters. */
export interface FilterWords {
  readonly messages: FiltersMessages;
  readonly nameOf: (field: FilterField, id: string) => string;
}

/** The reader's name of a value of a field. */
export function nameOf({ names, status, messages }: Naming, field: FilterField, id: string): string {
  if (field === 'kinds') return names.kind(id);
  if (field === 'status') return status[id as Status];
  return id === UNDISPUTED ? messages.undisputed : names.actor(id);
}

/** One active filter, to be shown and taken away. */
export interface ActiveFilter {
  readonly field: FilterField | 'query';
  readonly id: string;
  readonly name: string;
}

/** All active filters in words; a search text in the reader's quotation marks. */
export function activeFilters(filter: Filter, naming: Naming): ActiveFilter[] {
  const chips: ActiveFilter[] = FILTERS.flatMap((field) =>
    filter[field].map((id) => ({ field, id, name: nameOf(naming, field, id) })),
  );
  return filter.query.trim()
    ? [{ field: 'query', id: filter.query, name: naming.messages.query(filter.query) }, ...chips]
    : chips;
}
