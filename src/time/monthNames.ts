import { dateFormat } from './format';

/** Languages whose month names are recognised. */
const LANGUAGES = ['en-GB', 'de-DE', 'de-AT', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'ru', 'uk', 'tr', 'sv'];

let monthNames: Map<string, number> | null = null;

/** Lower case without dots and accents, so that "Feb.", "février" and "Fevrier" match. */
function normalizeName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase();
}

/** The names of all months by Intl, including the inflected form after a day ("12 января"). Costs 600 formatter calls. */
function buildMonthNames(): Map<string, number> {
  const map = new Map<string, number>();
  for (const locale of LANGUAGES) {
    for (let month = 1; month <= 12; month++) {
      for (const form of ['long', 'short'] as const) {
        for (const options of [{ month: form }, { month: form, day: 'numeric' }] as const) {
          const parts = dateFormat(locale, options).formatToParts(Date.UTC(2000, month - 1, 1));
          const name = normalizeName(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (!map.has(name)) map.set(name, month);
        }
      }
    }
  }
  return map;
}

/** The month (from 1) of a name in one of a dozen languages, in full or abbreviated to at least three letters; 0 for none. */
export function monthNamed(word: string): number {
  monthNames ??= buildMonthNames();
  const name = normalizeName(word);
  const exact = monthNames.get(name);
  if (exact !== undefined || name.length < 3) return exact ?? 0;
  const longer = [...monthNames].filter(([full]) => full.startsWith(name)).map(([, month]) => month);
  return new Set(longer).size === 1 ? longer[0]! : 0;
}
