import { STATUSES } from '../intake/schema';
import type { EventTable } from '../model/table';
import type { Limits } from './limits';
import type { FilterField } from './state';

/** The ids that a file has, by what lists them: what its reader's links and those who embed it may name. */
export interface Names extends Readonly<Record<FilterField | 'measures', readonly string[]>> {
  /** The present id of an event by this or a former one; null for none. */
  resolve(id: string): string | null;
}

/** What a link may name. The rest of it is nonsense, or from an older file, and is passed over. */
export interface Known extends Names {
  /** BCP 47. */
  readonly langs: readonly string[];
  readonly limits: Limits;
}

/** The names of a table. */
export function namesIn(table: EventTable): Names {
  return {
    kinds: table.kindIds,
    actors: table.actorIds,
    status: STATUSES,
    by: table.claimantIds,
    measures: table.file.measures.map(({ id }) => id),
    resolve: (id) => {
      const row = table.rowOf.get(id);
      return row === undefined ? null : table.id(row);
    },
  };
}

/** What is known of a table, in the languages that can be shown. */
export function knownOf(table: EventTable, langs: readonly string[], limits: Limits): Known {
  return { ...namesIn(table), langs, limits };
}

/** The ids of a list that are among those, each once. Null where it names others only: nonsense, which changes nothing. An empty list lets all through. */
export function sensible(list: readonly string[], those: readonly string[]): string[] | null {
  const ids = [...new Set(list)].filter((id) => those.includes(id));
  return ids.length > 0 || list.length === 0 ? ids : null;
}
