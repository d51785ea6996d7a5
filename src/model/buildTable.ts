import { runToCompletion } from '../util/generators';
import { FAMILIES, STATUSES, TONES } from '../format/schema';
import type { EventRecord, TimelineFile } from '../format/types';
import type { Edtf } from '../time/edtfTypes';
import { instantsOf } from '../time/extent';
import { isUndisputed, UNDISPUTED } from './accounts';
import { tableSteps } from './tableFromColumns';
import { cutEnds } from './extent';
import { lineage, IdIndex } from './idIndex';
import { IdSetWriter } from './idSets';
import { NONE, UNSTATED, type EventColumns, type EventTable } from './table';
import { timesOf } from './times';

/** Events per slice: about 5 ms on a slow machine. */
const SLICE = 1000;
/** The weight of an event for which the file gives none. */
const USUAL_WEIGHT = 3;

/** Builds the table of a file: columns, in time order. */
export function buildTable(file: TimelineFile, today = Date.now()): EventTable {
  return runToCompletion(buildSteps(file, today));
}

/** The same in slices; each yields the share done (0 to 1), so that a page can draw in between. */
export function* buildSteps(file: TimelineFile, today = Date.now()): Generator<number, EventTable> {
  const { events } = file;
  const scan = new IdScan(file);
  for (let row = 0; row < events.length; row++) {
    scan.take(events[row]!);
    if (row % SLICE === SLICE - 1) yield (0.2 * row) / events.length;
  }
  const writer = new ColumnWriter(file, scan);
  for (let row = 0; row < events.length; row++) {
    writer.write(row, events[row]!);
    if (row % SLICE === SLICE - 1) yield 0.2 + (0.7 * row) / events.length;
  }
  const columns = writer.end();
  cutEnds(columns, today);
  yield 0.9;
  return yield* tableSteps(
    columns,
    {
      file,
      id: (row) => events[row]!.id,
      draft: (row) => events[row]!,
      ...(scan.renamed && { formerIds: (row: number) => events[row]!.formerIds ?? [] }),
    },
    writer.instants,
  );
}

/** A first pass over all events: the ids that the columns refer to, and which optional columns are needed. */
class IdScan {
  readonly line: (id: string) => readonly string[];
  /** Kinds and actors are numbered in the order of the file's lists; ids that are not listed come after those. */
  readonly kinds = new IdIndex();
  readonly actors = new IdIndex();
  readonly claimants = new IdIndex();
  zoned = false;
  renamed = false;

  constructor(file: TimelineFile) {
    this.line = lineage(file.actors);
    for (const { id } of file.kinds) this.kinds.of(id);
    for (const { id } of file.actors) this.actors.of(id);
  }

  take({ kinds, actors, lane, claims, dates, formerIds }: EventRecord): void {
    for (const id of kinds) this.kinds.of(id);
    for (const { id } of actors) for (const one of this.line(id)) this.actors.of(one);
    if (lane !== undefined) this.actors.of(lane);
    for (const { by } of claims) for (const one of this.line(by)) this.claimants.of(one);
    this.zoned ||= hasOffset(dates);
    this.renamed ||= formerIds !== undefined && formerIds.length > 0;
  }
}

/** A second pass: fills the columns, in the order of the file. */
class ColumnWriter {
  readonly instants: Float64Array | undefined;
  private readonly columns: EventColumns;
  private readonly kinds: IdSetWriter;
  private readonly actors: IdSetWriter;
  private readonly claimants: IdSetWriter;
  private readonly tones: Uint8Array;
  private readonly families: Uint8Array;
  /** The index of UNDISPUTED among the claimants; −1 in a file without claims. */
  private readonly undisputed: number;

  constructor(
    file: TimelineFile,
    private readonly scan: IdScan,
  ) {
    const { kinds, actors, claimants } = scan;
    this.undisputed = claimants.ids.length > 0 ? claimants.of(UNDISPUTED) : -1;
    const rows = file.events.length;
    this.columns = blank(rows, kinds.ids, actors.ids, claimants.ids);
    this.kinds = new IdSetWriter(rows, kinds.ids.length);
    this.actors = new IdSetWriter(rows, actors.ids.length);
    this.claimants = new IdSetWriter(rows, claimants.ids.length);
    const kindAt = new Map(file.kinds.map((kind) => [kind.id, kind]));
    this.tones = Uint8Array.from(kinds.ids, (id) => TONES.indexOf(kindAt.get(id)?.tone ?? 'neutral'));
    this.families = Uint8Array.from(kinds.ids, (id) => FAMILIES.indexOf(kindAt.get(id)?.family ?? 'other'));
    this.instants = scan.zoned ? new Float64Array(file.events.length) : undefined;
  }

  write(row: number, draft: EventRecord): void {
    this.writeTimes(row, draft);
    const { columns } = this;
    columns.weight[row] = Math.max(1, Math.min(5, Math.round(draft.weight ?? USUAL_WEIGHT)));
    columns.status[row] = draft.status ? STATUSES.indexOf(draft.status) : UNSTATED;
    this.writeKinds(row, draft.kinds);
    const lane = draft.lane ?? draft.actors[0]?.id;
    columns.actor[row] = lane === undefined ? NONE : this.scan.actors.of(lane);
    this.writeLines(this.actors, this.scan.actors, row, draft.actors, (actor) => actor.id);
    this.writeLines(this.claimants, this.scan.claimants, row, draft.claims, (claim) => claim.by);
    if (this.undisputed >= 0 && isUndisputed(draft)) this.claimants.add(row, this.undisputed);
  }

  /** The columns, after the last row. */
  end(): EventColumns {
    const [kinds, actors, claimants] = [this.kinds.end(), this.actors.end(), this.claimants.end()];
    return {
      ...this.columns,
      ...{ kindBits: kinds.bits, actorBits: actors.bits, claimantBits: claimants.bits },
      ...(kinds.lists && { kindLists: kinds.lists }),
      ...(actors.lists && { actorLists: actors.lists }),
      ...(claimants.lists && { claimantLists: claimants.lists }),
    };
  }

  private writeTimes(row: number, draft: EventRecord): void {
    const { columns, instants } = this;
    const times = timesOf(draft);
    columns.from[row] = times.from;
    columns.latestStart[row] = times.latestStart;
    columns.earliestEnd[row] = times.earliestEnd;
    columns.to[row] = times.to;
    columns.flags[row] = times.flags;
    columns.precision[row] = times.precision;
    if (instants) instants[row] = hasOffset(draft.dates) ? instantsOf(draft.dates).from : times.from;
  }

  private writeKinds(row: number, kinds: readonly string[]): void {
    const { columns } = this;
    for (const id of kinds) this.kinds.add(row, this.scan.kinds.of(id));
    const first = kinds[0] === undefined ? -1 : this.scan.kinds.of(kinds[0]);
    columns.kind[row] = first < 0 ? NONE : first;
    columns.tone[row] = first < 0 ? TONES.indexOf('neutral') : this.tones[first]!;
    columns.family[row] = first < 0 ? FAMILIES.indexOf('other') : this.families[first]!;
  }

  private writeLines<T>(
    sets: IdSetWriter,
    numbers: IdIndex,
    row: number,
    list: readonly T[],
    idOf: (one: T) => string,
  ): void {
    for (const one of list) for (const id of this.scan.line(idOf(one))) sets.add(row, numbers.of(id));
  }
}

function blank(
  count: number,
  kindIds: readonly string[],
  actorIds: readonly string[],
  claimantIds: readonly string[],
): EventColumns {
  return {
    count,
    kindIds,
    actorIds,
    claimantIds,
    from: new Float64Array(count),
    latestStart: new Float64Array(count),
    earliestEnd: new Float64Array(count),
    to: new Float64Array(count),
    flags: new Uint16Array(count),
    precision: new Uint8Array(count),
    weight: new Uint8Array(count),
    status: new Uint8Array(count),
    kind: new Uint32Array(count),
    actor: new Uint32Array(count),
    tone: new Uint8Array(count),
    family: new Uint8Array(count),
    kindBits: new Uint32Array(0),
    actorBits: new Uint32Array(0),
    claimantBits: new Uint32Array(0),
  };
}

function hasOffset(dates: Edtf): boolean {
  if (dates.type === 'date') return dates.offset !== null;
  if (dates.type === 'set') return dates.members.some(hasOffset);
  const { start, end } = dates;
  return (typeof start !== 'string' && hasOffset(start)) || (typeof end !== 'string' && hasOffset(end));
}
