import { plural } from '../../../i18n/plural';
import type { ClaimsMessages } from './en';

const count = plural('de');

export const claimsTexts: ClaimsMessages = {
  heading: 'Wer gibt was an?',
  measures: 'Vergleich',
  measure: (claims, claimants) =>
    `${count(claims, { one: '# Angabe', other: '# Angaben' })} von ${count(claimants, { one: '# Stelle', other: '# Stellen' })}`,
  differ: 'die sich widersprechen',
  others: (n) => count(n, { one: '# weitere, von einer Stelle', other: '# weitere, von je einer Stelle' }),
  several: (n) => count(n, { one: '# Größe', other: '# Größen' }),
  label: (title) => `Angaben im Zeitverlauf: ${title}`,
  keys: 'Die Pfeiltasten links und rechts führen durch die Angaben einer Stelle, hoch und runter zu einer anderen. Die Eingabetaste öffnet das Ereignis. Plus und Minus zoomen.',
  signs: {
    point: 'einzelne Zahl',
    range: 'Spanne',
    open: '„mindestens“ oder „bis zu“',
    about: 'ungefähr',
    others: 'Zahlen der anderen',
    run: 'letzte Zahl einer Stelle',
    undated: 'ohne Datum: steht beim Ereignis',
  },
  rowsLeft: (n) =>
    `${count(n, { one: '# weitere Zeile ist', other: '# weitere Zeilen sind' })} nicht gezeichnet: siehe die Tabellen darunter, oder filtern Sie nach Stelle.`,
  none: 'Keine Angaben mit Zahlen.',
  noneHint: 'Wählen Sie eine andere Größe oder entfernen Sie einen Filter.',
  table: {
    caption: (measure) => `${measure}, Angabe für Angabe`,
    said: 'Gesagt',
    undated: 'ohne Datum',
    who: 'Von',
    figure: 'Zahl',
    event: 'Ereignis',
    sources: 'Quellen',
  },
};
