import { faultsEn } from '../../time/words/faultsEn';
import { en as time } from '../../time/words/en';
import type { Expected } from '../codes';
import type { IssueSentences, IssueWords } from './types';

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

const LOOKS = {
  '': 'Write {"format": 1, "title": "…", "events": [ … ]}.',
  list: 'It is a list. Write {"format": 1, "title": "…", "events": [ … ]} with the list in the last place.',
  timelinejs: 'It looks like TimelineJS, which has to be imported first.',
  geojson: 'It looks like GeoJSON, a map.',
};

const ADDRESS = {
  scheme: 'Only https:, http: and mailto: are followed. Write the address of the page itself.',
  blank: 'An address has no spaces, backslashes or control characters. Write %20 for a space.',
  host: 'After https:// comes the name of the site, as in https://example.org.',
  relative: 'Write https: before the two slashes.',
};

const meant = (word: string): string => (word ? ` Did you mean “${word}”?` : '');
const write = (text: string): string => (text ? ` Write ${text}.` : '');
const places = (count: number): string => (count > 1 ? ` (${String(count)} places)` : '');

const says: IssueSentences = {
  'json-empty': () => 'The file is empty. Write {"format": 1, "title": "…", "events": [ … ]}.',
  'json-html': () =>
    'This is a web page, not a JSON file. Check the address: the server may have sent an error page or a preview.',
  'json-encoding': () => 'The file is not in UTF-8. Save it as UTF-8 in the editor.',
  'json-too-long': ({ limit }) => `The file is longer than ${String(limit / 1_000_000)} million characters. Split it.`,
  'json-trailing-comma': () => 'Nothing follows this comma. Delete it.',
  'json-missing-comma': (_, saw) =>
    `A comma is missing before “${saw}”. If the quotation mark before it belongs to the text, write \\" there.`,
  'json-missing-colon': (_, saw) => `A colon is missing between a field’s name and its value, before “${saw}”.`,
  'json-missing-value': (_, saw) =>
    saw ? `A value is missing before “${saw}”, or a comma is too much.` : 'A value is missing at the end of the file.',
  'json-missing-quote': (_, saw) =>
    `The quotation mark at the end of ${saw} is missing. A line break within text is written \\n.`,
  'json-quotes': ({ write: text }, saw) => `${saw} is not in straight quotation marks. Write ${text}.`,
  'json-bare-key': ({ write: text }, saw) => `The name ${saw} has no quotation marks. Write ${text}.`,
  'json-bare-word': ({ write: text }, saw) => `“${saw}” is no value of JSON. Write ${text}.`,
  'json-number': ({ write: text }, saw) => `“${saw}” is not how JSON writes a number. Write ${text}.`,
  'json-escape': (_, saw) => `“${saw}” has no meaning in JSON. Write \\\\ for a backslash.`,
  'json-control': ({ write: text }) => `There is a tab or control character within text. Write ${text} or a space.`,
  'json-unclosed': ({ bracket }, saw) => `The ${saw} that is opened here is never closed. A ${bracket} is missing.`,
  'json-wrong-bracket': ({ bracket, line }, saw) =>
    `Here ${bracket} is needed and not ${saw}: it closes the bracket of line ${String(line)}.`,
  'json-after-end': (_, saw) =>
    `The file should end before “${saw}”. Delete what follows, or look for a bracket too many above.`,
  'json-comment': () => 'JSON has no comments. Delete it, or put it into a field such as "x-note".',
  'json-strange': ({ hidden }, saw) =>
    hidden ? `There is an invisible character here (${hidden}). Delete it.` : `“${saw}” does not belong here.`,
  'not-a-timeline': ({ looks }) => `This is JSON, but not a timeline. ${LOOKS[looks]}`,
  'newer-format': ({ reads }, saw) =>
    `The file has format ${saw}, and this program reads up to ${String(reads)}. Use a newer version of the program.`,
  'wrong-format': (_, saw) => `“${saw}” is not the number of a format. It is read as format 1; write 1.`,
  'fetch-status': ({ status }, saw) =>
    `${saw} could not be loaded: the server answers ${String(status)}. Check the address.`,
  'fetch-failed': (_, saw) =>
    `${saw} could not be loaded. Check the address and the connection, and that the server allows other sites to read the file (CORS).`,
  missing: ({ field }) => `The field "${field}" is missing and must be there.`,
  'wrong-type': ({ expected, write: text }, saw) => `This should be ${EXPECTED[expected]}, not ${saw}.${write(text)}`,
  null: () => 'A field that has nothing to say is not written at all, rather than null.',
  'unknown-field': ({ field, meant: word, count }) =>
    `“${field}” is not a field of the format here; it is kept but not shown${places(count)}.${word ? meant(word) : ` A field of your own is written "x-…".`}`,
  'reserved-field': ({ field }) =>
    `The program uses the name “${field}” itself, so the field is left out. Write "x-${field}".`,
  option: ({ options, meant: word }, saw) =>
    `“${saw}” is not one of the words for this field.${meant(word)} Possible words: ${options}.`,
  range: ({ min, max }, saw) =>
    Number.isFinite(min) ? `${saw} is not between ${String(min)} and ${String(max)}.` : `${saw} is too large a number.`,
  whole: (_, saw) => `${saw} is not a whole number.`,
  id: ({ write: text }, saw) =>
    `“${saw}” cannot be an id, which has only the letters A–Z and a–z, digits, dot, hyphen and underscore.${write(text && `"${text}"`)}`,
  'empty-text': () => 'There is no text. Write one, or leave the field out.',
  'long-text': ({ limit }) => `This is longer than ${String(limit)} characters. Shorten it.`,
  html: (_, saw) => `${saw} is shown as it stands, since text is never HTML. Write the text alone.`,
  'broken-characters': (_, saw) => `“${saw}” has characters that cannot be shown; they are replaced by \ufffd.`,
  language: (_, saw) => `“${saw}” is no language. Write a BCP 47 tag such as "en", "de" or "pt-BR".`,
  address: ({ why }, saw) => `“${saw}” is not used as an address. ${ADDRESS[why]}`,
  date: (_, saw, advice) => `“${saw}”: ${advice}`,
  'too-deep': ({ limit }) => `This is nested more than ${String(limit)} levels deep and is left out.`,
  'as-of-closed': (_, saw) =>
    `“as of ${saw}” has no use, since the event has an end. Only for an event that goes on, such as "2024-10/..".`,
  'as-of-early': (_, saw) => `“as of ${saw}” lies before the event begins.`,
  'half-place': ({ field }) =>
    `The place has only one of its two coordinates. Write "${field}" too. It is shown by name only.`,
  'figure-order': (_, saw) => `The figures ${saw} do not rise. Write low ≤ best ≤ high.`,
  'duplicate-id': (_, saw) => `The id “${saw}” is used already. Write another one.`,
  undeclared: ({ list, meant: word, count }, saw) =>
    `“${saw}” is not in "${list}"${places(count)}.${meant(word)} It is shown by its id; add {"id": "${saw}", "name": "…"} to "${list}".`,
  'unknown-source': ({ meant: word }, saw) => `There is no source “${saw}” in "sources".${meant(word)}`,
  'unknown-event': ({ meant: word }, saw) => `There is no event “${saw}”.${meant(word)}`,
  'left-out-event': (_, saw) => `The event “${saw}” is left out because of another fault.`,
  'parent-circle': (_, saw) =>
    `“${saw}” leads back to this actor. An actor cannot be above itself; the field is left out.`,
  'self-link': (_, saw) => `The link leads from “${saw}” to itself.`,
  'source-clash': ({ id }) =>
    `The source “${id}” is written in two ways; the first one counts. Give one of them another id.`,
  'former-id-taken': ({ id }, saw) => `The former id “${saw}” belongs to the event “${id}”, which keeps it.`,
};

export const en: IssueWords = {
  lang: 'en',
  time: { ...time, faults: faultsEn },
  place: (line, column) => `Line ${String(line)}, column ${String(column)}`,
  left: { event: 'The event is left out.', entry: 'The entry is left out.', field: 'The field is left out.' },
  says,
};
