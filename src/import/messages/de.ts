import { numberFormatter, plural } from '../../i18n/plural';
import type { Question } from '../dates/choices';
import type { SheetKind } from '../sheets/sheetColumns';
import type { ImportMessages } from './types';

const count = plural('de');
const number = numberFormatter('de');

const KNOWN: Readonly<Record<string, string>> = {
  xls: 'Das ist eine Tabelle einer alten Excel-Version oder eine mit Kennwort. Speichern Sie sie als .xlsx ohne Kennwort oder als .csv.',
  pdf: 'Das ist ein PDF. Kopieren Sie seine Tabelle in eine Tabellenkalkulation und speichern Sie sie als CSV.',
  picture: 'Das ist ein Bild. Eine Zeitleiste entsteht aus einer Tabelle, einer Zeitleistendatei oder einem Kalender.',
  zip: 'Das ist ein Zip-Archiv. Entpacken Sie es und geben Sie die Datei darin an.',
  page: 'Das ist eine Webseite ohne Tabelle. Speichern Sie die Daten selbst, nicht die Seite, die sie zeigt.',
  xml: 'Das ist XML einer unbekannten Art. Gelesen werden SIMILE-Zeitleisten.',
  json: 'Das ist JSON, aber keiner bekannten Art. Gelesen werden Zeitleisten, TimelineJS, SIMILE, vis-timeline, Wikidata-Ergebnisse und GeoJSON.',
};

const QUESTIONS: ImportMessages['questions'] = {
  order: 'Was steht zuerst, der Tag oder der Monat?',
  shortYear: 'Zu welchem Jahrhundert gehören Jahre mit zwei Ziffern?',
  epoch: 'Ab welchem Jahr zählt die Tabellenkalkulation ihre Tage?',
  hyphen: 'Ist die zweite Zahl ein Monat oder ein Jahr?',
  decade: 'Sind das zehn Jahre oder hundert?',
  negative: 'Zählen die Jahre vor unserer Zeitrechnung mit einem Jahr 0?',
  between: 'Dauert es die ganze Zeit, oder ist es ein Moment darin?',
  until: 'Heißt das „bis dahin“ oder „irgendwann davor“?',
};

const ANSWERS: ImportMessages['answers'] = {
  order: { dmy: 'Tag, Monat, Jahr', mdy: 'Monat, Tag, Jahr', ymd: 'Jahr, Monat, Tag' },
  shortYear: {
    1930: '1930–2029, wie in Tabellenkalkulationen',
    1900: '1900–1999',
    2000: '2000–2099',
    1800: '1800–1899',
    0: 'zum ersten: das Jahr, wie es dasteht',
  },
  epoch: { 1900: '1900 (Excel, LibreOffice, Google)', 1904: '1904 (altes Excel für Mac)' },
  hyphen: { month: 'ein Monat', years: 'ein Jahr', season: 'eine Jahreszeit (EDTF)' },
  decade: { decade: 'zehn Jahre', century: 'hundert Jahre' },
  negative: { astronomical: 'ja: −44 ist 45 v. Chr.', historical: 'nein: −44 ist 44 v. Chr.' },
  between: { span: 'die ganze Zeit', moment: 'ein Moment' },
  until: { until: 'bis dahin', before: 'davor' },
};

const answerText = (question: Question, answer: string): string =>
  (ANSWERS[question] as Readonly<Record<string, string>>)[answer] ?? answer;

/** Was auf einem weiteren Blatt stand. */
const SHEETS: Readonly<Record<SheetKind, string>> = {
  timeline: 'was zur Zeitleiste gesagt wird',
  actors: 'Akteure',
  kinds: 'Arten',
  measures: 'Messgrößen',
  sources: 'Quellen',
  claims: 'Angaben',
};

export const importTexts: ImportMessages = {
  lang: 'de',
  formats: {
    timeline: 'Zeitleiste (Format 1)',
    table: 'Tabelle',
    records: 'JSON-Liste',
    html: 'HTML-Tabelle',
    xlsx: 'Excel-Tabelle',
    ods: 'OpenDocument-Tabelle',
    timelinejs: 'TimelineJS',
    markwhen: 'Markwhen',
    simile: 'SIMILE Timeline',
    vis: 'vis-timeline',
    wikidata: 'Wikidata-Abfrageergebnis',
    icalendar: 'iCalendar',
    geojson: 'GeoJSON',
  },
  summary: (format, rows, events, drafts, skipped) =>
    `${format}: ${count(rows, { one: '# Zeile', other: '# Zeilen' })}; ${count(events, { one: '# Ereignis', other: '# Ereignisse' })}, ` +
    `${count(drafts, { one: '# Entwurf', other: '# Entwürfe' })}, ${count(skipped, { one: '# Zeile ohne Ereignis', other: '# Zeilen ohne Ereignis' })}`,
  headings: {
    question: 'Fragen',
    error: 'Fehler',
    warning: 'Nachzubessern',
    guess: 'Vermutet',
    info: 'Gelesen',
    check: 'Prüfung des Ergebnisses',
  },
  rows: (rows, more) =>
    `${rows.length === 1 && more === 0 ? 'Zeile' : 'Zeilen'} ${rows.join(', ')}${more > 0 ? ` und ${number(more)} weitere` : ''}`,
  quoted: (text) => `„${text}“`,
  sentences: {
    encoding: ({ encoding }) =>
      `Die Datei ist nicht in UTF-8. Sie wurde als ${encoding} gelesen; prüfen Sie Umlaute und Sonderzeichen.`,
    'not-recognised': ({ format }) =>
      KNOWN[format] ??
      'Das ist kein bekanntes Format. Gelesen werden Tabellen (CSV, Excel, OpenDocument), TimelineJS, Markwhen, SIMILE, vis-timeline, Wikidata-Ergebnisse, Kalender und GeoJSON.',
    unreadable: ({ reason }) => `Die Datei ist beschädigt und lässt sich nicht lesen (${reason}).`,
    'too-large': ({ limit }) => `Die Datei ist zu groß. Gelesen werden höchstens ${number(limit)} Bytes oder Zellen.`,
    'too-many-rows': ({ limit }) => `Die Tabelle hat zu viele Zeilen. Gelesen werden höchstens ${number(limit)}.`,
    'too-many-columns': ({ limit }) => `Die Tabelle hat zu viele Spalten. Gelesen werden höchstens ${number(limit)}.`,
    'too-long': ({ limit }) =>
      `Eine Zelle oder Zeile ist länger als ${number(limit)} Zeichen. Vermutlich ist das nicht die gemeinte Datei.`,
    'too-deep': ({ limit }) => `Die Datei ist mehr als ${number(limit)} Ebenen tief verschachtelt.`,
    empty: () => 'In der Datei ist nichts, woraus ein Ereignis werden kann.',
    'named-after-file': ({ title }) => `Die Datei hat keinen Titel. Die Zeitleiste heißt wie die Datei: ${title}.`,
    'other-sheets': ({ sheet, names }) =>
      `Als Ereignisse wurde nur das Blatt „${sheet}“ gelesen. Nicht gelesen: ${names}; die Zuordnung kann eines davon unter "sheet" nennen.`,
    'sheet-read': ({ kind, count: n }) =>
      `gelesen als ${SHEETS[kind]}: ${count(n, { one: '# Zeile', other: '# Zeilen' })}`,
    'sheet-unknown': () =>
      'Dies ist keine Tabelle von Akteuren, Arten, Messgrößen, Quellen oder Angaben, die am Namen oder an den Spalten zu erkennen wäre. Sie wurde nicht gelesen.',
    'template-empty': () =>
      'Dies ist die Vorlage, in der noch nichts steht. Schreiben Sie Ihre Ereignisse unter die Zeile, die die Spalten erklärt; ein Datum und ein Titel genügen.',
    'unclosed-quote': () =>
      'Die Anführungszeichen einer Zelle werden nicht oder zu früh geschlossen. Sie gelten als Zeichen des Textes.',
    'element-unclosed': () =>
      'Das Element dieses Ereignisses ist nicht geschlossen; es wurde ohne seinen Text gelesen.',
    'no-header': () => 'Die erste Zeile ist keine Kopfzeile, darum heißen die Spalten A, B, C.',
    'no-date-column': () => 'Keine Spalte enthält Daten. Sagen Sie in der Zuordnung, welche "when" ist.',
    'no-title-column': () => 'Keine Spalte enthält Titel. Sagen Sie in der Zuordnung, welche "title" ist.',
    'column-read': ({ field }) => `gelesen als "${field}", nach ihrem Namen`,
    'column-guessed': ({ field }) => `gelesen als "${field}", nach ihrem Inhalt`,
    'column-kept': ({ field }) => `hat im Format keinen Platz und bleibt als "${field}" erhalten`,
    'column-ignored': () => 'fällt weg, wie es in der Zuordnung steht',
    'column-split': ({ separator }) => `hat mehrere Werte in einer Zelle, getrennt durch ${separator}`,
    'unknown-column': () => 'Die Zuordnung nennt diese Spalte, die Tabelle hat sie nicht.',
    'date-read': ({ edtf }, say) => `gelesen als ${say(edtf)} (${edtf})`,
    'date-unread': () => 'Das lässt sich nicht als Datum lesen. Die Zeile bleibt als Entwurf erhalten.',
    'date-ambiguous': ({ edtf }, say) =>
      `Das kann ${edtf.split(' · ').map(say).join(' oder ')} sein. Die Zeile bleibt ein Entwurf, bis die Frage beantwortet ist.`,
    'date-missing': () => 'Das Datum fehlt. Die Zeile bleibt als Entwurf erhalten.',
    'date-reversed': () => 'Das Ende liegt vor dem Anfang. Die Zeile bleibt als Entwurf erhalten.',
    'date-answered': ({ question, answer }) =>
      `zeigt, wie die Daten dieser Spalte geschrieben sind: ${QUESTIONS[question]} ${answerText(question, answer)}`,
    'time-dropped': () => 'Mitternacht gilt als ganzer Tag.',
    'title-missing': () => 'Der Titel fehlt. Die Zeile bleibt als Entwurf erhalten.',
    'title-made': ({ field }) => `Der Titel fehlt. Er wurde aus "${field}" gebildet.`,
    'value-missing': () => 'gilt als fehlendes Datum',
    'end-never': () =>
      'Das Ende liegt im Jahr 9999; so schreiben Datenbanken, dass etwas kein Ende hat. Es gilt als andauernd.',
    'row-empty': () => 'Die Zeile ist leer.',
    'row-help': () => 'Die Zeile erklärt die Spalten und wurde übersprungen.',
    'claim-lost': () =>
      'Zu dieser Angabe fehlt, wer sie macht, oder ein Ereignis mit dieser Kennung oder diesem Titel. Sie ist unter "x-claims" aufbewahrt.',
    'became-title': () => 'Die Zeile wurde zum Titel der Zeitleiste.',
    'became-period': () => 'Die Zeile wurde zu einem Zeitabschnitt.',
    'value-kept': ({ field }) => `ist kein Wert, den das Format kennt. Er bleibt als "${field}" erhalten.`,
    'id-changed': ({ id }) =>
      `Diese ID ist vergeben oder hat andere Zeichen als A–Z, a–z, 0–9, Punkt, Bindestrich und Unterstrich. Sie heißt jetzt ${id}; die ursprüngliche bleibt erhalten.`,
    'markup-removed': () =>
      'Auszeichnungen (HTML) wurden entfernt, denn Texte sind schlicht. Links wurden zu Quellen, das Original bleibt erhalten.',
    'text-cut': ({ limit }) =>
      `Der Text ist länger als ${number(limit)} Zeichen und wurde gekürzt; das Original bleibt erhalten.`,
    'characters-replaced': () => 'Zeichen, die in keinem Text stehen dürfen, wurden ersetzt.',
    'media-as-source': () => 'Was kein Bild ist (ein Video, eine Karte, eine Seite), wurde zur Quelle.',
    'field-kept': ({ field }) => `hat im Format keinen Platz und bleibt unter "${field}" erhalten`,
    'recurrence-capped': ({ limit }) =>
      `Das Ereignis wiederholt sich öfter als ${number(limit)}-mal. Nur die ersten Male wurden gelesen.`,
    'recurrence-unread': () =>
      'Das Ereignis wiederholt sich nach einer Regel, die nicht gelesen wird. Nur der erste Termin wurde gelesen.',
    recurrence: ({ count: n }) =>
      `Das Ereignis wiederholt sich: ${count(n, { one: '# Termin wurde gelesen', other: '# Termine wurden gelesen' })}.`,
    'precision-unknown': () =>
      'Das Ergebnis sagt nicht, wie genau dieses Datum ist, und Wikidata schreibt ein Jahr als dessen 1. Januar. Es wurde als Tag gelesen; fragen Sie wikibase:timePrecision mit ab.',
    'more-alike': () => 'Noch einmal das Gleiche, mit anderen Texten. Nicht alle sind aufgeführt.',
    relative: () => 'Das Datum hängt vom Tag des Lesens oder von einem anderen Ereignis ab und wurde nicht gelesen.',
  },
  questions: QUESTIONS,
  answers: ANSWERS,
  waiting: (n, example) =>
    `${count(n, { one: '# Zelle wartet', other: '# Zellen warten' })} auf die Antwort, etwa ${example}.`,
  howToAnswer: (answer) => `Schreiben Sie in die Zuordnung der Spalte: ${answer}`,
};
