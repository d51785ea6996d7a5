import { rollup } from 'd3-array';
import type { Names } from '../chart/names';
import type { Messages } from '../i18n/en/messages';
import { overlaps } from '../layout/scene';
import { fileExtent } from '../model/extent';
import { countOneSided } from '../model/oneSided';
import { NONE, type EventTable } from '../model/table';
import { formatDate } from '../time/format';
import { DAY, instant, type Span } from '../time/instant';
import { betweenOf, familiesOf, whenOf } from './summary';

/** Length up to which a span that was chosen is named by its days. */
const SHORT = 90 * DAY;
/** A kind stands out if more than this share of the events are of it and of one actor, and at least so many. */
const [OUTSTANDING, LEAST] = [1 / 3, 3];

/** What is summed up. */
export interface Summed {
  readonly table: EventTable;
  /** Matching rows, ascending. */
  readonly rows: Uint32Array;
  /** The span shown; null for all. */
  readonly shown: Span | null;
  readonly names: Names;
}

/**
 * A view in one sentence: "131 events, 37 in view between June 2024 and December 2024, most often “Drone test” (North Korea): 14; 12 are
 * claims by one side". Where no kind stands out, the families are counted. Of a view with all rows in it, only what they are is said.
 */
export function viewInWords(view: Summed, messages: Messages): string {
  const { table, rows, shown } = view;
  const { noMatch, noMatchHint, counts } = messages.summary;
  if (rows.length === 0) return `${noMatch} ${noMatchHint}`;
  const seen = rowsIn(table, rows, shown);
  if (seen.length === rows.length) return rowsInWords({ ...view, shown: null }, messages);
  const head = followedBy(counts(rows.length, table.count, seen.length), spanOf(shown!, table, messages));
  return seen.length === 0 ? head : head + aboutOf({ ...view, rows: seen }, messages);
}

/** The rows of a span in one sentence: "37 of 131 events between June 2024 and December 2024, most often …". '' without rows. */
export function rowsInWords(view: Summed, messages: Messages): string {
  const { table, shown } = view;
  const rows = rowsIn(table, view.rows, shown);
  if (rows.length === 0) return '';
  const when = shown ? spanOf(shown, table, messages) : whenOf(table, rows, messages);
  return followedBy(messages.summary.one(rows.length, table.count), when) + aboutOf({ ...view, rows }, messages);
}

function rowsIn(table: EventTable, rows: Uint32Array, shown: Span | null): Uint32Array {
  return shown ? rows.filter((row) => overlaps(table, row, shown.from, shown.to)) : rows;
}

/** What most of some rows are about, and how many are claims by one side. */
function aboutOf({ table, rows, names }: Summed, messages: Messages): string {
  const leading = leadingOf(table, rows);
  const oneSided = countOneSided(table, rows);
  const { mostOften, oneSided: claims } = messages.summary;
  const about = leading
    ? mostOften(names.kind(leading.kind), leading.actor && names.actor(leading.actor), leading.count)
    : familiesOf(table, rows, messages);
  return about + (oneSided > 0 ? claims(oneSided) : '');
}

/** The kind and the actor that stand out, by each event's first kind and the actor of its lane; null if none does. `actor` is '' for none. */
function leadingOf(
  { kind, actor, kindIds, actorIds }: EventTable,
  rows: Uint32Array,
): { readonly kind: string; readonly actor: string; readonly count: number } | null {
  // Numbers below 2 ** 32, two of which a key holds exactly where there are fewer than 2 ** 20 actors.
  const width = actorIds.length + 1;
  const keyOf = (row: number): number =>
    kind[row] === NONE ? -1 : kind[row]! * width + (actor[row] === NONE ? width - 1 : actor[row]!);
  const groups = rollup(rows, (own) => own.length, keyOf);
  groups.delete(-1);
  const [key, count] = [...groups].reduce((most, one) => (one[1] > most[1] ? one : most), [-1, 0]);
  if (count < LEAST || count <= rows.length * OUTSTANDING) return null;
  return { kind: kindIds[Math.floor(key / width)]!, actor: actorIds[key % width] ?? '', count };
}

/** A span that was chosen, in words: by its days where it is short, and cut to the time of the events. */
function spanOf({ from, to }: Span, table: EventTable, messages: Messages): string {
  const extent = fileExtent(table);
  const [first, last] = [Math.max(from, extent.from), Math.min(to, extent.to) - 1];
  if (last - first < DAY || last - first > SHORT) return betweenOf(first, last, messages);
  const say = (at: number): string =>
    formatDate(instant(at), { day: 'numeric', month: 'long', year: 'numeric' }, messages.time);
  return messages.summary.between(say(first), say(last));
}

/** Chinese and Japanese have no space before their brackets. */
const followedBy = (text: string, next: string): string => (next.startsWith('（') ? text + next : `${text} ${next}`);
