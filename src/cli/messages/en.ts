import { plural } from '../../i18n/plural';
import { helpEn } from './help/en';
import type { CommandMessages } from './types';

const count = plural('en');

export const en: CommandMessages = {
  lang: 'en',
  help: helpEn,
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
  otherFormat: (format, call) => `This is not a timeline yet, but another format (${format}). Make one of it: ${call}`,
  jsonNeedsOut: 'With --json, the content needs a file to go to. Write --out FILE.',
  rowsRead: (rows) => `${count(rows, { one: '# row', other: '# rows' })} read …`,
  serving: {
    onePath: 'Give one file or one folder.',
    badPort: (port) => `“${port}” is no port. Write a whole number from 0 to 65535; 0 takes any that is free.`,
    portTaken: (port) =>
      `Port ${String(port)} is in use by another program. Choose another one: --port ${String(port === 65_535 ? 4180 : port + 1)}, or --port 0 for any that is free.`,
    noPort: (port, reason) => `Port ${String(port)} cannot be opened: ${reason}.`,
    started: (path, address) => `${path} is shown at ${address}. Ctrl+C stops it.`,
    counts: (file, events, errors, warnings) =>
      `${file}: ${count(events, { one: '# event', other: '# events' })}, ${count(errors, { one: '# error', other: '# errors' })}, ${count(warnings, { one: '# warning', other: '# warnings' })}`,
    stopped: 'The server has stopped. Start entente-timeline serve again to see changes.',
    list: 'All files',
    messages: 'Messages',
    none: 'There are no timelines or tables in this folder.',
    nothing: 'Nothing of this file can be shown yet. The messages above say why.',
  },
  input: '(standard input)',
  good: (file, events) => `${file}: ${count(events, { one: '# event', other: '# events' })}, no issues`,
  summary: (files, errors, warnings) =>
    `${count(files, { one: '# file', other: '# files' })}: ${count(errors, { one: '# error', other: '# errors' })}, ${count(warnings, { one: '# warning', other: '# warnings' })}`,
};
