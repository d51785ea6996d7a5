import type { EventDraft, TimelineFile } from '../intake/types';

/** No kind or no actor, in `kind` and `actor`. */
export const NONE = 65535;

/** No status given, in `status`: the file does not say, so neither do we. */
export const UNSTATED = 255;

/** Events as columns of numbers. A column that holds no number for a row holds what its line says. */
export interface EventColumns {
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
  /** Index in STATUSES; UNSTATED where the file does not say. */
  readonly status: Uint8Array;
  /** Index in `kindIds`/`actorIds` of the first kind and of the lane's actor; NONE where there is none. */
  readonly kind: Uint16Array;
  readonly actor: Uint16Array;
  /** Index in TONES and FAMILIES of the first kind; neutral and other where there is none. */
  readonly tone: Uint8Array;
  readonly family: Uint8Array;
  readonly kindIds: readonly string[];
  readonly actorIds: readonly string[];
  /** Those who claim something, and their parents. */
  readonly claimantIds: readonly string[];
  /** All kinds, actors and claimants of an event, as bits (base/bits): `wordsFor(ids.length)` words a row. Parents are there too, so that "KOR" finds its intelligence service. */
  readonly kindBits: Uint32Array;
  readonly actorBits: Uint32Array;
  readonly claimantBits: Uint32Array;
}

/** Strings apart, touched only when shown. A row is asked for by its number. */
export interface StringSource {
  /** The file's head and lists. Its `events` are in the file's order, and empty where the events came as columns. */
  readonly file: TimelineFile;
  /** Id of an event; cheap, makes no draft. */
  id(row: number): string;
  /** The event as read, or made when asked for. Keep none of them. */
  draft(row: number): EventDraft;
  /** Ids that the event had before, where any event has some. */
  formerIds?(row: number): readonly string[];
}

/** An event as one claimant tells it, beside the file's own account. */
export interface Telling {
  readonly by: string;
  readonly own: EventDraft;
  readonly draft: EventDraft;
}

/** Events as columns, sorted by `from`, then instant, then place in the file. A row is an index; nothing else in the program holds an event. */
export interface EventTable extends EventColumns, StringSource {
  /** Row by event id or former id; an index built when first asked. */
  readonly rowOf: Pick<ReadonlyMap<string, number>, 'get' | 'has'>;
  /** Only in a table as one claimant tells it (model/told): how it tells an event otherwise, or null. */
  readonly telling?: (row: number) => Telling | null;
}
