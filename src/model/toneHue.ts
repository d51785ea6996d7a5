import { TONE_HUES, type Hue } from './markChannels';
import type { EventTable } from './table';

/** The hue of a row's tone, whatever its mark tells: where words beside it name tones. */
export function toneHueOf({ tone }: EventTable, row: number): Hue {
  return TONE_HUES[tone[row]!] as Hue;
}
