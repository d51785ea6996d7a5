import type { claimsEn } from './claimsEn';
import { counter } from './counted';
import { firstDe } from './firstDe';

const counted = counter('de');

/** What is said of several accounts of one event, in German. */
export const claimsDe: typeof claimsEn = {
  ...firstDe.accounts,
  accounts: (n) => counted(n, 'Darstellung', 'Darstellungen'),
  differing: (n) => `${counted(n, 'Darstellung', 'Darstellungen')}, die voneinander abweichen`,
  differ: 'Darstellungen weichen ab',
  undisputed: 'Nur was niemand bestreitet',
  toldBy: (who) => `in der Darstellung von: ${who}`,
  ownDate: (date) => `die Datei selbst datiert auf: ${date}`,
  compareThese: 'Im Zeitverlauf vergleichen',
  heading: 'Wer was angibt, im Zeitverlauf',
  measures: 'Verglichen',
  measure: (claims, claimants) =>
    `${counted(claims, 'Angabe', 'Angaben')} von ${counted(claimants, 'Stelle', 'Stellen')}`,
  several: (n) => counted(n, 'Größe', 'Größen'),
  label: (title) => `Angaben im Zeitverlauf: ${title}`,
  keys: 'Die Pfeiltasten links und rechts führen durch die Angaben einer Stelle, hoch und runter zu einer anderen, die Eingabetaste öffnet das Ereignis, Plus und Minus ändern den Ausschnitt.',
  signs: {
    point: 'eine Zahl',
    range: 'vom niedrigsten zum höchsten Wert',
    open: '„mindestens“ oder „bis zu“: an dieser Seite offen',
    about: '„etwa“',
    others: 'was die anderen angeben',
    undated: 'Tag der Angabe unbekannt: steht beim Ereignis',
  },
  none: 'Keine Angabe mit einer Zahl.',
  noneHint: 'Wählen Sie eine andere Größe oder nehmen Sie einen Filter weg.',
  spread: (low, high, factor) =>
    factor === null ? `von ${low} bis ${high}` : `von ${low} bis ${high}, das ${factor}-Fache`,
  table: {
    caption: (measure) => `${measure}, Angabe für Angabe`,
    said: 'Gesagt',
    undated: 'ohne Datum',
    who: 'Von',
    figure: 'Zahl',
    event: 'Zu welchem Ereignis',
    sources: 'Quellen',
  },
  beside: 'Darstellungen nebeneinander',
  besideHint: 'Jedes Ereignis, von dem es mehr als eine Darstellung gibt oder das umstritten ist.',
};
