import type { Names } from '../chart/names';
import { FAMILIES } from '../format/schema';
import type { Family } from '../format/types';
import type { CoreMessages } from '../i18n/en/core';
import { hueOf, markChannels, shapeOf } from '../model/markChannels';
import type { EventTable } from '../model/table';
import { HUE_NAMES, isMaterialAt, type Hue } from '../render/shapes';

export const HUES: readonly Hue[] = ['coop', 'conf', 'neutral'];

/** A shape that marks have, and what it tells: the family whose shape it is, or kinds. */
export interface ShapeLook {
  readonly type: 'family' | 'kind';
  /** That of `shape`. */
  readonly id: Family;
  readonly shape: Family;
  /** Neutral where hues tell something else. */
  readonly hue: Hue;
  readonly filled: boolean;
  /** The kinds that have it, where shapes tell kinds. */
  readonly kinds: readonly string[];
}

/** The colours, manners and shapes that events of a picture have. */
export interface LookContents {
  readonly shapes: readonly ShapeLook[];
  /** None where hues tell what shapes tell. */
  readonly hues: readonly Hue[];
  readonly material: boolean;
  readonly verbal: boolean;
}

/** One look that events have in common: a colour, filled or hollow, or a shape. */
export type Look =
  | { readonly type: 'hue'; readonly id: Hue }
  | { readonly type: 'manner'; readonly id: 'material' | 'verbal' }
  | ShapeLook;

/** The looks that tell these rows apart, colours first. */
export function looksIn(table: EventTable, rows: Iterable<number>): Look[] {
  const { hues, material, verbal, shapes } = lookContentsOf(table, rows);
  return [
    ...(hues.length > 1 ? hues.map((id) => ({ type: 'hue', id }) as const) : []),
    ...(material && verbal ? (['material', 'verbal'] as const).map((id) => ({ type: 'manner', id }) as const) : []),
    ...shapes,
  ];
}

/** What these rows contain. */
export function lookContentsOf(table: EventTable, rows: Iterable<number>): LookContents {
  const { shape: type, hue, order, groups, shapeFor } = markChannels(table);
  const [rowOf, hues, manners] = [new Map<number, number>(), new Set<Hue>(), new Set<boolean>()];
  for (const row of rows) {
    rowOf.set(shapeOf(table, row), row);
    hues.add(HUE_NAMES[hueOf(table, row)]);
    manners.add(isMaterialAt(table, row));
  }
  const found = order.filter((shape) => rowOf.has(shape));
  return {
    shapes: found.map((shape) => ({
      type,
      id: FAMILIES[shape]!,
      shape: FAMILIES[shape]!,
      kinds:
        type === 'kind' ? groups.flatMap((kind) => (shapeFor(kind) === shape ? (table.kindIds[kind] ?? []) : [])) : [],
      hue: hue === 'tone' ? 'neutral' : HUE_NAMES[hueOf(table, rowOf.get(shape)!)],
      filled: type === 'kind' ? isMaterialAt(table, rowOf.get(shape)!) : FAMILIES[shape] !== 'statement',
    })),
    hues: hue === 'tone' ? HUES.filter((one) => hues.has(one)) : [],
    material: manners.has(true),
    verbal: manners.has(false),
  };
}

/** What a shape tells, in the reader's language. */
export function nameOfShape(
  { type, id, kinds }: ShapeLook,
  names: Pick<Names, 'kind'>,
  { family, lanes }: Pick<CoreMessages, 'family' | 'lanes'>,
): string {
  if (type === 'family') return family[id];
  if (kinds.length > 1) return lanes.others(kinds.length);
  return kinds[0] === undefined ? lanes.without : names.kind(kinds[0]);
}
