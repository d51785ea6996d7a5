import { FAMILIES } from '../format/schema';
import { memoize } from '../util/memoize';
import type { EventTable } from './table';

/** A hue of the palette: cooperation, neutral, conflict where hues tell tones; else of the two largest groups, and 1 of all others. */
export type Hue = 0 | 1 | 2;

/** What shape and hue of a mark tell in a file. */
export interface MarkChannels {
  readonly shape: 'family' | 'kind';
  readonly hue: 'tone' | 'family' | 'kind';
  /** The shapes as indexes in FAMILIES, in the order in which a legend has them. */
  readonly order: readonly number[];
  /** Families or kinds that occur, as shapes tell them: those of most rows first. */
  readonly groups: readonly number[];
  /** The shape and the hue of a value of the column that they tell. */
  readonly shapeFor: (value: number) => number;
  readonly hueFor: (value: number) => number;
}

const LISTED = [...FAMILIES.keys()];
/** Hue by index in TONES. */
export const TONE_HUES = Uint8Array.of(0, 0, 2, 2, 1);

/**
 * Shapes tell families and hues tell tones, unless all events of the file have the same one: a channel that is the same everywhere says
 * nothing. Shapes then tell kinds; hues tell what shapes tell, so that nothing is told by colour alone. Follows from the file, not
 * from filters or a claimant's perspective, so that a mark keeps its meaning while the reader looks on.
 */
export const markChannels = (table: EventTable): MarkChannels => channelsOf(table.original ?? table);

const channelsOf = memoize((table: EventTable): MarkChannels => {
  const [families, kinds] = [ranked(table.family), ranked(table.kind)];
  const hues = ranked(table.tone.map((tone) => TONE_HUES[tone]!));
  const isByKind = families.length === 1 && kinds.length > 1;
  const [shape, groups] = isByKind ? (['kind', kinds] as const) : (['family', families] as const);
  // The largest kind keeps the shape of the family.
  const order = isByKind ? [...new Set([families[0]!, ...LISTED])] : LISTED;
  const isByTone = hues.length !== 1 || groups.length === 1;
  return {
    shape,
    hue: isByTone ? 'tone' : shape,
    order,
    groups,
    shapeFor: byRank(isByKind ? kinds : LISTED, order),
    // The largest group keeps the hue of the file's tone, unless that is grey, which is for the rest.
    hueFor: isByTone ? (tone) => TONE_HUES[tone]! : byRank(groups, hues[0] === 2 ? [2, 0, 1] : [0, 2, 1]),
  };
});

/** The values of a column, those of most rows first, then as listed. */
function ranked(column: Uint8Array | Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const value of column) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([value]) => value);
}

/** Gives each value what stands at its rank in a list, and all that are left the last of it. */
function byRank(values: readonly number[], list: readonly number[]): (value: number) => number {
  const first = new Map(values.slice(0, list.length).map((value, rank) => [value, list[rank]!]));
  return (value) => first.get(value) ?? list.at(-1)!;
}

/** The hue of a row's mark, and of the bars that count it. */
export function hueOf(table: EventTable, row: number): Hue {
  const { hue, hueFor } = markChannels(table);
  return hueFor(table[hue][row]!) as Hue;
}

/** The shape of a row's mark, as index in FAMILIES. */
export function shapeOf(table: EventTable, row: number): number {
  const { shape, shapeFor } = markChannels(table);
  return shapeFor(table[shape][row]!);
}
