import { STATUSES } from '../intake/schema';
import type { EventTable } from '../model/table';
import type { FilterField } from '../view/state';

/** The ids that a file has, by what lists them. */
export interface Names extends Readonly<Record<FilterField | 'measures', readonly string[]>> {
  /** The present id of an event by this or a former one; null for none. */
  eventOf(id: string): string | null;
}

/** What the attributes of an element, and those who call it, can name in a file. */
export function namesIn(table: EventTable): Names {
  const { kindIds, actorIds, claimantIds, file } = table;
  const measures = file.measures.map((measure) => measure.id);
  const eventOf = (name: string): string | null => {
    const row = table.rowOf.get(name);
    return row === undefined ? null : table.id(row);
  };
  return { kinds: kindIds, actors: actorIds, status: STATUSES, by: claimantIds, measures, eventOf };
}

/** The ids of a list that the file has, each once. Null where it names others only: nonsense, which changes nothing. An empty list lets all through. */
export function sensible(list: readonly string[], known: readonly string[]): string[] | null {
  const ids = [...new Set(list)].filter((id) => known.includes(id));
  return ids.length > 0 || list.length === 0 ? ids : null;
}
