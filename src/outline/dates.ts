import { formatDate, yearInWords as inWords } from '../time/format';
import { instant } from '../time/instant';
import type { Words } from './words/en';

/** The year of a column's instant; year 0 is 1 BCE. */
export function yearOf(at: number): number {
  return new Date(at).getUTCFullYear();
}

/** The year an instant falls in, in words. */
export function yearInWords(at: number, words: Words): string {
  return inWords(yearOf(at), words.time);
}

/** The month an instant falls in, with its year. */
export function monthInWords(at: number, words: Words): string {
  return formatDate(instant(at), { month: 'long', year: 'numeric' }, words.time);
}
