import { FAMILIES, TONES } from '../format/schema';
import { memoize } from '../util/memoize';
import { NONE, type EventTable } from './table';

/** A hue of the palette: cooperation, neutral, conflict where hues tell tones; else the first group, all others, the second. */
export type Hue = 0 | 1 | 2;

/** What shape and hue of a mark tell in a file. */
export interface MarkChannels {
  readonly shape: 'family' | 'kind';
  readonly hue: 'tone' | 'family' | 'kind';
  /** The shapes as indexes in FAMILIES, in the order in which they are listed: that of FAMILIES, or that of the largest kinds. */
  readonly order: readonly number[];
  /** Where shapes tell kinds: by the value of the column `kind`, the index in FAMILIES of the family whose shape it has. */
  readonly shapes: Uint8Array;
  /** Hues by the value of the column `tone`, `family` or `kind`. */
  readonly hues: Uint8Array;
}

/** Hue by index in TONES. */
const TONE_HUES = Uint8Array.of(0, 0, 2, 2, 1);
/** Hues of the largest group, the second and all others, by the hue of the file's only tone, which the largest keeps unless it is grey. */
const GROUP_HUES: readonly (readonly [Hue, Hue, Hue])[] = [
  [0, 2, 1],
  [0, 2, 1],
  [2, 0, 1],
];
/** Indexes in FAMILIES. */
const LISTED = FAMILIES.map((_, at) => at);
/** The hue of what has none of its own. */
const OTHER_HUE = 1;
/** How many kinds have a shape of their own; all that are left share the last. */
const OWN_SHAPES = FAMILIES.length - 1;

/**
 * Shapes tell families and hues tell tones, unless all events of the file have the same one: a channel that is the same everywhere says
 * nothing. Shapes then tell kinds; hues tell what shapes tell, so that nothing is told by colour alone. Follows from the file, not
 * from filters or a claimant's perspective, so that a mark keeps its meaning while the reader looks on.
 */
export const markChannels = (table: EventTable): MarkChannels => channelsOf(table.original ?? table);

const channelsOf = memoize((table: EventTable): MarkChannels => {
  const families = countsOf(table.family, FAMILIES.length);
  const kinds = countsOf(table.kind, NONE + 1);
  const tones = [0, 0, 0];
  countsOf(table.tone, TONES.length).forEach((count, tone) => (tones[TONE_HUES[tone]!]! += count));
  const shape = isUniform(families) && !isUniform(kinds) ? 'kind' : 'family';
  const groups = shape === 'kind' ? kinds : families;
  const order = shape === 'kind' ? orderFrom(table.family[0]!) : LISTED;
  const shapes = shape === 'kind' ? shapesOf(order, kinds) : new Uint8Array();
  if (!isUniform(tones) || isUniform(groups)) return { shape, order, shapes, hue: 'tone', hues: TONE_HUES };
  return { shape, order, shapes, hue: shape, hues: huesOf(groups, GROUP_HUES[tones.findIndex(Boolean)]!) };
});

/** How many rows have each value of a column, by value. */
function countsOf(column: Uint8Array | Uint16Array, values: number): Uint32Array {
  const counts = new Uint32Array(values);
  for (let row = 0; row < column.length; row++) counts[column[row]!]!++;
  return counts;
}

/** Whether all rows have the same value, or there are none. */
function isUniform(counts: ArrayLike<number>): boolean {
  let values = 0;
  for (let value = 0; value < counts.length; value++) if (counts[value]! > 0) values++;
  return values < 2;
}

/** The values that occur, most rows first, then as listed. NONE is no value. */
function ranked(counts: Uint32Array): number[] {
  const values: number[] = [];
  for (let value = 0; value < Math.min(counts.length, NONE); value++) if (counts[value]! > 0) values.push(value);
  return values.sort((a, b) => counts[b]! - counts[a]! || a - b);
}

/** The largest kind keeps the shape of the family. */
function orderFrom(family: number): number[] {
  return [family, ...LISTED.filter((shape) => shape !== family)];
}

/** The largest kinds get a shape each, and all others the last; so do events without a kind, at NONE. */
function shapesOf(order: readonly number[], kinds: Uint32Array): Uint8Array {
  const shapes = new Uint8Array(kinds.length).fill(order[OWN_SHAPES]!);
  ranked(kinds).forEach((kind, rank) => (shapes[kind] = order[Math.min(rank, OWN_SHAPES)]!));
  return shapes;
}

function huesOf(groups: Uint32Array, [first, second, others]: readonly [Hue, Hue, Hue]): Uint8Array {
  const hues = new Uint8Array(groups.length).fill(OTHER_HUE);
  ranked(groups).forEach((group, rank) => (hues[group] = rank === 0 ? first : rank === 1 ? second : others));
  return hues;
}

/** The hue of a row's mark, and of the bars that count it. */
export function hueOf(table: EventTable, row: number): Hue {
  const { hue, hues } = markChannels(table);
  return (hues[table[hue][row]!] ?? OTHER_HUE) as Hue;
}

/** The hue of a row's tone, whatever its mark tells; neutral where it has none. */
export function toneHueOf({ tone }: EventTable, row: number): Hue {
  return (TONE_HUES[tone[row]!] ?? OTHER_HUE) as Hue;
}

/** The shape of a row's mark, as index in FAMILIES. */
export function shapeOf(table: EventTable, row: number): number {
  const { shape, shapes } = markChannels(table);
  return shape === 'family' ? table.family[row]! : shapes[table.kind[row]!]!;
}
