import { cachedFormatter, formatList, formatNumber } from '../time/format';
import { localeOf, type LanguageId } from './languages';
import type { PluralCategory } from './languageFacts';

/** A text for each plural category of a language. `#` stands for the number, as in ICU MessageFormat. */
export type PluralForms<L extends LanguageId> = Readonly<Record<PluralCategory<L>, string>>;

/** Chooses the text for a number: `plural('en')(1200, { one: '# event', other: '# events' })` is "1,200 events". */
export function plural<L extends LanguageId>(lang: L): (n: number, forms: PluralForms<L>) => string {
  const number = numberFormatter(lang);
  return (n, forms) => forms[pluralCategory(lang, n) as PluralCategory<L>].replace('#', number(n));
}

/**
 * The plural category of a number with at most three decimals. Making an Intl.PluralRules takes some milliseconds before the first
 * picture, so the rule of English and German is written out. A test compares it with Intl for 0 to 10,000 and for decimals.
 */
export function pluralCategory(lang: string, n: number): Intl.LDMLPluralRule {
  if (lang === 'en' || lang === 'de') return Math.abs(n) === 1 ? 'one' : 'other';
  return cachedFormatter('plural', lang, {}, () => new Intl.PluralRules(lang)).select(n);
}

/** Writes numbers as a language does: `numberFormatter('de')(1234.5)` is "1.234,5". */
export function numberFormatter(lang: LanguageId): (n: number) => string {
  return (n) => formatNumber(n, localeOf(lang));
}

/** Joins a list as a sentence of a language does: "a, b and c". */
export function listFormatter(lang: LanguageId): (parts: readonly string[]) => string {
  return (parts) => formatList({ locale: localeOf(lang) }, parts, 'conjunction');
}
