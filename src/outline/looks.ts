import { FAMILIES, TONES } from '../format/schema';
import type { Family, Tone } from '../format/types';
import type { EventTable } from '../model/table';
import { hueOf, isMaterial, type Hue } from '../render/shapes';

export const HUES: readonly Hue[] = ['coop', 'conf', 'neutral'];

/** The colours, manners and shapes that events of a picture have. */
export interface LookContents {
  readonly families: readonly Family[];
  readonly hues: readonly Hue[];
  readonly material: boolean;
  readonly verbal: boolean;
}

/** One look that events have in common: a colour, filled or hollow, or a shape. */
export type Look =
  | { readonly type: 'hue'; readonly id: Hue }
  | { readonly type: 'manner'; readonly id: 'material' | 'verbal' }
  | { readonly type: 'family'; readonly id: Family };

/** The looks that tell these rows apart, colours first. */
export function looksIn(table: EventTable, rows: Iterable<number>): Look[] {
  const pairs = new LookPairs();
  for (const row of rows) pairs.add(table, row);
  const { hues, material, verbal, families } = pairs.contents;
  return [
    ...(hues.length > 1 ? hues.map((id) => ({ type: 'hue', id }) as const) : []),
    ...(material && verbal ? (['material', 'verbal'] as const).map((id) => ({ type: 'manner', id }) as const) : []),
    ...families.map((id) => ({ type: 'family', id }) as const),
  ];
}

/** Whether events of a family and tone have a look. */
export function hasLook({ type, id }: Look, family: Family, tone: Tone): boolean {
  if (type === 'family') return family === id;
  return type === 'hue' ? hueOf(tone) === id : isMaterial(tone, family) === (id === 'material');
}

/** The pairs of family and tone that occur in some rows. */
export class LookPairs {
  private readonly pairs = new Uint8Array(FAMILIES.length * TONES.length);

  add(table: EventTable, row: number): void {
    this.pairs[table.family[row]! * TONES.length + table.tone[row]!] = 1;
  }

  get contents(): LookContents {
    const met = FAMILIES.flatMap((family, i) =>
      TONES.flatMap((tone, j) => (this.pairs[i * TONES.length + j] ? [{ family, tone }] : [])),
    );
    return {
      families: FAMILIES.filter((family) => met.some((one) => one.family === family)),
      hues: HUES.filter((hue) => met.some(({ tone }) => hueOf(tone) === hue)),
      material: met.some(({ family, tone }) => isMaterial(tone, family)),
      verbal: met.some(({ family, tone }) => !isMaterial(tone, family)),
    };
  }
}
