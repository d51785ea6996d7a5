import { dateFormat } from './format';

/** Languages in which editors are likely to write months. */
const LANGUAGES = ['en-GB', 'de-DE', 'de-AT', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'ru', 'uk', 'tr', 'sv'];

let known: Map<string, number> | null = null;

/** Lower case without dots and accents, so that "Feb.", "février" and "Fevrier" are found. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase();
}

/** Every name of every month, also as it stands after a day ("12 января"), made when the first fault asks for it. */
function names(): Map<string, number> {
  const map = new Map<string, number>();
  for (const locale of LANGUAGES) {
    for (let month = 1; month <= 12; month++) {
      for (const form of ['long', 'short'] as const) {
        for (const options of [{ month: form }, { month: form, day: 'numeric' }] as const) {
          const parts = dateFormat(locale, options).formatToParts(Date.UTC(2000, month - 1, 1));
          const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (!map.has(name)) map.set(name, month);
        }
      }
    }
  }
  return map;
}

/** The month (from 1) that a word names in one of a dozen languages, whole or cut to three letters or more; 0 for none. */
export function monthNamed(word: string): number {
  known ??= names();
  const name = fold(word);
  const exact = known.get(name);
  if (exact !== undefined || name.length < 3) return exact ?? 0;
  const longer = [...known].filter(([full]) => full.startsWith(name)).map(([, month]) => month);
  return new Set(longer).size === 1 ? longer[0]! : 0;
}
