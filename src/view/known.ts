import type { EventTable } from '../model/table';
import type { Limits } from './limits';

/** What a link may name. The rest of it is nonsense, or from an older file, and is passed over. */
export interface Known {
  readonly kinds: readonly string[];
  readonly actors: readonly string[];
  /** Claimants. */
  readonly by: readonly string[];
  /** What figures count. */
  readonly measures: readonly string[];
  /** BCP 47. */
  readonly langs: readonly string[];
  readonly limits: Limits;
  /** The present id of an event by this or a former one; null for none. */
  resolve(id: string): string | null;
}

/** What is known of a table, in the languages that can be shown. */
export function knownOf(table: EventTable, langs: readonly string[], limits: Limits): Known {
  return {
    kinds: table.kindIds,
    actors: table.actorIds,
    by: table.claimantIds,
    measures: table.file.measures.map(({ id }) => id),
    langs,
    limits,
    resolve: (id) => {
      const row = table.rowOf.get(id);
      return row === undefined ? null : table.id(row);
    },
  };
}
