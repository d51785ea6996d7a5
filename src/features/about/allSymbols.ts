import { FAMILIES } from '../../format/schema';
import { everyRow } from '../../model/filter';
import { markChannels } from '../../model/markChannels';
import type { EventTable } from '../../model/table';
import type { LegendContents } from '../../outline/legend';
import { HUES, lookContentsOf, type ShapeLook } from '../../outline/looks';

/** Every symbol there is but for shapes and colours, which tell what the file has. */
const ALL_SYMBOLS: Omit<LegendContents, 'shapes' | 'hues'> = {
  material: true,
  verbal: true,
  faded: true,
  before: true,
  open: true,
  lastSeen: true,
  approximate: true,
  uncertain: true,
  unspecified: true,
  coarse: true,
  oneOf: true,
  allOf: true,
  beyond: true,
  accounts: true,
  contested: true,
  density: true,
  spread: true,
};

/** The shapes of all families. */
const FAMILY_SHAPES = FAMILIES.map((id): ShapeLook => ({
  type: 'family',
  id,
  shape: id,
  kinds: [],
  hue: 'neutral',
  filled: id !== 'statement',
}));

/** Every symbol that the picture of a file may hold. */
export function allSymbols(table: EventTable): LegendContents {
  const { shape, hue } = markChannels(table);
  const isUsual = shape === 'family' && hue === 'tone';
  const { shapes, hues } = lookContentsOf(table, everyRow(table));
  return { ...ALL_SYMBOLS, ...(isUsual ? { shapes: FAMILY_SHAPES, hues: HUES } : { shapes, hues }) };
}
