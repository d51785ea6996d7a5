import { axis as time } from './axis';
import { numberFormatter, plural } from '../plural';
import type { CoreMessages } from '../en/core';

const digits = numberFormatter('de');
const count = plural('de');
const events = (n: number): string => count(n, { one: '# Ereignis', other: '# Ereignisse' });
/** After "von": dative. */
const ofEvents = (n: number): string => count(n, { one: '# Ereignis', other: '# Ereignissen' });

/** The words of a first picture in German. */
export const coreTexts: CoreMessages = {
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
    neutral: 'Neutral',
  },
  feature: {
    failed: 'Dieser Teil ließ sich nicht laden.',
    retry: 'Erneut versuchen',
  },
  summary: {
    label: 'In Worten',
    counts: (matching, all, inView) =>
      `${matching === all ? events(all) : `${digits(matching)} von ${ofEvents(all)}`}, ${digits(inView)} im Bild`,
  },
  search: {
    label: 'Suchen',
  },
  filter: {
    label: 'Filter',
  },
  share: 'Teilen',
  lanes: {
    without: 'Ohne Angabe',
    turningPoints: 'Wendepunkte',
    others: (n) => `${digits(n)} weitere`,
  },
  view: {
    label: 'Ansicht',
    picture: 'Zeitleiste',
    outline: 'Liste',
    both: 'Beides',
    claims: 'Wer sagt was',
    treaties: 'Verträge',
  },
  picture: {
    label: (title) => `Zeitleiste: ${title}`,
    keys: 'Die Pfeiltasten führen von Ereignis zu Ereignis. Die Eingabetaste öffnet ein Ereignis, noch einmal gedrückt führt sie hinein. Plus und Minus zoomen. Komma folgt einer Verbindung zurück zum Auslöser, Punkt weiter zur Folge.',
    zoom: 'Zoom',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fit: 'Alles zeigen',
    hint: 'ziehen zum Verschieben, Strg + Mausrad oder zwei Finger zum Zoomen',
    zoomHint: 'Zum Zoomen Strg + Mausrad oder zwei Finger',
    brush: 'Sichtbarer Zeitraum',
    brushFrom: 'Anfang des sichtbaren Zeitraums',
    brushTo: 'Ende des sichtbaren Zeitraums',
    today: 'heute',
  },
  legend: {
    label: 'Legende',
    material: 'Handlung',
    verbal: 'Worte',
    coop: 'Zusammenarbeit',
    conf: 'Konflikt',
    neutral: 'neutral',
    all: 'Alle Zeichen',
  },
  links: {
    label: 'Verbindungen',
  },
  treaties: {
    label: 'Verträge',
  },
  story: {
    label: 'Rundgänge',
    walk: (steps) => count(steps, { one: 'Rundgang: # Schritt', other: 'Rundgang: # Schritte' }),
  },
  coverage: {
    label: 'Datengrundlage',
    uncovered: 'nicht erfasst',
  },
  file: {
    updated: (date) => `Stand: ${date}`,
    licence: (name) => `Daten: ${name}`,
    untitled: (name) => (name ? `Ohne Titel (${name})` : 'Ohne Titel'),
    omitted: (n) => count(n, { one: '# Ereignis nicht lesbar', other: '# Ereignisse nicht lesbar' }),
    corrected: (n) => `${n === 1 ? 'einmal' : n === 2 ? 'zweimal' : `${digits(n)}-mal`} korrigiert`,
  },
  element: {
    loading: 'Die Zeitleiste wird geladen …',
    failed: 'Die interaktive Zeitleiste ließ sich nicht laden.',
  },
};
