import type { Names } from '../chart/names';
import { FAMILIES, TONES } from '../format/schema';
import type { Family } from '../format/types';
import type { CoreMessages } from '../i18n/en/core';
import { everyRow } from '../model/filter';
import { hueOf, markChannels, shapeOf } from '../model/markChannels';
import type { EventTable } from '../model/table';
import { HUE_NAMES, isMaterial, type Hue } from '../render/shapes';

export const HUES: readonly Hue[] = ['coop', 'conf', 'neutral'];

/** A shape that marks have, and what it tells: a family, or one kind or several. */
export interface ShapeLook {
  readonly type: 'family' | 'kind';
  /** Of the family or the kind; '' where several kinds share the shape. */
  readonly id: string;
  /** The kinds that occur, where shapes tell kinds. */
  readonly kinds: readonly string[];
  readonly shape: Family;
  /** Neutral where the hue tells something else than the shape. */
  readonly hue: Hue;
  readonly filled: boolean;
}

/** Where the names of shapes come from: the file, and messages. */
export interface ShapeNames {
  readonly names: Pick<Names, 'kind'>;
  readonly core: Pick<CoreMessages, 'family' | 'lanes'>;
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

/** Whether the event in a row has a look. */
export function hasLook(look: Look, table: EventTable, row: number): boolean {
  if (look.type === 'hue') return HUE_NAMES[hueOf(table, row)] === look.id;
  if (look.type === 'manner') return isMaterialAt(table, row) === (look.id === 'material');
  return FAMILIES[shapeOf(table, row)] === look.shape;
}

function isMaterialAt({ tone, family }: EventTable, row: number): boolean {
  return isMaterial(TONES[tone[row]!] ?? 'neutral', FAMILIES[family[row]!] ?? 'other');
}

/** What these rows contain. */
export function lookContentsOf(table: EventTable, rows: Iterable<number>): LookContents {
  const channels = markChannels(table);
  // One row for each shape, or for each kind where shapes tell kinds.
  const first = new Map<number, number>();
  const column = table[channels.shape];
  const hues = new Set<Hue>();
  let [material, verbal] = [false, false];
  for (const row of rows) {
    if (!first.has(column[row]!)) first.set(column[row]!, row);
    hues.add(HUE_NAMES[hueOf(table, row)]);
    if (isMaterialAt(table, row)) material = true;
    else verbal = true;
  }
  return {
    shapes: shapeLooks(table, [...first]),
    hues: channels.hue === 'tone' ? HUES.filter((hue) => hues.has(hue)) : [],
    material,
    verbal,
  };
}

/** The shapes of values of the column that shapes tell, each value with a row that has it. */
function shapeLooks(table: EventTable, values: readonly (readonly [value: number, row: number])[]): ShapeLook[] {
  const { shape: type, hue, order } = markChannels(table);
  return order.flatMap((shape): ShapeLook[] => {
    const own = values.filter(([, row]) => shapeOf(table, row) === shape);
    if (own.length === 0) return [];
    const row = own[0]![1];
    const family = FAMILIES[shape]!;
    const kinds = type === 'kind' ? own.flatMap(([kind]) => table.kindIds[kind] ?? []) : [];
    return [
      {
        type,
        id: type === 'family' ? family : own.length === 1 ? (kinds[0] ?? '') : '',
        kinds,
        shape: family,
        hue: hue === 'tone' ? 'neutral' : HUE_NAMES[hueOf(table, row)],
        filled: type === 'family' ? family !== 'statement' : isMaterialAt(table, row),
      },
    ];
  });
}

/** The shapes of all families or kinds of a file. */
export function allShapes(table: EventTable): readonly ShapeLook[] {
  if (markChannels(table).shape === 'kind') return lookContentsOf(table, everyRow(table)).shapes;
  return FAMILIES.map((id) => ({
    ...{ type: 'family', id, kinds: [], shape: id, hue: 'neutral', filled: id !== 'statement' },
  }));
}

/** What a shape tells, in the reader's language. */
export function nameOfShape(look: ShapeLook, { names, core }: ShapeNames): string {
  if (look.type === 'family') return core.family[look.shape];
  if (look.id) return names.kind(look.id);
  return look.kinds.length > 0 ? core.lanes.others(look.kinds.length) : core.lanes.without;
}
