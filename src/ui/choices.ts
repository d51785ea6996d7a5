import { CERTAIN } from '../draw/doubt';
import { hueOf, isDeed } from '../draw/shapes';
import type { Status } from '../intake/types';
import { UNDISPUTED } from '../model/accounts';
import type { Facets } from '../model/facets';
import type { EventTable } from '../model/table';
import type { Sign } from '../outline/heading';
import { lookupOf } from '../outline/lookup';
import type { Words } from '../outline/words/en';
import { FILTERS, type Filter, type FilterField } from '../view/state';
import type { Names } from './names';

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

/** For whom values are named: what the file calls them, and the words of the page. */
export interface Naming {
  readonly table: EventTable;
  readonly names: Names;
  readonly words: Words;
}

/** What the reader calls a value of a field. */
export function nameOf({ names, words }: Naming, field: FilterField, id: string): string {
  if (field === 'kinds') return names.kind(id);
  if (field === 'status') return words.status[id as Status];
  return id === UNDISPUTED ? words.accounts.undisputed : names.actor(id);
}

function signOfKind(table: EventTable, id: string): Sign | null {
  const kind = lookupOf(table).kinds.get(id);
  if (!kind) return null;
  const [family, tone] = [kind.family ?? 'other', kind.tone ?? 'neutral'];
  return { family, hue: hueOf(tone), filled: isDeed(tone, family), doubt: CERTAIN };
}

/** The boxes of a field, most events first. Values that no event has are left out, unless they are chosen. */
export function choicesOf(field: FilterField, facets: Facets, filter: Filter, naming: Naming): Choice[] {
  const facet = facets[field];
  const chosen = new Set<string>(filter[field]);
  const choices = facet.ids.map((id, i): Choice => ({
    id,
    name: nameOf(naming, field, id),
    on: chosen.has(id),
    count: facet.having[i]!,
    after: facet.after[i]!,
    sign: field === 'kinds' ? signOfKind(naming.table, id) : null,
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

/** All active filters in words; a search text in the reader's quotation marks. */
export function chipsOf(filter: Filter, naming: Naming): Chip[] {
  const chips: Chip[] = FILTERS.flatMap((field) =>
    filter[field].map((id) => ({ field, id, name: nameOf(naming, field, id) })),
  );
  return filter.query.trim()
    ? [{ field: 'query', id: filter.query, name: naming.words.filter.query(filter.query) }, ...chips]
    : chips;
}
