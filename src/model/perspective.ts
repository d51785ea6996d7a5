import { setBit, wordsFor } from '../util/bits';
import { memoizeBy } from '../util/memoize';
import { FAMILIES, STATUSES, TONES } from '../format/schema';
import type { Claim, EventRecord } from '../format/types';
import { extentOf } from '../time/extent';
import type { Span } from '../time/instant';
import { UNDISPUTED, isOtherwise } from './accounts';
import { tableFromColumns } from './tableFromColumns';
import { finiteExtent } from './extent';
import { lineage } from './idIndex';
import { hasAny, idSetsOf, IdSetWriter } from './idSets';
import { NONE, type EventColumns, type EventTable, type IdLists, type Perspective } from './table';
import { timesOf, type EventTimes } from './times';

/**
 * The table from the perspective of the only chosen claimant: where one of its claims gives an event another date, place, kind or
 * status than the file does, the claim's values replace the file's, and `perspectiveOf` gives both. Ids stay; rows are in the order
 * of the new dates. Gives `table` itself if no claimant or several are chosen, or if the claimant agrees with the file.
 */
export function withPerspective(table: EventTable, by: readonly string[]): EventTable {
  const [claimant, more] = by;
  if (claimant === undefined || more !== undefined || claimant === UNDISPUTED) return table;
  return perspectiveTable(table, claimant);
}

const perspectiveTable = memoizeBy((table: EventTable, claimant: string): EventTable => {
  const perspectives = perspectivesByRow(table, claimant);
  if (perspectives.size === 0) return table;
  const columns = copied(table);
  const extent = finiteExtent(table);
  for (const [row, { draft }] of perspectives) rewrite(columns, table, row, draft, extent);
  if (table.kindLists) columns.kindLists = rewriteKinds(table, table.kindLists, perspectives);
  const byId = new Map([...perspectives].map(([row, perspective]) => [table.id(row), perspective]));
  const rebuilt = tableFromColumns(columns, {
    file: table.file,
    id: (row) => table.id(row),
    draft: (row) => perspectives.get(row)?.draft ?? table.draft(row),
    ...(table.formerIds && { formerIds: (row: number) => table.formerIds?.(row) ?? [] }),
  });
  return { ...rebuilt, original: table, perspectiveOf: (row) => byId.get(rebuilt.id(row)) ?? null };
});

/** The events on which a claimant, or an actor that belongs to it, contradicts the file, by row. */
function perspectivesByRow(table: EventTable, claimant: string): Map<number, Perspective> {
  const line = lineage(table.file.actors);
  const perspectives = new Map<number, Perspective>();
  const sets = idSetsOf(table, 'claimant');
  const number = table.claimantIds.indexOf(claimant);
  const mask = new Uint32Array(sets.words);
  if (number >= 0) setBit(mask, sets.words, 0, number);
  for (let row = 0; row < table.count; row++) {
    if (!hasAny(sets, row, mask)) continue;
    const own = table.draft(row);
    const claims = own.claims.filter((claim) => line(claim.by).includes(claimant) && isOtherwise(claim, own));
    const claim = latest(claims);
    if (claim) perspectives.set(row, { by: claim.by, own, draft: applyClaim(own, claim) });
  }
  return perspectives;
}

/** The last of several claims, since claimants correct themselves. A claim without a date counts as the oldest. */
function latest(claims: readonly Claim[]): Claim | undefined {
  const saidAt = ({ saidDates }: Claim): number => (saidDates ? extentOf(saidDates).from : -Infinity);
  return claims.reduce<Claim | undefined>((last, one) => (last && saidAt(last) > saidAt(one) ? last : one), undefined);
}

function applyClaim(own: EventRecord, claim: Claim): EventRecord {
  return {
    ...own,
    ...(claim.when !== undefined && claim.whenDates && { when: claim.when, dates: claim.whenDates, asOfDates: null }),
    ...(claim.place && { place: claim.place }),
    ...(claim.kinds && claim.kinds.length > 0 && { kinds: claim.kinds }),
    ...((claim.status === 'disputed' || claim.status === 'denied') && { status: claim.status }),
  };
}

type Writable = { -readonly [Name in keyof EventColumns]: EventColumns[Name] };

/** The columns of a table; those that a perspective may change are copied, the others shared. */
function copied(table: EventTable): Writable {
  const { from, latestStart, earliestEnd, to, flags, precision, status, kind, tone, family, kindBits } = table;
  return {
    ...table,
    from: from.slice(),
    latestStart: latestStart.slice(),
    earliestEnd: earliestEnd.slice(),
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

function rewrite(columns: Writable, table: EventTable, row: number, draft: EventRecord, extent: Span): void {
  writeTimes(columns, row, timesOf(draft), extent);
  if (draft.status) columns.status[row] = STATUSES.indexOf(draft.status);
  if (draft.kinds !== table.draft(row).kinds) writeKinds(columns, table, row, draft.kinds);
}

function writeTimes(columns: Writable, row: number, times: EventTimes, { from, to }: Span): void {
  // Open ends are cut at the extent of the file, in any perspective.
  const cut = (at: number): number => (at === -Infinity ? from : at === Infinity ? to : at);
  for (const end of ['from', 'latestStart', 'earliestEnd', 'to'] as const) columns[end][row] = cut(times[end]);
  columns.flags[row] = times.flags;
  columns.precision[row] = times.precision;
}

function writeKinds(columns: Writable, { file, kindIds }: EventTable, row: number, kinds: readonly string[]): void {
  const words = wordsFor(kindIds.length);
  const known = numbersOf(kindIds, kinds);
  if (!columns.kindLists) {
    columns.kindBits.fill(0, row * words, (row + 1) * words);
    for (const n of known) setBit(columns.kindBits, words, row, n);
  }
  const first = file.kinds.find(({ id }) => id === kinds[0]);
  columns.kind[row] = known[0] ?? NONE;
  columns.tone[row] = TONES.indexOf(first?.tone ?? 'neutral');
  columns.family[row] = FAMILIES.indexOf(first?.family ?? 'other');
}

const numbersOf = (ids: readonly string[], some: readonly string[]): number[] =>
  some.map((id) => ids.indexOf(id)).filter((n) => n >= 0);

/** The kinds of each event, some of which are a claimant's. */
function rewriteKinds(
  { count, kindIds }: EventTable,
  { starts, ids }: IdLists,
  perspectives: ReadonlyMap<number, Perspective>,
): IdLists {
  const writer = new IdSetWriter(count, kindIds.length);
  for (let row = 0; row < count; row++) {
    const perspective = perspectives.get(row);
    const own = perspective ? numbersOf(kindIds, perspective.draft.kinds) : ids.subarray(starts[row], starts[row + 1]);
    for (const id of own) writer.add(row, id);
  }
  return writer.end().lists!;
}
