import { listFormatter, numberFormatter, plural } from '../plural';
import type { Messages } from '../en/messages';
import { coreTexts } from './core';
import { names } from './names';
import { time } from './time';
import { treaties } from './treaties';

const digits = numberFormatter('de');
const count = plural('de');
const list = listFormatter('de');
const SMALL = [
  'keine',
  'eine',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];
const { events } = coreTexts;
/** After "von": dative. */
const ofEvents = (n: number): string => count(n, { one: '# Ereignis', other: '# Ereignissen' });

/** The messages that several modules use, in German. */
export const allTexts: Messages = {
  ...coreTexts,
  time,
  list,
  countedEvents: (n) => count(n, { one: '# weiteres Ereignis', other: '# weitere Ereignisse' }),
  spotlight: (on) =>
    on ? 'Hervorhebung an: Solange ein Ereignis offen ist, treten die anderen zurück.' : 'Hervorhebung aus.',
  more: (n) => count(n, { one: 'und # weiteres', other: 'und # weitere' }),
  paged: {
    shown: (shown, all) => `${digits(shown)} von ${digits(all)}`,
    more: (n) => `${digits(n)} weitere zeigen`,
    earlier: (n) => `${digits(n)} frühere zeigen`,
    goTo: 'Gehe zu',
  },

  ...names,
  treaties,
  legend: {
    ...coreTexts.legend,
    certainty: 'Gewissheit',
    approximate: 'ungefähr',
    uncertain: 'unsicher',
    unspecified: 'teils unbekannt',
    coarse: 'irgendwann darin',
    oneOf: 'eines von mehreren Daten',
    allOf: 'mehrere Daten',
    beyond: 'oder früher, oder später',
    faded: 'Anfang oder Ende ungenau',
    before: 'nur ein Ende bekannt',
    open: 'dauert an',
    lastSeen: 'dauerte zuletzt noch an',
    density: 'Zahl der Ereignisse',
    spread: 'ungenaue Daten',
  },
  accounts: {
    legend: 'Darstellungen',
    legendDisputed: 'umstritten',
    accounts: (n) => count(n, { one: '# Darstellung', other: '# Darstellungen' }),
    differing: (n) => count(n, { one: '# abweichende Darstellung', other: '# abweichende Darstellungen' }),
    differ: 'Darstellungen weichen ab',
    accordingTo: (who) => `laut ${who}`,
    ownDate: (date) => `diese Datei datiert auf: ${date}`,
    compareThese: 'Im Zeitverlauf vergleichen',
    spread: (low, high, factor) =>
      factor === null ? `von ${low} bis ${high}` : `von ${low} bis ${high}, das ${factor}-Fache`,
    beside: 'Darstellungen nebeneinander',
    besideHint: 'Jedes Ereignis, das umstritten ist oder von dem es mehr als eine Darstellung gibt.',
  },
  coverage: {
    ...coreTexts.coverage,
    all: 'alle Beteiligten',
    why: 'Wo der untere Rand einer Zeile gepunktet ist, wurde nichts erfasst. Wo er es nicht ist, heißt eine leere Zeile, dass nichts gefunden wurde.',
    close: 'Schließen',
    log: 'Korrekturen',
  },

  detail: {
    label: 'Ereignis',
    disputed: (accounts) =>
      `umstritten: ${SMALL[accounts] ?? digits(accounts)} ${count(accounts, { one: 'Darstellung', other: 'Darstellungen' })}`,
    actors: 'Beteiligte',
    place: 'Ort',
    about: 'Betrifft',
    kinds: 'Art',
    claims: 'Wer was sagt',
    compared: (measure) => `Wer was sagt: ${measure}`,
    scale: (from, to) => `Eine Skala von ${from} bis ${to}`,
    who: 'Wer',
    says: 'Was gesagt wird',
    figures: 'Zahlen',
    via: (through) => `über ${through}`,
    said: (date) => `gesagt: ${date}`,
    claimedDate: 'datiert auf',
    claimedPlace: 'verortet in',
    claimedKinds: 'beschrieben als',
    covering: (period) => `für ${period}`,
    links: 'Zusammenhang',
    linkBy: (who) => `laut ${who}`,
    acts: 'Vertragsschritte',
    effective: (date) => `wirksam ab ${date}`,
    depositary: (who) => `hinterlegt bei ${who}`,
    entryRule: 'Inkrafttreten',
    media: 'Bilder und Dokumente',
    credit: (who) => `Urheber: ${who}`,
    corrections: 'Korrekturen',
    sources: 'Quellen',
    sourceMark: (n) => count(n, { one: 'Quelle', other: 'Quellen' }),
    noSources: 'Keine Quelle angegeben.',
    address: 'Adresse',
    archived: 'Archivkopie',
    inLanguage: (language) => `auf ${language}`,
    cite: 'Quellenangabe kopieren',
    cited: 'Quellenangabe kopiert',
    byHand: 'Kopieren fehlgeschlagen. Von Hand kopieren:',
    citeSource: (n) => `Angabe zu Quelle ${digits(n)} kopieren`,
    accessed: (date) => `abgerufen ${date}`,
    previous: 'Voriges Ereignis',
    next: 'Nächstes Ereignis',
    close: 'Schließen',
  },

  media: {
    scheme: (scheme) => `Nicht gezeigt, weil Adressen mit ${scheme} nicht zulässig sind:`,
    address: 'Nicht gezeigt, weil die Adresse ungültig ist:',
    insecure: 'Nicht gezeigt, weil die Verbindung unsicher wäre (http):',
    failed: 'Dieses Bild ließ sich nicht laden:',
  },

  cite: {
    quote: (title) => `„${title}“`,
    within: (timeline) => `In: ${timeline}`,
    updated: (date) => `Stand ${date}`,
    archived: (address) => `Archiviert unter ${address}`,
    sources: 'Quellen:',
  },

  outline: {
    heading: 'Liste',
    claimants: (names, others) =>
      list(others > 0 ? [...names, count(others, { one: '# weitere Stelle', other: '# weitere Stellen' })] : names),
    accordingTo: 'Laut',
    startUnknown: 'Beginn unbekannt',
  },

  summary: {
    ...coreTexts.summary,
    noMatch: 'Keine passenden Ereignisse.',
    noMatchHint: 'Entfernen Sie einen Filter oder suchen Sie nach etwas anderem.',
    one: (matching, all) => (matching === all ? events(all) : `${digits(matching)} von ${ofEvents(all)}`),
    between: (from, to) => (/^\d+\. /.test(from) ? `zwischen dem ${from} und dem ${to}` : `zwischen ${from} und ${to}`),
    inMonth: (month) => `im ${month}`,
    inYear: (year) => `im Jahr ${year}`,
    inView: (n) => `${digits(n)} im Bild`,
    mostOften: (kind, actor, n) => `, am häufigsten „${kind}“${actor && ` (${actor})`}: ${digits(n)}`,
    oneSided: (n) =>
      count(n, { one: '; # ist die Behauptung einer Seite', other: '; # sind Behauptungen einer Seite' }),
    about: {
      treaty: (n) => `${digits(n)} zu Verträgen`,
      troops: (n) => `${digits(n)} zu Truppen`,
      weapons: (n) => `${digits(n)} zu Waffen`,
      transfer: (n) => `${digits(n)} zu Lieferungen`,
      sanction: (n) => `${digits(n)} zu Sanktionen`,
      statement: (n) => count(n, { one: '# Äußerung', other: '# Äußerungen' }),
      visit: (n) => count(n, { one: '# Besuch', other: '# Besuche' }),
      institution: (n) => `${digits(n)} zu Institutionen`,
      loss: (n) => `${digits(n)} zu Verlusten`,
      other: (n) => count(n, { one: '# sonstiges', other: '# sonstige' }),
    },
  },
};
