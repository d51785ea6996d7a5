import { timeErrorsDe } from '../../i18n/de/timeErrors';
import { time } from '../../i18n/de/time';
import type { LikelyMeaning } from '../../time/likelyMeaning';
import type { Expected } from '../codes';
import type { IssueSentences, IssueMessages } from './types';

const EXPECTED: Readonly<Record<Expected, string>> = {
  text: 'ein Text in Anführungszeichen',
  date: 'ein Datum in Anführungszeichen, etwa "2024-11-14"',
  id: 'eine ID in Anführungszeichen, etwa "PRK"',
  address: 'eine Adresse in Anführungszeichen, etwa "https://example.org"',
  language: 'eine Sprache in Anführungszeichen, etwa "de"',
  number: 'eine Zahl ohne Anführungszeichen',
  list: 'eine Liste in [ ]',
  object: 'ein Objekt mit Feldern in { }',
};

const RESEMBLES = {
  '': 'Schreiben Sie {"format": 1, "title": "…", "events": [ … ]}.',
  list: 'Sie ist eine Liste. Schreiben Sie {"format": 1, "title": "…", "events": [ … ]}, mit der Liste an letzter Stelle.',
  timelinejs: 'Sie sieht nach einer TimelineJS-Datei aus, also nach einem anderen Format.',
  geojson: 'Sie sieht nach GeoJSON aus, also nach einer Karte.',
};

const ADDRESS = {
  scheme: 'Erlaubt sind nur https:, http: und mailto:. Schreiben Sie die Adresse der Seite selbst.',
  blank:
    'Eine Adresse enthält keine Leerzeichen, Steuerzeichen oder umgekehrten Schrägstriche. Schreiben Sie %20 für ein Leerzeichen.',
  host: 'Nach https:// steht der Name der Website wie in https://example.org.',
  relative: 'Schreiben Sie https: vor die beiden Schrägstriche.',
};

const didYouMean = (word: string): string => (word ? ` Meinten Sie „${word}“?` : '');
const write = (text: string): string => (text ? ` Schreiben Sie ${text}.` : '');
const megabytes = (bytes: number): string => `${String(Math.ceil(bytes / 1_000_000))} MB`;
const places = (count: number): string => (count > 1 ? ` (${String(count)} Stellen)` : '');

const OTHER_FORMATS = {
  table: 'Das ist eine Tabelle (CSV), keine JSON-Datei.',
  spreadsheet: 'Das ist eine Tabellendatei oder ein Zip-Archiv, keine JSON-Datei.',
  yaml: 'Das ist YAML, keine JSON-Datei.',
  javascript: 'Das ist JavaScript, keine JSON-Datei.',
};

const MEANING: Readonly<Record<LikelyMeaning, (suggestion: string) => string>> = {
  years: (suggestion) => `die Zeit von ${suggestion.replace('/', ' bis ')} gemeint`,
  'no-end': () => 'gemeint, dass es kein Ende gibt',
  'no-start': () => 'gemeint, dass der Anfang nicht bekannt ist',
  buddhist: () => 'ein Jahr des buddhistischen Kalenders gemeint',
  day: () => 'nur der Tag gemeint und keine Uhrzeit',
};

const sentences: IssueSentences = {
  'json-empty': () => 'Die Datei ist leer. Schreiben Sie {"format": 1, "title": "…", "events": [ … ]}.',
  'json-html': () =>
    'Das ist eine Webseite, keine JSON-Datei. Prüfen Sie die Adresse: Vielleicht hat der Server eine Fehlerseite oder eine Vorschau geschickt.',
  'json-other-format': ({ format }) => `${OTHER_FORMATS[format]} Zeitleisten werden nur aus JSON-Dateien gelesen.`,
  'json-encoding': () => 'Die Datei ist nicht in UTF-8 gespeichert. Speichern Sie sie im Editor als UTF-8.',
  'json-too-long': ({ limit }) =>
    `Die Datei ist länger als ${String(limit / 1_000_000)} Millionen Zeichen. Teilen Sie sie auf.`,
  'json-ends-early': ({ line }) =>
    `Hier endet die Datei, mitten in dem, was in Zeile ${String(line)} beginnt. Der Rest fehlt: Laden oder kopieren Sie sie noch einmal.`,
  'json-trailing-comma': () => 'Nach diesem Komma folgt nichts mehr. Löschen Sie es.',
  'json-missing-comma': (_, input) =>
    `Vor „${input}“ fehlt ein Komma. Gehört das Anführungszeichen davor zum Text, schreiben Sie dort \\".`,
  'json-missing-colon': (_, input) =>
    `Vor „${input}“ fehlt der Doppelpunkt zwischen dem Namen eines Feldes und seinem Wert.`,
  'json-missing-value': (_, input) =>
    input
      ? `Vor „${input}“ fehlt ein Wert, oder es steht dort ein Komma zu viel.`
      : 'Am Ende der Datei fehlt ein Wert.',
  'json-missing-quote': (_, input) =>
    `Das schließende Anführungszeichen von ${input} fehlt. Schreiben Sie einen Zeilenumbruch im Text als \\n.`,
  'json-quotes': ({ suggestion }, input) =>
    `${input} steht nicht in geraden Anführungszeichen. Schreiben Sie ${suggestion}.`,
  'json-bare-key': ({ suggestion }, input) =>
    `Der Feldname ${input} steht nicht in Anführungszeichen. Schreiben Sie ${suggestion}.`,
  'json-bare-word': ({ suggestion }, input) => `„${input}“ ist kein JSON-Wert. Schreiben Sie ${suggestion}.`,
  'json-number': ({ suggestion }, input) => `„${input}“ ist in JSON keine gültige Zahl. Schreiben Sie ${suggestion}.`,
  'json-escape': (_, input) =>
    `„${input}“ hat in JSON keine Bedeutung. Schreiben Sie \\\\ für einen umgekehrten Schrägstrich.`,
  'json-control': ({ suggestion }) =>
    `Der Text enthält einen Tabulator oder ein Steuerzeichen. Schreiben Sie ${suggestion} oder ein Leerzeichen.`,
  'json-unclosed': ({ bracket }, input) =>
    `Die Klammer ${input}, die hier geöffnet wird, wird nie geschlossen. Es fehlt ${bracket}.`,
  'json-wrong-bracket': ({ bracket, line }, input) =>
    `Hier muss ${bracket} stehen, nicht ${input}: Damit schließt die Klammer aus Zeile ${String(line)}.`,
  'json-after-end': (_, input) =>
    `Die Datei müsste vor „${input}“ enden. Löschen Sie, was folgt, oder suchen Sie weiter oben nach einer überzähligen Klammer.`,
  'json-comment': () =>
    'JSON erlaubt keine Kommentare. Löschen Sie den Kommentar, oder schreiben Sie ihn in ein Feld wie "x-note".',
  'json-unexpected-character': ({ codePoint }, input) =>
    codePoint
      ? `Hier steht ein unsichtbares Zeichen (${codePoint}). Löschen Sie es.`
      : `„${input}“ gehört nicht hierher.`,
  'json-repeated-name': ({ line, column }, input) =>
    `Den Namen „${input}“ gibt es in diesem Objekt zweimal, zuerst in Zeile ${String(line)}, Spalte ${String(column)}. Gelesen wird nur der letzte Wert. Löschen Sie einen, oder benennen Sie ihn um.`,
  'imprecise-number': ({ read, suggestion }, input) =>
    `${input} hat mehr Stellen, als sich genau lesen lassen; daraus wird ${read}. Ist es eine Kennung, schreiben Sie ${suggestion}.`,
  'not-a-timeline': ({ resembles }) => `Die Datei ist JSON, aber keine Zeitleiste. ${RESEMBLES[resembles]}`,
  'newer-format': ({ supported }, input) =>
    `Die Datei hat das Format ${input}, dieses Programm liest aber nur bis Format ${String(supported)}. Verwenden Sie eine neuere Version des Programms.`,
  'wrong-format': (_, input) =>
    `„${input}“ ist keine Formatnummer. Die Datei wird als Format 1 gelesen; schreiben Sie 1.`,
  'fetch-status': ({ status }, input) =>
    `${input} ließ sich nicht laden: Der Server antwortete mit dem Status ${String(status)}. Prüfen Sie die Adresse.`,
  'fetch-failed': (_, input) =>
    `${input} ließ sich nicht laden. Prüfen Sie Adresse und Verbindung und ob der Server anderen Websites erlaubt, die Datei zu lesen (CORS).`,
  'file-too-large': ({ size, limit }, input) =>
    `${input} ist ${size > 0 ? megabytes(size) : `mehr als ${megabytes(limit)}`} groß; öffnen lassen sich hier höchstens ${megabytes(limit)}. Teilen Sie die Datei auf mehrere Zeitleisten auf, oder lassen Sie weg, was niemand liest.`,
  'file-unreadable': (_, input) =>
    `${input} ließ sich nicht lesen. Vielleicht ist es ein Ordner, oder die Datei wurde inzwischen verschoben oder geändert. Wählen Sie sie noch einmal aus.`,
  missing: ({ field }) => `Das Pflichtfeld "${field}" fehlt.`,
  'wrong-type': ({ expected, suggestion }, input) =>
    `Hierher gehört ${EXPECTED[expected]}, nicht ${input}.${write(suggestion)}`,
  null: () => 'Lassen Sie ein Feld ohne Inhalt weg, statt null zu schreiben.',
  'unknown-field': ({ field, suggestion, count }) =>
    `„${field}“ ist hier kein Feld des Formats; es bleibt erhalten, wird aber nicht angezeigt${places(count)}.${suggestion ? didYouMean(suggestion) : ' Namen eigener Felder beginnen mit "x-".'}`,
  'reserved-field': ({ field }) =>
    `Den Namen „${field}“ verwendet das Programm selbst, deshalb entfällt das Feld. Schreiben Sie "x-${field}".`,
  option: ({ options, suggestion }, input) =>
    `„${input}“ ist für dieses Feld nicht vorgesehen.${didYouMean(suggestion)} Möglich sind: ${options}.`,
  range: ({ min, max }, input) =>
    Number.isFinite(min)
      ? `${input} liegt nicht zwischen ${String(min)} und ${String(max)}.`
      : `${input} ist eine zu große Zahl.`,
  whole: (_, input) => `${input} ist keine ganze Zahl.`,
  id: ({ suggestion }, input) =>
    `„${input}“ kann keine ID sein. Erlaubt sind die Buchstaben A–Z und a–z, Ziffern, Punkte, Bindestriche und Unterstriche.${write(suggestion && `"${suggestion}"`)}`,
  'empty-text': () => 'Der Text ist leer. Schreiben Sie einen, oder lassen Sie das Feld weg.',
  'long-text': ({ limit }) => `Das ist länger als ${String(limit)} Zeichen. Kürzen Sie es.`,
  html: (_, input) =>
    `${input} wird genau so angezeigt, wie es dasteht, denn Text ist nie HTML. Schreiben Sie nur den Text.`,
  'broken-characters': (_, input) =>
    `„${input}“ enthält Zeichen, die sich nicht anzeigen lassen; sie werden durch \ufffd ersetzt.`,
  language: (_, input) =>
    `„${input}“ ist keine Sprache. Schreiben Sie ein Kürzel nach BCP 47 wie "de", "en" oder "pt-BR".`,
  address: ({ reason }, input) => `„${input}“ wird nicht als Adresse verwendet. ${ADDRESS[reason]}`,
  date: (_, input, dateAdvice) => `„${input}“: ${dateAdvice}`,
  'date-meaning': ({ meaning, suggestion }, input, reading) =>
    `„${input}“ wird als „${reading}“ gelesen. Ist ${MEANING[meaning](suggestion)}, schreiben Sie ${suggestion}.`,
  'too-deep': ({ limit }) => `Das ist mehr als ${String(limit)} Ebenen tief verschachtelt und entfällt.`,
  'as-of-closed': (_, input) =>
    `„Stand ${input}“ ist überflüssig, denn das Ereignis hat ein Ende. Das Feld ist für andauernde Ereignisse gedacht, etwa "2024-10/..".`,
  'as-of-early': (_, input) => `„Stand ${input}“ liegt vor dem Beginn des Ereignisses.`,
  'incomplete-coordinates': ({ field }) =>
    `Der Ort hat nur eine seiner beiden Koordinaten. Schreiben Sie auch "${field}". Angezeigt wird nur sein Name.`,
  'figure-order': (_, input) =>
    `Die Zahlen ${input} sind nicht aufsteigend geordnet. Es muss low ≤ best ≤ high gelten.`,
  'duplicate-id': (_, input) => `Die ID „${input}“ ist schon vergeben. Schreiben Sie eine andere.`,
  'listed-twice': (_, input) => `„${input}“ steht zweimal in dieser Liste.`,
  undeclared: ({ list, suggestion, count }, input) =>
    `„${input}“ steht nicht in "${list}"${places(count)}.${didYouMean(suggestion)} Angezeigt wird die ID; ergänzen Sie {"id": "${input}", "name": "…"} in "${list}".`,
  'unknown-place': ({ suggestion }, input) =>
    `In "places" gibt es keinen Ort „${input}“.${didYouMean(suggestion)}${suggestion ? '' : ` Den Ort selbst schreibt man als {"name": "${input}"}.`}`,
  'unknown-source': ({ suggestion }, input) => `In "sources" gibt es keine Quelle „${input}“.${didYouMean(suggestion)}`,
  'unknown-event': ({ suggestion }, input) => `Es gibt kein Ereignis „${input}“.${didYouMean(suggestion)}`,
  'omitted-event': (_, input) => `Das Ereignis „${input}“ entfällt wegen eines anderen Fehlers.`,
  'parent-cycle': (_, input) =>
    `„${input}“ führt zu diesem Akteur zurück. Kein Akteur kann über sich selbst stehen; das Feld entfällt.`,
  'self-link': (_, input) => `Das Ereignis „${input}“ ist mit sich selbst verbunden.`,
  'source-clash': ({ id }) =>
    `Die Quelle „${id}“ ist in zwei verschiedenen Fassungen angegeben; die erste gilt. Geben Sie einer von beiden eine andere ID.`,
  'former-id-taken': ({ id }, input) => `Die frühere ID „${input}“ gehört zum Ereignis „${id}“ und bleibt bei ihm.`,
};

export const issueTexts: IssueMessages = {
  lang: 'de',
  time: { ...time, errors: timeErrorsDe },
  position: (line, column) => `Zeile ${String(line)}, Spalte ${String(column)}`,
  omitted: { event: 'Das Ereignis entfällt.', entry: 'Der Eintrag entfällt.', field: 'Das Feld entfällt.' },
  sentences,
};
