import { digits } from '../../time/format';

/** Writes numbers as a language does. */
export function numbers(lang: string): (n: number) => string {
  return (n) => digits(n, lang);
}

/** A number with its noun in the right form: `counted(3, 'event', 'events')` is "3 events". */
export type Counted = (n: number, one: string, other: string) => string;

/** Makes the counting function of a language that tells one from all other whole numbers, as English and German do. */
export function counter(lang: string): Counted {
  // Not Intl.PluralRules, which takes some milliseconds to make, before anything is seen.
  const digits = numbers(lang);
  return (n, one, other) => `${digits(n)} ${n === 1 ? one : other}`;
}

/** Joins words as a sentence does: "a, b and c". */
export function lister(lang: string): (parts: readonly string[]) => string {
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  return (parts) => list.format(parts);
}
