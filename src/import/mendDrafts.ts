import { isId } from '../format/validateText';
import { asciiId, UniqueIds } from './ids';
import type { ImportReport, JsonObject } from './types';

/** What a person says about a row that could not become an event: its date in EDTF, its title. */
export interface Mend {
  readonly when?: string;
  readonly title?: string;
}

/** What is said about drafts, by the row of the source. */
export type Mends = Readonly<Record<number, Mend>>;

/** A row that is not an event yet, as `x-drafts` of a timeline holds it. */
export interface Draft extends JsonObject {
  readonly row: number;
  /** The date as the source writes it. */
  readonly date: string;
}

/** The drafts of an imported timeline, in the order of the source. */
export function draftsOf(timeline: JsonObject): readonly Draft[] {
  return (timeline['x-drafts'] as readonly Draft[] | undefined) ?? [];
}

/**
 * Makes events of the drafts that are complete with what is said about them. The others stay drafts, and lose nothing. O(n) in the
 * number of events.
 */
export function mendDrafts(timeline: JsonObject, mends: Mends): JsonObject {
  const drafts = draftsOf(timeline);
  const mended = drafts.filter(({ row }) => row in mends).map((draft): Draft => ({ ...draft, ...mends[draft.row] }));
  const complete = new Map(mended.filter(isComplete).map((draft) => [draft.row, draft]));
  if (complete.size === 0) return timeline;
  const events = timeline['events'] as readonly JsonObject[];
  const ids = new UniqueIds();
  for (const { id } of events) ids.claim(String(id), 'e');
  const added = [...complete.values()].map(({ row: _, date: _date, id, ...fields }) => {
    const given = typeof id === 'string' ? id : '';
    return { id: ids.claim(isId(given) ? given : asciiId(given), 'e'), ...fields };
  });
  const { 'x-drafts': _, ...rest } = timeline;
  const left = drafts.filter(({ row }) => !complete.has(row));
  return { ...rest, events: [...events, ...added], ...(left.length > 0 ? { 'x-drafts': left } : {}) };
}

const isComplete = ({ when, title }: JsonObject): boolean => typeof when === 'string' && Boolean(title);

/** The counts of a report on `before`, of which some drafts became events in `after`. */
export function countMended(
  counts: ImportReport['counts'],
  before: JsonObject,
  after: JsonObject,
): ImportReport['counts'] {
  const mended = draftsOf(before).length - draftsOf(after).length;
  return { ...counts, events: counts.events + mended, drafts: counts.drafts - mended };
}
