import { plural } from '../../i18n/plural';
import type { CommandMessages } from './types';

const count = plural('en');

export const en: CommandMessages = {
  lang: 'en',
  help: (
    languages,
  ) => `entente-timeline checks timelines, makes them from other files, and renders them as pages, pictures and text.

  entente-timeline check FILE…               check each file and list its problems; - reads standard input
  entente-timeline import FILE --out JSON    make a timeline of a table or of another program’s file
  entente-timeline export FILE --to csv      a table or a calendar (ics) of a timeline
  entente-timeline render FILE… --out DIR    render each timeline to files that need no server
  entente-timeline --help                    this text
  entente-timeline --version                 the version

Options of check:
  --strict          warnings count as errors
  --json            the issues as JSON

Options of import:
  --out FILE        the timeline to write; without it, standard output, and the report goes to standard error
  --from FORMAT     the format, where it shall not be recognised by content: timeline, table, records, html, xlsx, ods, timelinejs,
                    markwhen, simile, vis, wikidata, icalendar, geojson
  --map FILE        how to read the columns, and answers to questions, as JSON
  --write-map FILE  writes the mapping that was used, to change it and give it back
  --json            the report as JSON

  entente-timeline import events.csv --out events.json
  entente-timeline import events.csv --out events.json --write-map map.json    then answer its questions in map.json, and
  entente-timeline import events.csv --out events.json --map map.json
  pbpaste | entente-timeline import - > events.json

Options of export:
  --to FORMAT       csv, xlsx: a table, which import reads again; ics: a calendar
  --out FILE        the file to write; without it, standard output

Options of render:
  --out DIR         output folder; several timelines get a folder each
  --base URL        the address at which DIR will be published, for previews and search engines
  --page            index.html with the full content, script, data, frame and a snippet for articles
  --single          timeline.html: everything in one file, interactive without a server too
  --svg --png       picture.svg, picture.png (PNG needs the package @resvg/resvg-wasm)
  --md --txt        events.md, events.txt: for feeds, mail and terminals
                    without any of these: all but --single
  --width N         the width of the pictures in pixels (1200)
  --theme dark      the colours: auto, light, dark
  --shown SPAN      only events in a span, as EDTF: 2024-06/2024-12
  --font FILE,…     fonts for PNG in scripts other than Latin, Greek and Cyrillic: TTF, OTF or WOFF

Options of all:
  --lang ${languages}      the language of messages and pages (default: LC_ALL, LC_MESSAGES or LANG; for pages, the file’s)

Exit code: 0 if all files are good, 1 if one has errors (or, of import, drafts or open questions), 2 for a wrong call or a file that cannot be opened or written.
`,
  error: 'error',
  warning: 'warning',
  unknownCommand: (command) =>
    `There is no command “${command}”. Write entente-timeline check FILE…, or entente-timeline --help.`,
  unknownOption: (option) => `There is no option ${option}. entente-timeline --help lists them.`,
  noValue: (option) => `${option} needs a value. See entente-timeline --help.`,
  noOutFile: 'A workbook needs a file to go to. Write --out FILE.xlsx.',
  noOut: 'No output folder. Write entente-timeline render FILE --out DIR.',
  oneFile: 'Give one file at a time.',
  badTarget: (format, known) =>
    `${format === '' ? 'No format' : `There is no format “${format}”`} to export. Write --to with one of ${known}.`,
  notInCalendar: (events) =>
    `${count(events, { one: '# event has', other: '# events have' })} no place in a calendar: before the year 1, or without a beginning.`,
  badFormat: (format, known) => `There is no format “${format}” to import, only ${known}.`,
  badMap: (file, place) => `${file} is no mapping: ${place} is wrong. --write-map writes one to start from.`,
  badBase: (base) => `“${base}” is not an address. Write it in full: --base https://example.org/timelines/.`,
  badWidth: (width, least, most) => `“${width}” is not a width. Write a whole number from ${least} to ${most}.`,
  badTheme: (theme, known) => `There is no theme “${theme}”, only ${known}.`,
  badShown: (shown) => `“${shown}” is not a span of time. Write two dates: --shown 2024-06/2024-12.`,
  noBase:
    'Without --base the pages have no canonical address, no preview for other sites (Open Graph, oEmbed) and no data for search engines (JSON-LD).',
  noPng:
    'No PNG can be written without the package @resvg/resvg-wasm. Install it beside this one: npm install @resvg/resvg-wasm.',
  noGlyphs: (scripts) =>
    `The PNG shows boxes for letters of these scripts, which its fonts do not have: ${scripts}. Give a font that has them: --font FILE.ttf. SVG and pages take the reader’s fonts.`,
  badFont: (file) => `${file} is no font in TrueType, OpenType or WOFF 1.0.`,
  unwritten: (folder, reason) => `${folder} cannot be written: ${reason}.`,
  noFiles: 'No file given. Write entente-timeline check FILE…, with - for standard input.',
  unknownLanguage: (lang, known) => `There are no messages in “${lang}”, only in ${known}.`,
  unreadable: (file, reason) => `${file} cannot be opened: ${reason}.`,
  input: '(standard input)',
  good: (file, events) => `${file}: ${count(events, { one: '# event', other: '# events' })}, no issues`,
  summary: (files, errors, warnings) =>
    `${count(files, { one: '# file', other: '# files' })}: ${count(errors, { one: '# error', other: '# errors' })}, ${count(warnings, { one: '# warning', other: '# warnings' })}`,
};
