import { faultsDe } from '../../time/words/faultsDe';
import { de as time } from '../../time/words/de';
import type { Expected } from '../codes';
import type { IssueSentences, IssueWords } from './types';

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

const LOOKS = {
  '': 'Schreiben Sie {"format": 1, "title": "…", "events": [ … ]}.',
  list: 'Sie ist eine Liste. Schreiben Sie {"format": 1, "title": "…", "events": [ … ]}, mit der Liste an letzter Stelle.',
  timelinejs: 'Sie sieht nach TimelineJS aus und muss erst importiert werden.',
  geojson: 'Sie sieht nach GeoJSON aus, also nach einer Karte.',
};

const ADDRESS = {
  scheme: 'Erlaubt sind nur https:, http: und mailto:. Schreiben Sie die Adresse der Seite selbst.',
  blank:
    'Eine Adresse enthält keine Leerzeichen, Steuerzeichen oder umgekehrten Schrägstriche. Schreiben Sie %20 für ein Leerzeichen.',
  host: 'Nach https:// steht der Name der Website wie in https://example.org.',
  relative: 'Schreiben Sie https: vor die beiden Schrägstriche.',
};

const meant = (word: string): string => (word ? ` Meinten Sie „${word}“?` : '');
const write = (text: string): string => (text ? ` Schreiben Sie ${text}.` : '');
const places = (count: number): string => (count > 1 ? ` (${String(count)} Stellen)` : '');

const says: IssueSentences = {
  'json-empty': () => 'Die Datei ist leer. Schreiben Sie {"format": 1, "title": "…", "events": [ … ]}.',
  'json-html': () =>
    'Das ist eine Webseite und keine JSON-Datei. Prüfen Sie die Adresse: Vielleicht hat der Server eine Fehlerseite oder eine Vorschau geschickt.',
  'json-encoding': () => 'Die Datei ist nicht in UTF-8 gespeichert. Speichern Sie sie im Editor als UTF-8.',
  'json-too-long': ({ limit }) =>
    `Die Datei ist länger als ${String(limit / 1_000_000)} Millionen Zeichen. Teilen Sie sie auf.`,
  'json-trailing-comma': () => 'Nach diesem Komma folgt nichts mehr. Löschen Sie es.',
  'json-missing-comma': (_, saw) =>
    `Vor „${saw}“ fehlt ein Komma. Gehört das Anführungszeichen davor zum Text, schreiben Sie dort \\".`,
  'json-missing-colon': (_, saw) =>
    `Vor „${saw}“ fehlt der Doppelpunkt zwischen dem Namen eines Feldes und seinem Wert.`,
  'json-missing-value': (_, saw) =>
    saw ? `Vor „${saw}“ fehlt ein Wert, oder ein Komma ist zu viel.` : 'Am Ende der Datei fehlt ein Wert.',
  'json-missing-quote': (_, saw) =>
    `Das Anführungszeichen am Ende von ${saw} fehlt. Ein Zeilenumbruch im Text wird \\n geschrieben.`,
  'json-quotes': ({ write: text }, saw) => `${saw} steht nicht in geraden Anführungszeichen. Schreiben Sie ${text}.`,
  'json-bare-key': ({ write: text }, saw) => `Der Name ${saw} steht nicht in Anführungszeichen. Schreiben Sie ${text}.`,
  'json-bare-word': ({ write: text }, saw) => `„${saw}“ ist in JSON kein Wert. Schreiben Sie ${text}.`,
  'json-number': ({ write: text }, saw) => `„${saw}“ ist in JSON keine Zahl. Schreiben Sie ${text}.`,
  'json-escape': (_, saw) =>
    `„${saw}“ hat in JSON keine Bedeutung. Ein umgekehrter Schrägstrich wird \\\\ geschrieben.`,
  'json-control': ({ write: text }) =>
    `Im Text steht ein Tabulator oder ein Steuerzeichen. Schreiben Sie ${text} oder ein Leerzeichen.`,
  'json-unclosed': ({ bracket }, saw) =>
    `Die Klammer ${saw}, die hier aufgeht, wird nie geschlossen. Es fehlt ${bracket}.`,
  'json-wrong-bracket': ({ bracket, line }, saw) =>
    `Hier muss ${bracket} stehen und nicht ${saw}: Damit schließt die Klammer aus Zeile ${String(line)}.`,
  'json-after-end': (_, saw) =>
    `Vor „${saw}“ müsste die Datei zu Ende sein. Löschen Sie, was folgt, oder suchen Sie weiter oben nach einer Klammer zu viel.`,
  'json-comment': () =>
    'JSON kennt keine Kommentare. Löschen Sie ihn, oder schreiben Sie ihn in ein Feld wie "x-note".',
  'json-strange': ({ hidden }, saw) =>
    hidden ? `Hier steht ein unsichtbares Zeichen (${hidden}). Löschen Sie es.` : `„${saw}“ gehört nicht hierher.`,
  'not-a-timeline': ({ looks }) => `Die Datei ist JSON, aber keine Zeitleiste. ${LOOKS[looks]}`,
  'newer-format': ({ reads }, saw) =>
    `Die Datei hat das Format ${saw}, dieses Programm liest bis ${String(reads)}. Verwenden Sie eine neuere Version des Programms.`,
  'wrong-format': (_, saw) => `„${saw}“ ist keine Formatnummer. Die Datei wird als Format 1 gelesen; schreiben Sie 1.`,
  'fetch-status': ({ status }, saw) =>
    `${saw} ließ sich nicht laden: Der Server antwortet mit ${String(status)}. Prüfen Sie die Adresse.`,
  'fetch-failed': (_, saw) =>
    `${saw} ließ sich nicht laden. Prüfen Sie Adresse und Verbindung und ob der Server anderen Websites das Lesen der Datei erlaubt (CORS).`,
  missing: ({ field }) => `Das Pflichtfeld "${field}" fehlt.`,
  'wrong-type': ({ expected, write: text }, saw) => `Hierher gehört ${EXPECTED[expected]}, nicht ${saw}.${write(text)}`,
  null: () => 'Ein Feld ohne Inhalt wird weggelassen; null steht hier nicht.',
  'unknown-field': ({ field, meant: word, count }) =>
    `„${field}“ ist hier kein Feld des Formats; es bleibt erhalten, wird aber nicht gezeigt${places(count)}.${word ? meant(word) : ' Eigene Felder heißen "x-…".'}`,
  'reserved-field': ({ field }) =>
    `Den Namen „${field}“ verwendet das Programm selbst, deshalb entfällt das Feld. Schreiben Sie "x-${field}".`,
  option: ({ options, meant: word }, saw) =>
    `„${saw}“ gibt es für dieses Feld nicht.${meant(word)} Möglich sind: ${options}.`,
  range: ({ min, max }, saw) =>
    Number.isFinite(min)
      ? `${saw} liegt nicht zwischen ${String(min)} und ${String(max)}.`
      : `${saw} ist eine zu große Zahl.`,
  whole: (_, saw) => `${saw} ist keine ganze Zahl.`,
  id: ({ write: text }, saw) =>
    `„${saw}“ kann keine ID sein: Erlaubt sind die Buchstaben A–Z und a–z, Ziffern, Punkt, Bindestrich und Unterstrich.${write(text && `"${text}"`)}`,
  'empty-text': () => 'Hier steht kein Text. Schreiben Sie einen, oder lassen Sie das Feld weg.',
  'long-text': ({ limit }) => `Das ist länger als ${String(limit)} Zeichen. Kürzen Sie es.`,
  html: (_, saw) => `${saw} wird so gezeigt, wie es dasteht, denn Text ist nie HTML. Schreiben Sie nur den Text.`,
  'broken-characters': (_, saw) =>
    `„${saw}“ enthält Zeichen, die sich nicht zeigen lassen; sie werden durch \ufffd ersetzt.`,
  language: (_, saw) => `„${saw}“ ist keine Sprache. Schreiben Sie ein Kürzel nach BCP 47 wie "de", "en" oder "pt-BR".`,
  address: ({ why }, saw) => `„${saw}“ wird nicht als Adresse verwendet. ${ADDRESS[why]}`,
  date: (_, saw, advice) => `„${saw}“: ${advice}`,
  'too-deep': ({ limit }) => `Das ist mehr als ${String(limit)} Ebenen tief verschachtelt und entfällt.`,
  'as-of-closed': (_, saw) =>
    `„Stand ${saw}“ ist überflüssig, denn das Ereignis hat ein Ende. Das Feld ist für Ereignisse, die andauern, etwa "2024-10/..".`,
  'as-of-early': (_, saw) => `„Stand ${saw}“ liegt vor dem Beginn des Ereignisses.`,
  'half-place': ({ field }) =>
    `Der Ort hat nur eine seiner beiden Koordinaten. Schreiben Sie auch "${field}". Gezeigt wird nur sein Name.`,
  'figure-order': (_, saw) => `Die Zahlen ${saw} steigen nicht an. Es muss low ≤ best ≤ high gelten.`,
  'duplicate-id': (_, saw) => `Die ID „${saw}“ ist schon vergeben. Schreiben Sie eine andere.`,
  undeclared: ({ list, meant: word, count }, saw) =>
    `„${saw}“ steht nicht in "${list}"${places(count)}.${meant(word)} Gezeigt wird die ID; ergänzen Sie {"id": "${saw}", "name": "…"} in "${list}".`,
  'unknown-source': ({ meant: word }, saw) => `In "sources" gibt es keine Quelle „${saw}“.${meant(word)}`,
  'unknown-event': ({ meant: word }, saw) => `Es gibt kein Ereignis „${saw}“.${meant(word)}`,
  'left-out-event': (_, saw) => `Das Ereignis „${saw}“ entfällt wegen eines anderen Fehlers.`,
  'parent-circle': (_, saw) =>
    `„${saw}“ führt zu diesem Akteur zurück. Kein Akteur steht über sich selbst; das Feld entfällt.`,
  'self-link': (_, saw) => `Die Verbindung führt von „${saw}“ zu sich selbst.`,
  'source-clash': ({ id }) =>
    `Die Quelle „${id}“ steht in zwei Fassungen da; die erste gilt. Geben Sie einer von beiden eine andere ID.`,
  'former-id-taken': ({ id }, saw) => `Die frühere ID „${saw}“ gehört zum Ereignis „${id}“ und bleibt bei ihm.`,
};

export const de: IssueWords = {
  lang: 'de',
  time: { ...time, faults: faultsDe },
  place: (line, column) => `Zeile ${String(line)}, Spalte ${String(column)}`,
  left: { event: 'Das Ereignis entfällt.', entry: 'Der Eintrag entfällt.', field: 'Das Feld entfällt.' },
  says,
};
