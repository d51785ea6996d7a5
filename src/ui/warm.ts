import { numberFormat } from '../time/format';
import { makeMeasure } from './measure';

/**
 * Does what takes some milliseconds the first time on a page, whatever it is for: making a formatter, measuring a text. For when a
 * file is on its way and there is nothing else to do.
 */
export function warmUp(lang: string): void {
  numberFormat(lang, {});
  makeMeasure('sans-serif')('0', true);
}
