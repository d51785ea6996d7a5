import { firstDe as time } from '../../time/words/firstDe';
import { counter, numbers } from './counted';
import type { FirstWords } from './firstEn';

const digits = numbers('de');
const counted = counter('de');
const events = (n: number): string => counted(n, 'Ereignis', 'Ereignisse');
/** After "von": dative. */
const ofEvents = (n: number): string => counted(n, 'Ereignis', 'Ereignissen');

/** The words of a first picture in German. */
export const firstDe: FirstWords = {
  lang: 'de',
  time,
  number: digits,
  events,
  family: {
    treaty: 'Verträge',
    troops: 'Truppen',
    weapons: 'Waffen',
    transfer: 'Lieferungen',
    sanction: 'Sanktionen',
    statement: 'Äußerungen',
    visit: 'Besuche',
    institution: 'Institutionen',
    loss: 'Verluste',
    other: 'Sonstiges',
  },
  tone: {
    'verbal-cooperation': 'Zusammenarbeit in Worten',
    'material-cooperation': 'Zusammenarbeit in Taten',
    'verbal-conflict': 'Konflikt in Worten',
    'material-conflict': 'Konflikt in Taten',
    neutral: 'Weder noch',
  },
  summary: {
    counts: (matching, all, inView) =>
      `${matching === all ? events(all) : `${digits(matching)} von ${ofEvents(all)}`}, ${digits(inView)} im Bild`,
  },
  search: {
    label: 'Ereignisse, Orte, Angaben suchen',
  },
  filter: {
    label: 'Filter',
    kind: 'Art',
    actor: 'Beteiligte',
    status: 'Stand',
    by: 'Laut',
    any: 'alle',
    everyone: 'allen',
    chosen: (n) => `${digits(n)} gewählt`,
  },
  lanes: {
    label: 'Spuren',
    actor: 'Beteiligte',
    kind: 'Arten',
    tone: 'Tonlage',
    none: 'Eine Spur',
    without: 'Ohne Angabe',
    others: (n) => `${digits(n)} weitere`,
  },
  form: {
    picture: 'Bild',
    outline: 'Gliederung',
  },
  picture: {
    label: (title) => `Zeitleiste: ${title}`,
    keys: 'Die Pfeiltasten führen von Ereignis zu Ereignis, die Eingabetaste öffnet eines und führt beim zweiten Mal hinein, Plus und Minus ändern den Ausschnitt. Komma folgt einer Verbindung zurück zum Auslöser, Punkt weiter zur Folge.',
    zoom: 'Zoom',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fit: 'Alles zeigen',
    zoomHint: 'Zum Vergrößern Strg + Mausrad oder zwei Finger',
    brush: 'Gezeigter Teil des Zeitraums',
    brushFrom: 'Anfang des gezeigten Teils',
    brushTo: 'Ende des gezeigten Teils',
    today: 'heute',
  },
  legend: {
    label: 'So liest man das Bild',
    deed: 'Tat',
    word: 'Worte',
    coop: 'Zusammenarbeit',
    conf: 'Konflikt',
    neutral: 'weder noch',
    approximate: 'ungefähr',
    uncertain: 'unsicher',
    unspecified: 'teils unbekannt',
    coarse: 'irgendwann darin',
    oneOf: 'eines davon',
    allOf: 'jedes davon',
    beyond: 'oder weiter',
    faded: 'Ende ungenau',
    before: 'begann früher',
    open: 'dauert an',
    lastSeen: 'dauert an; Strich: Stand',
    density: 'gezählt',
    spread: 'grobe Daten',
  },
  accounts: {
    legend: 'Darstellungen',
    legendDisputed: 'umstritten',
    compare: 'Angaben vergleichen',
    compareShort: 'Angaben',
  },
  ties: {
    label: 'Verbindungen',
    all: 'Die Verbindungen aller Ereignisse zeichnen',
  },
  treaties: {
    label: 'Verträge',
  },
  coverage: {
    label: 'Was erfasst wurde',
    hatched: 'nichts erfasst',
  },
  file: {
    updated: (date) => `Stand: ${date}`,
    licence: (name) => `Daten: ${name}`,
    corrected: (n) => `${n === 1 ? 'einmal' : n === 2 ? 'zweimal' : `${digits(n)}-mal`} berichtigt`,
  },
};
