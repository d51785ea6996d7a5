import { plural } from '../../i18n/plural';
import { helpDe } from './help/de';
import type { CommandMessages } from './types';

const count = plural('de');

export const de: CommandMessages = {
  lang: 'de',
  help: helpDe,
  error: 'Fehler',
  warning: 'Warnung',
  unknownCommand: (command) =>
    `Den Befehl „${command}“ gibt es nicht. Schreiben Sie entente-timeline check DATEI… oder entente-timeline --help.`,
  unknownOption: (option) => `Die Option ${option} gibt es nicht. entente-timeline --help nennt alle.`,
  noValue: (option) => `Nach ${option} fehlt ein Wert. Siehe entente-timeline --help.`,
  noOutFile: 'Eine Arbeitsmappe braucht eine Datei. Schreiben Sie --out DATEI.xlsx.',
  noOut:
    'Es fehlt der Ordner, in den geschrieben werden soll. Schreiben Sie entente-timeline render DATEI --out ORDNER.',
  oneFile: 'Geben Sie eine Datei auf einmal an.',
  badTarget: (format, known) =>
    `${format === '' ? 'Es fehlt das Format' : `Das Format „${format}“ gibt es nicht`}. Schreiben Sie --to mit einem von ${known}.`,
  notInCalendar: (events) =>
    `${count(events, { one: '# Ereignis hat', other: '# Ereignisse haben' })} in einem Kalender keinen Platz: vor dem Jahr 1 oder ohne Anfang.`,
  badFormat: (format, known) => `Das Format „${format}“ lässt sich nicht einlesen, nur ${known}.`,
  badMap: (file, place) =>
    `${file} ist keine Zuordnung: ${place} ist falsch. --write-map schreibt eine, mit der Sie anfangen können.`,
  badBase: (base) =>
    `„${base}“ ist keine Adresse. Schreiben Sie sie vollständig: --base https://example.org/zeitleisten/.`,
  badWidth: (width, least, most) =>
    `„${width}“ ist keine Breite. Schreiben Sie eine ganze Zahl von ${least} bis ${most}.`,
  badTheme: (theme, known) => `Das Thema „${theme}“ gibt es nicht, nur ${known}.`,
  badShown: (shown) => `„${shown}“ ist keine Zeitspanne. Schreiben Sie zwei Daten: --shown 2024-06/2024-12.`,
  noBase:
    'Ohne --base fehlen den Seiten die eigene Adresse, die Vorschau für andere Seiten (Open Graph, oEmbed) und die Daten für Suchmaschinen (JSON-LD).',
  noPng:
    'Ohne das Paket @resvg/resvg-wasm lässt sich kein PNG schreiben. Installieren Sie es neben diesem: npm install @resvg/resvg-wasm.',
  noGlyphs: (scripts) =>
    `Das PNG zeigt Kästchen für Buchstaben dieser Schriftsysteme, die seine Schriften nicht haben: ${scripts}. Geben Sie eine Schrift an, die sie hat: --font DATEI.ttf. SVG und Seiten nehmen die Schriften der Leser.`,
  badFont: (file) => `${file} ist keine Schrift in TrueType, OpenType oder WOFF 1.0.`,
  unwritten: (folder, reason) => `In ${folder} lässt sich nicht schreiben: ${reason}.`,
  noFiles: 'Es ist keine Datei angegeben. Schreiben Sie entente-timeline check DATEI…, mit - für die Standardeingabe.',
  unknownLanguage: (lang, known) => `Meldungen in „${lang}“ gibt es nicht, nur in ${known}.`,
  unreadable: (file, reason) => `${file} lässt sich nicht öffnen: ${reason}.`,
  otherFormat: (format, call) =>
    `Das ist noch keine Zeitleiste, sondern ein anderes Format (${format}). So wird eine daraus: ${call}`,
  jsonNeedsOut: 'Mit --json braucht der Inhalt eine Datei. Schreiben Sie --out DATEI.',
  rowsRead: (rows) => `${count(rows, { one: '# Zeile', other: '# Zeilen' })} gelesen …`,
  serving: {
    onePath: 'Geben Sie eine Datei oder einen Ordner an.',
    badPort: (port) =>
      `„${port}“ ist kein Port. Schreiben Sie eine ganze Zahl von 0 bis 65535; 0 nimmt einen, der frei ist.`,
    portTaken: (port) =>
      `Port ${String(port)} ist von einem anderen Programm belegt. Nehmen Sie einen anderen: --port ${String(port === 65_535 ? 4180 : port + 1)}, oder --port 0 für einen, der frei ist.`,
    noPort: (port, reason) => `Port ${String(port)} lässt sich nicht öffnen: ${reason}.`,
    started: (path, address) => `${path} ist unter ${address} zu sehen. Strg+C beendet.`,
    counts: (file, events, errors, warnings) =>
      `${file}: ${count(events, { one: '# Ereignis', other: '# Ereignisse' })}, ${count(errors, { one: '# Fehler', other: '# Fehler' })}, ${count(warnings, { one: '# Warnung', other: '# Warnungen' })}`,
    stopped: 'Der Server läuft nicht mehr. Starten Sie entente-timeline serve neu, um Änderungen zu sehen.',
    list: 'Alle Dateien',
    messages: 'Meldungen',
    none: 'In diesem Ordner sind keine Zeitleisten oder Tabellen.',
    nothing: 'Von dieser Datei lässt sich noch nichts zeigen. Die Meldungen darüber sagen, warum.',
  },
  input: '(Standardeingabe)',
  good: (file, events) =>
    `${file}: ${count(events, { one: '# Ereignis', other: '# Ereignisse' })}, nichts zu beanstanden`,
  summary: (files, errors, warnings) =>
    `${count(files, { one: '# Datei', other: '# Dateien' })}: ${count(errors, { one: '# Fehler', other: '# Fehler' })}, ${count(warnings, { one: '# Warnung', other: '# Warnungen' })}`,
};
