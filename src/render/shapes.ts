import { FAMILIES, TONES } from '../format/schema';
import type { Family, Tone } from '../format/types';
import type { EventTable } from '../model/table';

/**
 * The sign of each family of kinds, as an SVG path centred on 0,0 within ±7: for `<path d>` and for `new Path2D(d)` alike. All fourteen
 * pixels wide at most, alike in weight, and different enough to be told apart at 12 px, filled or hollow, without colour.
 */
export const SHAPES: Readonly<Record<Family, string>> = {
  treaty: 'M-5.5-5.5H5.5V5.5H-5.5Z',
  troops: 'M0-6.5L7 5.5H-7Z',
  weapons: 'M0-7L7 0L0 7L-7 0Z',
  transfer: 'M-7-3H3.2L7 0L3.2 3H-7Z',
  sanction: 'M-3.4-6.4L0-3L3.4-6.4L6.4-3.4L3 0L6.4 3.4L3.4 6.4L0 3L-3.4 6.4L-6.4 3.4L-3 0L-6.4-3.4Z',
  statement: 'M-4.8 0A4.8 4.8 0 1 1 4.8 0A4.8 4.8 0 1 1-4.8 0Z',
  visit: 'M-5.5-6.5H-.5L6 0L-.5 6.5H-5.5L-1 0Z',
  institution: 'M0-7L6.5-1.2H4.8V6H-4.8V-1.2H-6.5Z',
  loss: 'M0 6.5L7-5.5H-7Z',
  other: 'M-1.9-6.8H1.9V-1.9H6.8V1.9H1.9V6.8H-1.9V1.9H-6.8V-1.9H-1.9Z',
};

/** What a tone says by hue: working together, against each other, or neither. */
export type Hue = 'coop' | 'conf' | 'neutral';

/** The hues in the order of a palette; each is also the name of its colour there (`--en-coop` …). */
export const HUE_NAMES: readonly [Hue, Hue, Hue] = ['coop', 'neutral', 'conf'];

/** Whether a mark is filled: a deed is, a word is not. A tone that is neither leaves it to the family. */
export function isMaterial(tone: Tone, family: Family): boolean {
  return tone === 'neutral' ? family !== 'statement' : tone.startsWith('material');
}

/** Whether the mark of a row is filled. */
export function isMaterialAt({ tone, family }: EventTable, row: number): boolean {
  return isMaterial(TONES[tone[row]!]!, FAMILIES[family[row]!]!);
}
