import { de as time } from '../../time/words/de';
import { claimsDe } from './claimsDe';
import { counter, lister, numbers } from './counted';
import type { Words } from './en';
import { firstDe } from './firstDe';
import { namesDe } from './namesDe';
import { treatiesDe } from './treatiesDe';

const digits = numbers('de');
const counted = counter('de');
const list = lister('de');
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
const small = (n: number): string => SMALL[n] ?? digits(n);
const { events } = firstDe;
/** After "von": dative. */
const ofEvents = (n: number): string => counted(n, 'Ereignis', 'Ereignissen');

/** Every word of the page in German. */
export const de: Words = {
  ...firstDe,
  time,
  languageName: 'Deutsch',
  list,

  ...namesDe,
  accounts: claimsDe,
  ...treatiesDe,

  detail: {
    label: 'Ereignis',
    disputed: (accounts) => `umstritten: ${small(accounts)} ${accounts === 1 ? 'Darstellung' : 'Darstellungen'}`,
    actors: 'Beteiligte',
    place: 'Ort',
    kinds: 'Art',
    claims: 'Wer was sagt',
    compared: (measure) => `Wer was sagt: ${measure}`,
    scale: (from, to) => `Eine Skala von ${from} bis ${to}`,
    who: 'Wer',
    says: 'Was gesagt wird',
    figures: 'Zahlen',
    via: (through) => `über ${through}`,
    said: (date) => `gesagt: ${date}`,
    tellsDate: 'datiert auf',
    tellsPlace: 'verortet in',
    tellsKinds: 'nennt es',
    covering: (period) => `für ${period}`,
    links: 'Zusammenhang',
    linkBy: (who) => `laut ${who}`,
    acts: 'Vertragsschritte',
    effective: (date) => `wirksam ab ${date}`,
    depositary: (who) => `hinterlegt bei ${who}`,
    entryRule: 'Tritt in Kraft',
    media: 'Bilder und Dokumente',
    loadMedia: (host) => `Hier anzeigen (lädt von ${host})`,
    credit: (who) => `Urheber: ${who}`,
    corrections: 'Korrekturen',
    sources: 'Quellen',
    sourceMark: (n) => (n === 1 ? 'Quelle' : 'Quellen'),
    noSources: 'Keine Quelle angegeben.',
    address: 'Adresse',
    archived: 'Archivkopie',
    inLanguage: (language) => `auf ${language}`,
    cite: 'Quellenangabe kopieren',
    cited: 'Quellenangabe kopiert',
    byHand: 'Kopieren ging nicht. Zum Kopieren von Hand:',
    citeSource: (n) => `Angabe zu Quelle ${digits(n)} kopieren`,
    accessed: (date) => `abgerufen ${date}`,
    previous: 'Voriges Ereignis',
    next: 'Nächstes Ereignis',
    close: 'Schließen',
    show: 'Im Bild zeigen',
  },

  cite: {
    quote: (title) => `„${title}“`,
    within: (timeline) => `In: ${timeline}`,
    updated: (date) => `Stand ${date}`,
    archived: (address) => `Archiviert unter ${address}`,
    sources: 'Quellen:',
  },

  outline: {
    heading: 'Gliederung',
    told: (names, others) =>
      list(others > 0 ? [...names, counted(others, 'weitere Stelle', 'weitere Stellen')] : names),
    tellers: 'Angaben von',
    more: (n) => `${counted(n, 'weiteres Ereignis', 'weitere Ereignisse')} zeigen`,
    shownOf: (shown, all) => `bisher ${digits(shown)} von ${ofEvents(all)} aufgeführt`,
    startUnknown: 'Beginn nicht bekannt',
  },

  summary: {
    ...firstDe.summary,
    noMatch: 'Kein Ereignis passt.',
    noMatchHint: 'Nehmen Sie einen Filter weg oder suchen Sie nach etwas anderem.',
    reset: 'Alle Ereignisse zeigen',
    one: (matching, all) => (matching === all ? events(all) : `${digits(matching)} von ${ofEvents(all)}`),
    between: (from, to) => `zwischen ${from} und ${to}`,
    inMonth: (month) => `im ${month}`,
    inYear: (year) => `im Jahr ${year}`,
    inView: (n) => `${digits(n)} im Bild`,
    about: {
      treaty: (n) => `${digits(n)} zu Verträgen`,
      troops: (n) => `${digits(n)} zu Truppen`,
      weapons: (n) => `${digits(n)} zu Waffen`,
      transfer: (n) => `${digits(n)} zu Lieferungen`,
      sanction: (n) => `${digits(n)} zu Sanktionen`,
      statement: (n) => counted(n, 'Äußerung', 'Äußerungen'),
      visit: (n) => counted(n, 'Besuch', 'Besuche'),
      institution: (n) => `${digits(n)} zu Institutionen`,
      loss: (n) => `${digits(n)} zu Verlusten`,
      other: (n) => counted(n, 'sonstiges', 'sonstige'),
    },
  },

  search: {
    ...firstDe.search,
    clear: 'Suche leeren',
    found: {
      title: 'Titel',
      short: 'Kurztitel',
      summary: 'Zusammenfassung',
      place: 'Ort',
      actor: 'Beteiligte',
      claim: 'Angabe',
    },
    foundIn: (fields) => `gefunden in: ${fields.join(', ')}`,
    results: (n) => (n === 0 ? 'Nichts gefunden' : `${events(n)} gefunden`),
  },

  filter: {
    ...firstDe.filter,
    more: 'Weitere Filter',
    apply: 'Fertig',
    active: 'Aktive Filter',
    remove: (name) => `Filter entfernen: ${name}`,
    clear: 'Alle Filter entfernen',
    leaves: (n) => `lässt ${events(n)} übrig`,
    query: (text) => `„${text}“`,
  },

  form: {
    ...firstDe.form,
    label: 'Ansicht',
    both: 'Bild und Gliederung',
  },
  picture: {
    ...firstDe.picture,
    overview: 'Ganzer Zeitraum',
    density: (n) => `${events(n)}; zum Vergrößern öffnen`,
    skip: 'Zur Gliederung springen',
    position: (at, all) => `${digits(at)} von ${digits(all)}`,
  },
  share: {
    label: 'Teilen',
    link: 'Link zu dieser Ansicht',
    copy: 'Link kopieren',
    copied: 'Link kopiert',
    failed: 'Kopieren ging nicht. Bitte den Text markieren und von Hand kopieren.',
    embed: 'Einbetten',
  },
  language: 'Sprache',
  theme: { label: 'Farben', auto: 'wie das System', light: 'hell', dark: 'dunkel' },
  print: 'Drucken',
  menu: 'Menü',
  back: 'Zurück',

  file: {
    ...firstDe.file,
    loading: 'Die Zeitleiste wird geladen …',
    download: 'Herunterladen',
    by: (names) => `Von ${list(names)}`,
    coverage: 'Was erfasst wurde',
  },
  fault: {
    none: 'Diese Zeitleiste lässt sich nicht zeigen',
    some: (bad, good) =>
      `${counted(bad, 'Problem', 'Probleme')} in der Datei; ${good === 1 ? '1 Ereignis wird' : `${digits(good)} Ereignisse werden`} gezeigt`,
    network: (address) => `Von ${address} ließ sich nichts laden.`,
    answered: (address, code) => `${address} antwortete mit Fehler ${code}.`,
    script: 'In der Seite selbst ist etwas schiefgegangen. Neu laden könnte helfen.',
    place: (line, column) => `Zeile ${line}, Spalte ${column}`,
    details: 'Welche Probleme',
    more: (n) => `und ${counted(n, 'weiteres', 'weitere')}`,
    retry: 'Erneut versuchen',
  },
  gallery: {
    heading: 'Zeitleisten',
    open: (title) => `${title} öffnen`,
    own: 'Eigene Datei öffnen',
    ownHint: 'Eine JSON-Datei auf Ihrem Rechner oder eine Adresse. Nichts wird hochgeladen.',
    address: 'Adresse einer Zeitleisten-Datei',
    choose: 'Datei wählen',
    openOwn: 'Öffnen',
    intro: 'Geopolitische Ereignisse als Zeitleisten, die sich vergrößern und filtern lassen und ihre Quellen zeigen.',
  },
};
