import { timeErrorsEn } from '../../i18n/en/timeErrors';
import { timeEn as time } from '../../i18n/en/time';
import type { LikelyMeaning } from '../../time/likelyMeaning';
import type { Expected } from '../codes';
import type { IssueSentences, IssueMessages } from './types';

const EXPECTED: Readonly<Record<Expected, string>> = {
  text: 'text in quotation marks',
  date: 'a date in quotation marks, such as "2024-11-14"',
  id: 'an id in quotation marks, such as "PRK"',
  address: 'an address in quotation marks, such as "https://example.org"',
  language: 'a language in quotation marks, such as "en"',
  number: 'a number without quotation marks',
  list: 'a list in [ ]',
  object: 'an object with fields in { }',
};

const RESEMBLES = {
  '': 'Write {"format": 1, "title": "…", "events": [ … ]}.',
  list: 'It is a list. Write {"format": 1, "title": "…", "events": [ … ]} and put the list last.',
  timelinejs: 'It looks like a TimelineJS file, which is in another format.',
  geojson: 'It looks like GeoJSON, which describes a map.',
};

const ADDRESS = {
  scheme: 'Only https:, http: and mailto: are allowed. Write the address of the page itself.',
  blank: 'An address contains no spaces, backslashes or control characters. Write %20 for a space.',
  host: 'The name of the site comes after https://, as in https://example.org.',
  relative: 'Write https: in front of the two slashes.',
};

const didYouMean = (word: string): string => (word ? ` Did you mean “${word}”?` : '');
const write = (text: string): string => (text ? ` Write ${text}.` : '');
const megabytes = (bytes: number): string => `${String(Math.ceil(bytes / 1_000_000))} MB`;
const places = (count: number): string => (count > 1 ? ` (${String(count)} places)` : '');

const OTHER_FORMATS = {
  table: 'This is a table (CSV), not a JSON file.',
  spreadsheet: 'This is a spreadsheet or a zip archive, not a JSON file.',
  yaml: 'This is YAML, not a JSON file.',
  javascript: 'This is JavaScript, not a JSON file.',
};

const MEANING: Readonly<Record<LikelyMeaning, (suggestion: string) => string>> = {
  years: (suggestion) => `the years ${suggestion.replace('/', ' to ')}`,
  'no-end': () => 'that there is no end',
  'no-start': () => 'that the start is unknown',
  buddhist: () => 'a year of the Buddhist calendar',
  day: () => 'the day and no time of it',
};

const sentences: IssueSentences = {
  'json-empty': () => 'The file is empty. Write {"format": 1, "title": "…", "events": [ … ]}.',
  'json-html': () =>
    'This is a web page, not a JSON file. Check the address: the server may have sent an error page or a preview.',
  'json-other-format': ({ format }) => `${OTHER_FORMATS[format]} Timelines are read from JSON files only.`,
  'json-encoding': () => 'The file is not in UTF-8. Save it as UTF-8 in the editor.',
  'json-too-long': ({ limit }) => `The file is longer than ${String(limit / 1_000_000)} million characters. Split it.`,
  'json-ends-early': ({ line }) =>
    `The file ends here, in the middle of what begins in line ${String(line)}. The rest of it is missing: download or copy the file again.`,
  'json-trailing-comma': () => 'Nothing follows this comma. Delete it.',
  'json-missing-comma': (_, input) =>
    `A comma is missing before “${input}”. If the quotation mark before it is part of the text, write \\" there.`,
  'json-missing-colon': (_, input) => `A colon is missing between a field name and its value, before “${input}”.`,
  'json-missing-value': (_, input) =>
    input
      ? `A value is missing before “${input}”, or there is one comma too many.`
      : 'A value is missing at the end of the file.',
  'json-missing-quote': (_, input) =>
    `The closing quotation mark of ${input} is missing. Write a line break within text as \\n.`,
  'json-quotes': ({ suggestion }, input) => `${input} is not in straight quotation marks. Write ${suggestion}.`,
  'json-bare-key': ({ suggestion }, input) => `The field name ${input} has no quotation marks. Write ${suggestion}.`,
  'json-bare-word': ({ suggestion }, input) => `“${input}” is not a JSON value. Write ${suggestion}.`,
  'json-number': ({ suggestion }, input) => `“${input}” is not a valid number in JSON. Write ${suggestion}.`,
  'json-escape': (_, input) => `“${input}” has no meaning in JSON. Write \\\\ for a backslash.`,
  'json-control': ({ suggestion }) => `The text contains a tab or a control character. Write ${suggestion} or a space.`,
  'json-unclosed': ({ bracket }, input) => `The ${input} opened here is never closed. A ${bracket} is missing.`,
  'json-wrong-bracket': ({ bracket, line }, input) =>
    `This should be ${bracket}, not ${input}: it closes the bracket from line ${String(line)}.`,
  'json-after-end': (_, input) =>
    `The file should end before “${input}”. Delete what follows, or look further up for an extra bracket.`,
  'json-comment': () => 'JSON does not allow comments. Delete it, or move it into a field such as "x-note".',
  'json-unexpected-character': ({ codePoint }, input) =>
    codePoint ? `There is an invisible character here (${codePoint}). Delete it.` : `“${input}” does not belong here.`,
  'json-repeated-name': ({ line, column }, input) =>
    `The name “${input}” occurs twice in this object, first in line ${String(line)}, column ${String(column)}. Only the last value is read. Delete or rename one.`,
  'imprecise-number': ({ read, suggestion }, input) =>
    `${input} has more digits than can be read exactly; it becomes ${read}. If it is an identifier, write ${suggestion}.`,
  'not-a-timeline': ({ resembles }) => `This is JSON, but not a timeline. ${RESEMBLES[resembles]}`,
  'newer-format': ({ supported }, input) =>
    `The file is in format ${input}, but this program reads only up to format ${String(supported)}. Use a newer version of the program.`,
  'wrong-format': (_, input) => `“${input}” is not a format number. The file is read as format 1; write 1.`,
  'fetch-status': ({ status }, input) =>
    `${input} could not be loaded: the server answered with status ${String(status)}. Check the address.`,
  'fetch-failed': (_, input) =>
    `${input} could not be loaded. Check the address and the connection, and whether the server allows other sites to read the file (CORS).`,
  'file-too-large': ({ size, limit }, input) =>
    `${input} is ${size > 0 ? megabytes(size) : `more than ${megabytes(limit)}`} in size, and at most ${megabytes(limit)} can be opened here. Split it into several timelines, or leave out what readers do not need.`,
  'file-unreadable': (_, input) =>
    `${input} could not be read. It may be a folder, or have been moved or changed since. Choose it again.`,
  missing: ({ field }) => `The required field "${field}" is missing.`,
  'wrong-type': ({ expected, suggestion }, input) =>
    `This should be ${EXPECTED[expected]}, not ${input}.${write(suggestion)}`,
  null: () => 'Leave out a field that has no value instead of writing null.',
  'unknown-field': ({ field, suggestion, count }) =>
    `“${field}” is not a field of the format here; it is kept but not shown${places(count)}.${suggestion ? didYouMean(suggestion) : ` Names of your own fields begin with "x-".`}`,
  'reserved-field': ({ field }) =>
    `The program uses the name “${field}” itself, so the field is left out. Write "x-${field}".`,
  option: ({ options, suggestion }, input) =>
    `“${input}” is not a possible value of this field.${didYouMean(suggestion)} Possible values: ${options}.`,
  range: ({ min, max }, input) =>
    Number.isFinite(min)
      ? `${input} is not between ${String(min)} and ${String(max)}.`
      : `${input} is too large a number.`,
  whole: (_, input) => `${input} is not a whole number.`,
  id: ({ suggestion }, input) =>
    `“${input}” cannot be an id. Ids contain only the letters A–Z and a–z, digits, dots, hyphens and underscores.${write(suggestion && `"${suggestion}"`)}`,
  'empty-text': () => 'The text is empty. Write one, or leave the field out.',
  'long-text': ({ limit }) => `This is longer than ${String(limit)} characters. Shorten it.`,
  html: (_, input) => `${input} is shown exactly as written, since text is never HTML. Write only the text.`,
  'broken-characters': (_, input) =>
    `“${input}” contains characters that cannot be displayed; they are replaced by \ufffd.`,
  language: (_, input) => `“${input}” is not a language. Write a BCP 47 tag such as "en", "de" or "pt-BR".`,
  address: ({ reason }, input) => `“${input}” is not used as an address. ${ADDRESS[reason]}`,
  date: (_, input, dateAdvice) => `“${input}”: ${dateAdvice}`,
  'date-meaning': ({ meaning, suggestion }, input, reading) =>
    `“${input}” is read as “${reading}”. If it means ${MEANING[meaning](suggestion)}, write ${suggestion}.`,
  'too-deep': ({ limit }) => `This is nested more than ${String(limit)} levels deep and is left out.`,
  'as-of-closed': (_, input) =>
    `“as of ${input}” is unnecessary, since the event has an end. The field is for ongoing events, such as "2024-10/..".`,
  'as-of-early': (_, input) => `“as of ${input}” is before the event begins.`,
  'incomplete-coordinates': ({ field }) =>
    `The place has only one of its two coordinates. Write "${field}" as well. The place is shown by name only.`,
  'figure-order': (_, input) => `The figures ${input} are not in ascending order. They must satisfy low ≤ best ≤ high.`,
  'duplicate-id': (_, input) => `The id “${input}” is already in use. Write another one.`,
  'listed-twice': (_, input) => `“${input}” is in this list twice.`,
  undeclared: ({ list, suggestion, count }, input) =>
    `“${input}” is not in "${list}"${places(count)}.${didYouMean(suggestion)} It is shown by its id; add {"id": "${input}", "name": "…"} to "${list}".`,
  'unknown-place': ({ suggestion }, input) =>
    `There is no place “${input}” in "places".${didYouMean(suggestion)}${suggestion ? '' : ` A place itself is written as {"name": "${input}"}.`}`,
  'unknown-source': ({ suggestion }, input) => `There is no source “${input}” in "sources".${didYouMean(suggestion)}`,
  'unknown-event': ({ suggestion }, input) => `There is no event “${input}”.${didYouMean(suggestion)}`,
  'omitted-event': (_, input) => `The event “${input}” is left out because of another error.`,
  'parent-cycle': (_, input) =>
    `“${input}” leads back to this actor. No actor can be above itself; the field is left out.`,
  'self-link': (_, input) => `The event “${input}” is linked to itself.`,
  'source-clash': ({ id }) =>
    `The source “${id}” is given in two different versions; the first one counts. Give one of them another id.`,
  'former-id-taken': ({ id }, input) => `The former id “${input}” belongs to the event “${id}”, which keeps it.`,
};

export const en: IssueMessages = {
  lang: 'en',
  time: { ...time, errors: timeErrorsEn },
  position: (line, column) => `Line ${String(line)}, column ${String(column)}`,
  omitted: { event: 'The event is left out.', entry: 'The entry is left out.', field: 'The field is left out.' },
  sentences,
};

/** Under the name that the loader asks every language for. */
export { en as issueTexts };
