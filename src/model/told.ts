import { hasBit, setBit, wordsFor } from '../base/bits';
import { FAMILIES, STATUSES, TONES } from '../intake/schema';
import type { Claim, EventDraft } from '../intake/types';
import { extentOf } from '../time/extent';
import type { Span } from '../time/instant';
import { UNDISPUTED, isOtherwise } from './accounts';
import { tableFromColumns } from './columns';
import { finiteExtent } from './extent';
import { lineage } from './ids';
import { NONE, type EventColumns, type EventTable, type Telling } from './table';
import { timesOf, type Times } from './times';

const KEPT = new WeakMap<EventTable, Map<string, EventTable>>();

/**
 * The table as its only chosen claimant tells it: where the claim dates an event, places it, calls it or judges it otherwise, that
 * stands in place of the file's own, and `telling` says so. Ids stay; rows are in the order of the new dates. The same table
 * where several are chosen, or none, or where the claimant tells nothing otherwise.
 */
export function asTold(table: EventTable, by: readonly string[]): EventTable {
  const [claimant, more] = by;
  if (claimant === undefined || more !== undefined || claimant === UNDISPUTED) return table;
  let kept = KEPT.get(table);
  if (!kept) KEPT.set(table, (kept = new Map<string, EventTable>()));
  let told = kept.get(claimant);
  if (!told) kept.set(claimant, (told = tellAnew(table, claimant)));
  return told;
}

function tellAnew(table: EventTable, claimant: string): EventTable {
  const tellings = tellingsOf(table, claimant);
  if (tellings.size === 0) return table;
  const columns = copied(table);
  const extent = finiteExtent(table);
  for (const [row, { draft }] of tellings) rewrite(columns, table, row, draft, extent);
  const byId = new Map([...tellings].map(([row, telling]) => [table.id(row), telling]));
  const told = tableFromColumns(columns, {
    file: table.file,
    id: (row) => table.id(row),
    draft: (row) => tellings.get(row)?.draft ?? table.draft(row),
    ...(table.formerIds && { formerIds: (row: number) => table.formerIds?.(row) ?? [] }),
  });
  return { ...told, telling: (row) => byId.get(told.id(row)) ?? null };
}

/** The events that a claimant, or one who belongs to it, tells otherwise, by row. */
function tellingsOf(table: EventTable, claimant: string): Map<number, Telling> {
  const line = lineage(table.file.actors);
  const tellings = new Map<number, Telling>();
  const words = wordsFor(table.claimantIds.length);
  const number = table.claimantIds.indexOf(claimant);
  for (let row = 0; row < table.count; row++) {
    if (number < 0 || !hasBit(table.claimantBits, words, row, number)) continue;
    const own = table.draft(row);
    const claims = own.claims.filter((claim) => line(claim.by).includes(claimant) && isOtherwise(claim, own));
    const claim = latest(claims);
    if (claim) tellings.set(row, { by: claim.by, own, draft: retold(own, claim) });
  }
  return tellings;
}

/** Who corrects himself is told by what he said last; what has no day is taken for older. */
function latest(claims: readonly Claim[]): Claim | undefined {
  const saidAt = ({ saidDates }: Claim): number => (saidDates ? extentOf(saidDates).from : -Infinity);
  return claims.reduce<Claim | undefined>((last, one) => (last && saidAt(last) > saidAt(one) ? last : one), undefined);
}

function retold(own: EventDraft, claim: Claim): EventDraft {
  return {
    ...own,
    ...(claim.when !== undefined && claim.whenDates && { when: claim.when, dates: claim.whenDates, asOfDates: null }),
    ...(claim.place && { place: claim.place }),
    ...(claim.kinds && claim.kinds.length > 0 && { kinds: claim.kinds }),
    ...((claim.status === 'disputed' || claim.status === 'denied') && { status: claim.status }),
  };
}

type Writable = { -readonly [Name in keyof EventColumns]: EventColumns[Name] };

/** Columns of its own for what a telling may change; the others are shared. */
function copied(table: EventTable): Writable {
  const { from, startBy, endFrom, to, flags, precision, status, kind, tone, family, kindBits } = table;
  return {
    ...table,
    from: from.slice(),
    startBy: startBy.slice(),
    endFrom: endFrom.slice(),
    to: to.slice(),
    flags: flags.slice(),
    precision: precision.slice(),
    status: status.slice(),
    kind: kind.slice(),
    tone: tone.slice(),
    family: family.slice(),
    kindBits: kindBits.slice(),
  };
}

function rewrite(columns: Writable, table: EventTable, row: number, draft: EventDraft, extent: Span): void {
  writeTimes(columns, row, timesOf(draft), extent);
  if (draft.status) columns.status[row] = STATUSES.indexOf(draft.status);
  if (draft.kinds !== table.draft(row).kinds) writeKinds(columns, table, row, draft.kinds);
}

function writeTimes(columns: Writable, row: number, times: Times, { from, to }: Span): void {
  // An open end reaches as far as it does in the file, whoever tells it.
  const cut = (at: number): number => (at === -Infinity ? from : at === Infinity ? to : at);
  for (const end of ['from', 'startBy', 'endFrom', 'to'] as const) columns[end][row] = cut(times[end]);
  columns.flags[row] = times.flags;
  columns.precision[row] = times.precision;
}

function writeKinds(columns: Writable, { file, kindIds }: EventTable, row: number, kinds: readonly string[]): void {
  const words = wordsFor(kindIds.length);
  columns.kindBits.fill(0, row * words, (row + 1) * words);
  const known = kinds.map((id) => kindIds.indexOf(id)).filter((n) => n >= 0);
  for (const n of known) setBit(columns.kindBits, words, row, n);
  const first = file.kinds.find(({ id }) => id === kinds[0]);
  columns.kind[row] = known[0] ?? NONE;
  columns.tone[row] = TONES.indexOf(first?.tone ?? 'neutral');
  columns.family[row] = FAMILIES.indexOf(first?.family ?? 'other');
}

/** Where rows of one table stand in the other, which holds the same events as someone tells them; ascending. */
export function rowsIn(told: EventTable, table: EventTable, rows: Uint32Array): Uint32Array {
  return told === table ? rows : rows.map((row) => told.rowOf.get(table.id(row))!).sort();
}
