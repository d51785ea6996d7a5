import { numberFormatter, plural } from '../../i18n/plural';
import type { Question } from '../dates/choices';
import type { SheetKind } from '../sheets/sheetColumns';
import type { ImportMessages } from './types';

const count = plural('en');
const number = numberFormatter('en');

const KNOWN: Readonly<Record<string, string>> = {
  xls: 'This is a spreadsheet of an old Excel version, or one with a password. Save it as .xlsx without a password or as .csv.',
  pdf: 'This is a PDF. Copy its table into a spreadsheet, save that as CSV and try again.',
  picture: 'This is a picture. A timeline is made from a table, a timeline file or a calendar.',
  zip: 'This is a zip archive. Unpack it and give the file inside.',
  page: 'This is a web page without a table. Save the data itself, not the page that shows it.',
  xml: 'This is XML of a kind that is not known. SIMILE timelines are read.',
  json: 'This is JSON, but not of a kind that is known. Timelines, TimelineJS, SIMILE, vis-timeline, Wikidata results and GeoJSON are read.',
};

const QUESTIONS: ImportMessages['questions'] = {
  order: 'Which comes first, the day or the month?',
  shortYear: 'Which century do years of two digits belong to?',
  epoch: 'From which year does the spreadsheet count its days?',
  hyphen: 'Is the second number a month or a year?',
  decade: 'Is that ten years or a hundred?',
  negative: 'Do the years before the common era count with a year 0?',
  between: 'Does it last all that time, or is it one moment in it?',
  until: 'Is that until then, or some time before?',
};

const ANSWERS: ImportMessages['answers'] = {
  order: { dmy: 'day, month, year', mdy: 'month, day, year', ymd: 'year, month, day' },
  shortYear: {
    1930: '1930–2029, as spreadsheets do',
    1900: '1900–1999',
    2000: '2000–2099',
    1800: '1800–1899',
    0: 'the first: the year as written',
  },
  epoch: { 1900: '1900 (Excel, LibreOffice, Google)', 1904: '1904 (old Excel for Mac)' },
  hyphen: { month: 'a month', years: 'a year', season: 'a season (EDTF)' },
  decade: { decade: 'ten years', century: 'a hundred years' },
  negative: { astronomical: 'yes: −44 is 45 BCE', historical: 'no: −44 is 44 BCE' },
  between: { span: 'all that time', moment: 'one moment' },
  until: { until: 'until then', before: 'before' },
};

const answerText = (question: Question, answer: string): string =>
  (ANSWERS[question] as Readonly<Record<string, string>>)[answer] ?? answer;

/** What a further sheet listed. */
const SHEETS: Readonly<Record<SheetKind, string>> = {
  timeline: 'what is said about the timeline',
  actors: 'actors',
  kinds: 'kinds',
  measures: 'measures',
  sources: 'sources',
  claims: 'claims',
};

export const en: ImportMessages = {
  lang: 'en',
  formats: {
    timeline: 'timeline (format 1)',
    table: 'table',
    records: 'JSON list',
    html: 'HTML table',
    xlsx: 'Excel spreadsheet',
    ods: 'OpenDocument spreadsheet',
    timelinejs: 'TimelineJS',
    markwhen: 'Markwhen',
    simile: 'SIMILE Timeline',
    vis: 'vis-timeline',
    wikidata: 'Wikidata query result',
    icalendar: 'iCalendar',
    geojson: 'GeoJSON',
  },
  summary: (format, rows, events, drafts, skipped) =>
    `${format}: ${count(rows, { one: '# row', other: '# rows' })}; ${count(events, { one: '# event', other: '# events' })}, ` +
    `${count(drafts, { one: '# draft', other: '# drafts' })}, ${count(skipped, { one: '# row without an event', other: '# rows without an event' })}`,
  headings: {
    question: 'Questions',
    error: 'Errors',
    warning: 'To mend',
    guess: 'Guessed',
    info: 'Read',
    check: 'Check of the result',
  },
  rows: (rows, more) =>
    `${rows.length === 1 && more === 0 ? 'row' : 'rows'} ${rows.join(', ')}${more > 0 ? ` and ${number(more)} more` : ''}`,
  quoted: (text) => `“${text}”`,
  sentences: {
    encoding: ({ encoding }) =>
      `The file is not in UTF-8. It was read as ${encoding}; check accents and special characters.`,
    'not-recognised': ({ format }) =>
      KNOWN[format] ??
      'This is no format that is known. Tables (CSV, Excel, OpenDocument), TimelineJS, Markwhen, SIMILE, vis-timeline, Wikidata results, calendars and GeoJSON are read.',
    unreadable: ({ reason }) => `The file is damaged and cannot be read (${reason}).`,
    'too-large': ({ limit }) => `The file is too large. At most ${number(limit)} bytes or cells are read.`,
    'too-many-rows': ({ limit }) => `The table has too many rows. At most ${number(limit)} are read.`,
    'too-many-columns': ({ limit }) => `The table has too many columns. At most ${number(limit)} are read.`,
    'too-long': ({ limit }) =>
      `A cell or line is longer than ${number(limit)} characters. This is probably not the file you meant.`,
    'too-deep': ({ limit }) => `The file is nested more than ${number(limit)} levels deep.`,
    empty: () => 'There is nothing in the file to make an event of.',
    'named-after-file': ({ title }) => `The file has no title. The timeline is named after the file: ${title}.`,
    'other-sheets': ({ sheet, names }) =>
      `Events were read from the sheet “${sheet}” only. Not read: ${names}; the mapping can name one of them in "sheet".`,
    'sheet-read': ({ kind, count: n }) => `read as ${SHEETS[kind]}: ${count(n, { one: '# row', other: '# rows' })}`,
    'sheet-unknown': () =>
      'This is no table of actors, kinds, measures, sources or claims that could be known by its name or its columns. It was not read.',
    'template-empty': () =>
      'This is the template, and there is nothing in it yet. Write your events below the row that explains the columns; a date and a title are enough.',
    'unclosed-quote': () =>
      'The quotation marks of a cell are not closed, or closed too early. They were taken for characters of the text.',
    'element-unclosed': () => 'The element of this event is not closed, so it was read without its text.',
    'no-header': () => 'The first row is no header, so columns are named A, B, C.',
    'no-date-column': () => 'No column has dates. Say in the mapping which one is "when".',
    'no-title-column': () => 'No column has titles. Say in the mapping which one is "title".',
    'column-read': ({ field }) => `read as "${field}", by its name`,
    'column-guessed': ({ field }) => `read as "${field}", by what is in it`,
    'column-kept': ({ field }) => `has no place in the format and is kept as "${field}"`,
    'column-ignored': () => 'is left out, as the mapping says',
    'column-split': ({ separator }) => `has several values in a cell, divided by ${separator}`,
    'unknown-column': () => 'The mapping names this column, which the table does not have.',
    'date-read': ({ edtf }, say) => `read as ${say(edtf)} (${edtf})`,
    'date-unread': () => 'This cannot be read as a date. The row is kept as a draft.',
    'date-ambiguous': ({ edtf }, say) =>
      `This can be ${edtf.split(' · ').map(say).join(', or ')}. The row is kept as a draft until the question is answered.`,
    'date-missing': () => 'There is no date. The row is kept as a draft.',
    'date-reversed': () => 'The end comes before the start. The row is kept as a draft.',
    'date-answered': ({ question, answer }) =>
      `shows how the dates of this column are written: ${QUESTIONS[question]} ${answerText(question, answer)}`,
    'time-dropped': () => 'Midnight was taken for a whole day.',
    'title-missing': () => 'There is no title. The row is kept as a draft.',
    'title-made': ({ field }) => `There is no title. It was made from "${field}".`,
    'value-missing': () => 'taken for a date that is missing',
    'end-never': () =>
      'The end is in the year 9999, which databases write for what has no end: it was read as still going on.',
    'row-empty': () => 'The row is empty.',
    'row-help': () => 'The row explains the columns and was skipped.',
    'claim-lost': () =>
      'There is no event with this id or title, or nobody who makes the claim. It is kept under "x-claims".',
    'became-title': () => 'The row became the title of the timeline.',
    'became-period': () => 'The row became a period.',
    'value-kept': ({ field }) => `is not a value that the format has. It is kept as "${field}".`,
    'id-changed': ({ id }) =>
      `This id is taken or has other characters than A–Z, a–z, 0–9, dot, hyphen and underscore. It became ${id}; the original is kept.`,
    'markup-removed': () =>
      'Markup (HTML) was removed, since texts are plain. Links became sources, and the original is kept.',
    'text-cut': ({ limit }) => `The text is longer than ${number(limit)} characters and was cut; the original is kept.`,
    'characters-replaced': () => 'Characters that no text may contain were replaced.',
    'media-as-source': () => 'What is no picture (a video, a map, a page) became a source.',
    'field-kept': ({ field }) => `has no place in the format and is kept under "${field}"`,
    'recurrence-capped': ({ limit }) =>
      `The event recurs more often than ${number(limit)} times. Only the first ones were read.`,
    'recurrence-unread': () => 'The event recurs by a rule that is not read. Only its first time was read.',
    recurrence: ({ count: n }) =>
      `The event recurs: ${count(n, { one: '# occurrence was read', other: '# occurrences were read' })}.`,
    'precision-unknown': () =>
      'The result does not say how precise this date is, and Wikidata writes a year as its 1 January. It was read as a day; ask for wikibase:timePrecision in the query.',
    'more-alike': () => 'The same again, with other texts. Not all of them are listed.',
    relative: () => 'The date depends on the day of reading or on another event, and was not read.',
  },
  questions: QUESTIONS,
  answers: ANSWERS,
  waiting: (n, example) =>
    `${count(n, { one: '# cell waits', other: '# cells wait' })} for the answer, such as ${example}.`,
  howToAnswer: (answer) => `Write it into the mapping of the column: ${answer}`,
};

/** Under the name that the loader asks every language for. */
export { en as importTexts };
