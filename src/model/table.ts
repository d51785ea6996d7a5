import type { EventDraft, TimelineFile } from '../intake/types';

/** Events as columns, sorted by `from`, then instant, then place in the file. A row is an index; nothing else in the program holds an event. */
export interface EventTable {
  readonly count: number;
  /** Milliseconds by the event's own wall clock (see time/dates `Extent`), finite: open and unknown ends are cut at the file's extent or at `asOf`. */
  readonly from: Float64Array;
  readonly startBy: Float64Array;
  readonly endFrom: Float64Array;
  readonly to: Float64Array;
  /** Flags of time/dates. */
  readonly flags: Uint16Array;
  /** Index in PRECISIONS: of the date, or of the coarser end of an interval. */
  readonly precision: Uint8Array;
  /** 1 to 5. */
  readonly weight: Uint8Array;
  /** Index in STATUSES. */
  readonly status: Uint8Array;
  /** Index in `kindIds`/`actorIds` of the first kind and of the lane's actor; 65535 where there is none. */
  readonly kind: Uint16Array;
  readonly actor: Uint16Array;
  /** Index in TONES and FAMILIES of the first kind. */
  readonly tone: Uint8Array;
  readonly family: Uint8Array;
  readonly kindIds: readonly string[];
  readonly actorIds: readonly string[];
  /** All kinds, actors and claimants of an event, as bits: ⌈ids / 32⌉ words a row. Actors hold parents too, so that "KOR" finds its intelligence service. */
  readonly kindBits: Uint32Array;
  readonly actorBits: Uint32Array;
  readonly claimantBits: Uint32Array;
  /** Strings apart, touched only when shown. */
  readonly drafts: readonly EventDraft[];
  readonly file: TimelineFile;
  /** Row by event id or former id. */
  readonly rowOf: ReadonlyMap<string, number>;
}
