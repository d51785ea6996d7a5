import { FAMILIES, TONES } from '../../format/schema';
import type { Family } from '../../format/types';
import { hueOf, markChannels, shapeOf } from '../../model/markChannels';
import type { EventTable } from '../../model/table';
import type { Sign } from '../../outline/heading';
import { lookupOf } from '../../outline/lookup';
import type { Look } from '../../outline/looks';
import { CERTAIN } from '../../render/doubt';
import { HUE_NAMES, isMaterial, isMaterialAt } from '../../render/shapes';

/** The family of a kind. */
export function familyOf(table: EventTable, id: string): Family {
  return lookupOf(table).kinds.get(id)?.family ?? 'other';
}

/** The mark of the events whose first kind it is. */
export function signOfKind(table: EventTable, id: string): Sign {
  const { shape, shapeFor, hue, hueFor } = markChannels(table);
  const family = familyOf(table, id);
  const tone = lookupOf(table).kinds.get(id)?.tone ?? 'neutral';
  const values = { kind: table.kindIds.indexOf(id), family: FAMILIES.indexOf(family), tone: TONES.indexOf(tone) };
  return {
    shape: FAMILIES[shapeFor(values[shape])]!,
    hue: HUE_NAMES[hueFor(values[hue])]!,
    filled: isMaterial(tone, family),
    doubt: CERTAIN,
  };
}

/** Whether the events of a kind have a look. */
export function kindHasLook(look: Look, table: EventTable, id: string): boolean {
  const sign = signOfKind(table, id);
  if (look.type === 'hue') return sign.hue === look.id;
  return look.type === 'manner' ? sign.filled === (look.id === 'material') : sign.shape === look.id;
}

/** Whether the event in a row has a look. */
export function hasLook({ type, id }: Look, table: EventTable, row: number): boolean {
  if (type === 'hue') return HUE_NAMES[hueOf(table, row)] === id;
  return type === 'manner' ? isMaterialAt(table, row) === (id === 'material') : FAMILIES[shapeOf(table, row)] === id;
}
