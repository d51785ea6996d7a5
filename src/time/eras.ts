import { digits, yearInWords } from './format';
import type { FirstTimeWords } from './words/types';

/**
 * First year of the k-th stretch of `size` years, as people count them: stretches after year 1 begin with a multiple of
 * `size`, those before it with a multiple BCE (500 BCE is year -499), and the one between begins with year 1.
 */
export function firstYear(k: number, size: number): number {
  if (size === 1) return k;
  if (k === 0) return 1;
  return k > 0 ? k * size : 1 + k * size;
}

/** Which stretch of `size` years a year lies in. */
export function stretchOf(year: number, size: number): number {
  if (size === 1) return year;
  return year > 0 ? Math.floor(year / size) : Math.floor((year - 1) / size);
}

/** First to last year, the era said once: 50–41 BCE. */
export function yearsInWords(first: number, last: number, words: FirstTimeWords): string {
  if (first === last) return yearInWords(first, words);
  if (first > 0 !== last > 0) return `${yearInWords(first, words)} – ${yearInWords(last, words)}`;
  return `${bare(first, words)}–${yearInWords(last, words)}`;
}

function bare(year: number, words: FirstTimeWords): string {
  const shown = year > 0 ? year : 1 - year;
  return digits(shown, words.locale, shown > 9999);
}

/** Ten years: 1990s. Where that would sound like a century or an age (1900s, 40s) its first and last year. */
export function decadeInWords(first: number, last: number, words: FirstTimeWords): string {
  const named = first >= 1000 && first % 10 === 0 && first % 100 !== 0;
  return named ? words.decade(bare(first, words)) : yearsInWords(first, last, words);
}

/** The century or millennium (`size` 100 or 1000) that a year lies in: 20th century of 1900, 1st century BCE of year -43. */
export function ageInWords(year: number, size: 100 | 1000, words: FirstTimeWords): string {
  const name = size === 100 ? words.century : words.millennium;
  return year > 0 ? name(Math.floor(year / size) + 1) : words.bce(name(Math.floor(-year / size) + 1));
}
