import type { Status } from '../intake/types';
import { UNDISPUTED } from '../model/accounts';
import type { Facets } from '../model/facets';
import type { Sign } from '../outline/heading';
import { FILTERS, type Filter, type FilterField } from '../view/state';

/** A field's name among the words of the page. */
export const FIELD_WORDS = { kinds: 'kind', actors: 'actor', status: 'status', by: 'by' } as const;

/** One box of a filter. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
  /** How many events have it, given all other fields. */
  readonly count: number;
  /** How many events a click would leave. */
  readonly after: number;
  /** How its events look; null where they look different. */
  readonly sign: Sign | null;
}

/** What the reader calls the values of each field. */
export interface Names {
  kind(id: string): string;
  actor(id: string): string;
  status(id: Status): string;
  signOfKind(id: string): Sign | null;
}

function nameOf(names: Names, field: FilterField, id: string): string {
  if (field === 'kinds') return names.kind(id);
  return field === 'status' ? names.status(id as Status) : names.actor(id);
}

/** The boxes of a field, most events first. Values that no event has are left out, unless they are chosen. */
export function choicesOf(field: FilterField, facets: Facets, filter: Filter, names: Names): Choice[] {
  const facet = facets[field];
  const chosen = new Set<string>(filter[field]);
  const choices = facet.ids.map((id, i): Choice => ({
    id,
    name: nameOf(names, field, id),
    on: chosen.has(id),
    count: facet.having[i]!,
    after: facet.after[i]!,
    sign: field === 'kinds' ? names.signOfKind(id) : null,
  }));
  const present = choices.filter(({ on, count }) => on || count > 0);
  if (field === 'status') return present;
  // What nobody disputes is no claimant among others, so it stands before them.
  const first = ({ id }: Choice): number => Number(id === UNDISPUTED);
  return present.sort((a, b) => first(b) - first(a) || b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** One active filter, to be shown and taken away. */
export interface Chip {
  readonly field: FilterField | 'query';
  readonly id: string;
  readonly name: string;
}

/** All active filters in words. `quoted` puts a search text into the reader's quotation marks. */
export function chipsOf(filter: Filter, names: Names, quoted: (text: string) => string): Chip[] {
  const chips: Chip[] = FILTERS.flatMap((field) =>
    filter[field].map((id) => ({ field, id, name: nameOf(names, field, id) })),
  );
  return filter.query.trim() ? [{ field: 'query', id: filter.query, name: quoted(filter.query) }, ...chips] : chips;
}
