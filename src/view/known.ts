import { STATUSES } from '../format/schema';
import type { Story } from '../format/types';
import type { EventTable } from '../model/table';
import { parseSpanEdtf } from '../time/spanCodec';
import type { Limits } from './limits';
import type { FilterField, ViewChange } from './state';

/** The ids of a file that links and attributes may name. */
export interface Names extends Readonly<Record<FilterField | 'measures', readonly string[]>> {
  /** The present id of an event by this or a former one; null for none. */
  resolve(id: string): string | null;
  /** What a step of a story shows; null where there is no such step. */
  stepOf(story: string, step: number): ViewChange | null;
}

/** What a link may name. Anything else is ignored. */
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
    claimants: table.claimantIds,
    measures: table.file.measures.map(({ id }) => id),
    resolve: (id) => {
      const row = table.rowOf.get(id);
      return row === undefined ? null : table.id(row);
    },
    stepOf: (story, step) => stepChange(table.file.stories, story, step),
  };
}

/**
 * What a step of a story, counted from 1, changes in a view: the step, and the span of the last step up to it that has one. Null where
 * there is no such step.
 */
export function stepChange(stories: readonly Story[], story: string, step: number): ViewChange | null {
  const steps = stories.find(({ id }) => id === story)?.steps ?? [];
  const span = parseSpanEdtf(steps.slice(0, step).findLast(({ shown }) => shown)?.shown ?? '');
  return steps[step - 1] ? { story, step, ...(span.ok && { shown: span.value }) } : null;
}

/** What links to a table may name, given the available languages. */
export function knownOf(table: EventTable, langs: readonly string[], limits: Limits): Known {
  return { ...namesIn(table), langs, limits };
}

/** The known ids of a list, without duplicates. Null if it has unknown ids only, which changes nothing; an empty list matches all. */
export function filterKnown(list: readonly string[], those: readonly string[]): string[] | null {
  const ids = [...new Set(list)].filter((id) => those.includes(id));
  return ids.length > 0 || list.length === 0 ? ids : null;
}
