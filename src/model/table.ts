import type { EventRecord, TimelineFile } from '../format/types';

/** No kind or no actor, in `kind` and `actor`. */
export const NONE = 2 ** 32 - 1;

/** No status, in `status`. */
export const UNSTATED = 255;

/** A list of ids for each row: those of a row are `ids` from `starts[row]` to `starts[row + 1]`. */
export interface IdLists {
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
}

/** Events as columns of numbers. Each column's comment says what stands for no value. */
export interface EventColumns {
  readonly count: number;
  /** Milliseconds by the event's own wall clock (see `Extent` in time/edtfTypes), finite: open and unknown ends are cut at the file's extent or at `asOf`. */
  readonly from: Float64Array;
  readonly latestStart: Float64Array;
  readonly earliestEnd: Float64Array;
  readonly to: Float64Array;
  /** Flags of time/edtfTypes. */
  readonly flags: Uint16Array;
  /** Index in PRECISIONS: of the date, or of the coarser end of an interval. */
  readonly precision: Uint8Array;
  /** 1 to 5. */
  readonly weight: Uint8Array;
  /** Index in STATUSES; UNSTATED for none. */
  readonly status: Uint8Array;
  /** Index in `kindIds`/`actorIds` of the first kind and of the lane's actor; NONE for none. */
  readonly kind: Uint32Array;
  readonly actor: Uint32Array;
  /** Index in TONES and FAMILIES of the first kind; neutral and other for none. */
  readonly tone: Uint8Array;
  readonly family: Uint8Array;
  readonly kindIds: readonly string[];
  readonly actorIds: readonly string[];
  /** Actors who claim something, and their parents. */
  readonly claimantIds: readonly string[];
  /** All kinds, actors and claimants of an event, as bits (util/bits): `wordsFor(ids.length)` words a row. Parents are included, so that "KOR" also matches its intelligence service. */
  readonly kindBits: Uint32Array;
  readonly actorBits: Uint32Array;
  readonly claimantBits: Uint32Array;
  /** The same as lists (model/idSets) where there are too many ids for bits; the bits are empty then. */
  readonly kindLists?: IdLists;
  readonly actorLists?: IdLists;
  readonly claimantLists?: IdLists;
}

/** The texts of events by row, accessed only when shown. */
export interface StringSource {
  /** The file's head and lists. Its `events` are in the file's order, and empty where the events came as columns. */
  readonly file: TimelineFile;
  /** Id of an event. Cheap: creates no draft. */
  id(row: number): string;
  /** The event as a record, which may be created for each call. Do not keep it. */
  draft(row: number): EventRecord;
  /** Former ids of an event. Absent if no event has any. */
  formerIds?(row: number): readonly string[];
}

/** An event from a claimant's perspective (`draft`), and the file's own account of it. */
export interface Perspective {
  readonly by: string;
  readonly own: EventRecord;
  readonly draft: EventRecord;
}

/** Events as columns, sorted by `from`, then instant, then place in the file. A row is an index; nothing else in the program holds an event. */
export interface EventTable extends EventColumns, StringSource {
  /** Row by id or former id of an event; the index is built on first use. */
  readonly rowOf: Pick<ReadonlyMap<string, number>, 'get' | 'has'>;
  /** Only in a table from a claimant's perspective (model/perspective): how its account of an event differs from the file, or null. */
  readonly perspectiveOf?: (row: number) => Perspective | null;
  /** Only in a table from a claimant's perspective: the file's own. */
  readonly original?: EventTable;
}
