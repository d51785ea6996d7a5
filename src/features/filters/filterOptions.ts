import { group } from 'd3-array';
import type { Family } from '../../format/types';
import { UNDISPUTED } from '../../model/accounts';
import type { Facets } from '../../model/facets';
import type { EventTable } from '../../model/table';
import type { Sign } from '../../outline/heading';
import type { Filter, FilterField } from '../../view/state';
import type { FilterWords } from './activeFilters';
import { familyOf, signOfKind } from './kindLook';

/** One option of a filter's field. */
export interface FilterOption {
  readonly id: string;
  readonly name: string;
  readonly isChosen: boolean;
  /** How many events have it, given all other fields. */
  readonly count: number;
  /** How many events a click would leave. */
  readonly after: number;
  /** Of a kind; null for other values. */
  readonly family: Family | null;
  /** How its events look; null where they look different. */
  readonly sign: Sign | null;
}

/** The kinds of a family: one box for all of them, and one for each. */
export interface FamilyOptions {
  readonly family: Family;
  /** How many events have any of these kinds, given all other fields. */
  readonly count: number;
  /** How many events a click would leave. */
  readonly after: number;
  readonly kinds: readonly FilterOption[];
}

/** The chosen kinds after a click on the box of a family: all of its kinds are added; taken out if all are in. */
export function toggleFamily(
  chosen: readonly string[],
  kinds: readonly Pick<FilterOption, 'id' | 'isChosen'>[],
): string[] {
  const own = kinds.map(({ id }) => id);
  const others = chosen.filter((id) => !own.includes(id));
  return kinds.every(({ isChosen }) => isChosen) ? others : [...others, ...own];
}

/** The boxes of kinds by family, most events first. `countOf` counts the events that have any of some kinds, and all for none. */
export function familyOptions(
  kinds: readonly FilterOption[],
  chosen: readonly string[],
  countOf: (ids: readonly string[]) => number,
): FamilyOptions[] {
  const families = [...group(kinds, ({ family }) => family ?? 'other')].map(([family, own]) => ({
    family,
    kinds: own,
    count: countOf(own.map(({ id }) => id)),
    after: countOf(toggleFamily(chosen, own)),
  }));
  return families.sort((a, b) => b.count - a.count);
}

/** The boxes of a field, most events first. Values that no event has are left out, unless they are chosen. */
export function filterOptions(
  table: EventTable,
  field: FilterField,
  facets: Facets,
  filter: Filter,
  nameOf: FilterWords['nameOf'],
): FilterOption[] {
  const facet = facets[field];
  const chosen = new Set<string>(filter[field]);
  const choices = facet.ids.map((id, i): FilterOption => ({
    id,
    name: nameOf(field, id),
    isChosen: chosen.has(id),
    count: facet.having[i]!,
    after: facet.after[i]!,
    family: field === 'kinds' ? familyOf(table, id) : null,
    sign: field === 'kinds' ? signOfKind(table, id) : null,
  }));
  const present = choices.filter(({ isChosen, count }) => isChosen || count > 0);
  if (field === 'status') return present;
  // What nobody disputes is no claimant among others, so it stands before them.
  const first = ({ id }: FilterOption): number => Number(id === UNDISPUTED);
  return present.sort((a, b) => first(b) - first(a) || b.count - a.count || (a.name < b.name ? -1 : 1));
}
