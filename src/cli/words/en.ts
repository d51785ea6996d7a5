import type { CommandWords } from './types';

const many = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`;

export const en: CommandWords = {
  lang: 'en',
  help: `entente checks timelines and writes them as pages, pictures and text.

  entente check FILE…               read each file and list what is wrong with it; - reads standard input
  entente render FILE… --out DIR    write each timeline as files that need no server
  entente --help                    this text
  entente --version                 the version

Options of check:
  --strict          warnings count as errors
  --json            the issues as JSON

Options of render:
  --out DIR         where to write; several timelines get a folder each
  --base URL        the address where DIR will be found: for what previews and search engines read
  --page            index.html with all there is to read, script, data, frame and a snippet for articles
  --single          timeline.html: everything in one file, interactive from a folder too
  --svg --png       picture.svg, picture.png
  --md --txt        events.md, events.txt: for feeds, letters and terminals
                    without any of these: all but --single
  --width N         the width of the pictures in pixels (1200)
  --theme dark      the colours: auto, light, dark
  --shown SPAN      only what touches a span, as EDTF: 2024-06/2024-12

Options of both:
  --lang en|de      the language of messages and pages (else that of LC_ALL, LC_MESSAGES or LANG, and that of the file)

Ends with 0 when all files are good, 1 when one has errors, 2 when it was called wrongly or a file cannot be opened or written.
`,
  error: 'error',
  warning: 'warning',
  unknownCommand: (command) => `There is no command “${command}”. Write entente check FILE…, or entente --help.`,
  unknownOption: (option) => `There is no option ${option}. entente --help lists them.`,
  noValue: (option) => `${option} must be followed by a value. entente --help lists them.`,
  noOut: 'Nowhere to write to. Write entente render FILE --out DIR.',
  badBase: (base) => `“${base}” is not an address. Write it whole: --base https://example.org/timelines/.`,
  badWidth: (width, least, most) => `“${width}” is not a width. Write a whole number from ${least} to ${most}.`,
  badTheme: (theme, known) => `There is no theme “${theme}”, only ${known}.`,
  badShown: (shown) => `“${shown}” is not a span of time. Write two dates: --shown 2024-06/2024-12.`,
  noBase:
    'Without --base the pages have no canonical address, no preview for other sites (Open Graph, oEmbed) and no data for search engines (JSON-LD).',
  unwritten: (folder, reason) => `${folder} cannot be written: ${reason}.`,
  noFiles: 'No file is named. Write entente check FILE…, with - for standard input.',
  unknownLanguage: (lang, known) => `There are no messages in “${lang}”, only in ${known}.`,
  unreadable: (file, reason) => `${file} cannot be opened: ${reason}.`,
  input: '(standard input)',
  good: (file, events) => `${file}: ${many(events, 'event')}, no issues`,
  summary: (files, errors, warnings) =>
    `${many(files, 'file')}: ${many(errors, 'error')}, ${many(warnings, 'warning')}`,
};
