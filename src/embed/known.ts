import { STATUSES } from '../intake/schema';
import type { EventTable } from '../model/table';
import type { FilterField } from '../view/state';

/** The ids that each field of a filter can name in a file. */
export function namesIn(table: Pick<EventTable, 'kindIds' | 'actorIds' | 'claimantIds'>): Names {
  return { kinds: table.kindIds, actors: table.actorIds, status: STATUSES, by: table.claimantIds };
}

export type Names = Readonly<Record<FilterField, readonly string[]>>;

/** The ids of a list that the file has, each once. Null where it names others only: nonsense, which changes nothing. An empty list lets all through. */
export function sensible(list: readonly string[], known: readonly string[]): string[] | null {
  const ids = [...new Set(list)].filter((id) => known.includes(id));
  return ids.length > 0 || list.length === 0 ? ids : null;
}
