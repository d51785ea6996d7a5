import type { HelpTexts } from './types';

const ALL = (languages: string): string => `
Options of all commands:
  --lang ${languages}      the language of messages and pages (default: LC_ALL, LC_MESSAGES or LANG; for pages, the file’s)
  --help            what a command does, with examples
`;

export const helpEn: HelpTexts = {
  overview: (
    languages,
  ) => `entente-timeline checks timelines, makes them from other files, shows them while you write, and renders them as pages, pictures and text.

  entente-timeline check FILE…               check each file and list its problems
  entente-timeline import FILE --out JSON    make a timeline of a table or of another program’s file
  entente-timeline export FILE --to csv      a table (csv, xlsx) or a calendar (ics) of a timeline
  entente-timeline render FILE… --out DIR    render each timeline to files that need no server
  entente-timeline serve [FILE|DIR]          show it in a browser on this machine, anew whenever the file changes
  entente-timeline COMMAND --help            the options of a command, with examples
  entente-timeline --version                 the version

  entente-timeline import events.xlsx --out events.json
  entente-timeline serve events.xlsx
  entente-timeline check events.json
  entente-timeline render events.json --out public --base https://example.org/timelines/
${ALL(languages)}
Exit code: 0 if all files are good, 1 if one has errors (or, of import, drafts or open questions), 2 for a wrong call or a file that cannot be opened or written.
`,
  commands: {
    check: (
      languages,
    ) => `entente-timeline check FILE…     check each file and list its problems; - reads standard input

Options:
  --strict          warnings count as errors
  --json            the issues as JSON

Examples:
  entente-timeline check events.json
  entente-timeline check --strict timelines/*.json       in a test that must not let a warning through
  entente-timeline check --json events.json | jq '.[].message'
  curl -s https://example.org/events.json | entente-timeline check -
${ALL(languages)}
Exit code: 0 if all files are good, 1 if one has errors, 2 for a wrong call or a file that cannot be opened.
`,
    import: (
      languages,
    ) => `entente-timeline import FILE      make a timeline of a table or of another program’s file; - reads standard input

Options:
  --out FILE        the timeline to write; without it, standard output, and the report goes to standard error
  --with FILE,…     further tables, such as actors.csv, sources.csv, claims.csv; in a workbook they are sheets
  --from FORMAT     the format, where it shall not be recognised by content: timeline, table, records, html, xlsx, ods, timelinejs,
                    markwhen, simile, vis, wikidata, icalendar, geojson
  --map FILE        how to read the columns, and answers to questions, as JSON
  --write-map FILE  writes the mapping that was used, to change it and give it back
  --json            the report as JSON

Examples:
  entente-timeline import events.xlsx --out events.json
  entente-timeline import events.csv --with actors.csv,sources.csv --out events.json
  entente-timeline import events.csv --out events.json --write-map map.json    then answer its questions in map.json, and
  entente-timeline import events.csv --out events.json --map map.json
  pbpaste | entente-timeline import - > events.json
${ALL(languages)}
Exit code: 0 if every row became an event, 1 if there are errors, drafts or open questions, 2 for a wrong call or a file that cannot be opened or written.
`,
    export: (
      languages,
    ) => `entente-timeline export FILE      write a timeline as a table or a calendar; - reads standard input

Options:
  --to FORMAT       csv, xlsx: a table, which import reads again (xlsx with sheets for actors, sources and claims); ics: a calendar
  --out FILE        the file to write; without it, standard output
  --json            what was written, as JSON; needs --out

Examples:
  entente-timeline export events.json --to xlsx --out events.xlsx
  entente-timeline export events.json --to csv --lang de > ereignisse.csv
  entente-timeline export events.json --to ics --out events.ics
${ALL(languages)}
Exit code: 0 if the file is good, 1 if it has errors, 2 for a wrong call or a file that cannot be opened or written.
`,
    render: (
      languages,
    ) => `entente-timeline render FILE… --out DIR      render each timeline to files that need no server

Options:
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
  --json            the files that were written, as JSON

Examples:
  entente-timeline render events.json --out public --base https://example.org/timelines/
  entente-timeline render events.json --single --out usb-stick
  entente-timeline render events.json --svg --width 640 --shown 2024-06/2024-12 --out pictures
${ALL(languages)}
Exit code: 0 if all files are good, 1 if one has errors, 2 for a wrong call or a file that cannot be opened or written.
`,
    serve: (
      languages,
    ) => `entente-timeline serve [FILE|DIR]      show a timeline, or those of a folder, in a browser on this machine

The page shows the timeline and what check says about it, and loads again whenever the file changes. Tables and files of other programs
are shown as import reads them. Only this machine can open it (127.0.0.1). Ctrl+C stops it.

Options:
  --port N          the port (4180); 0 takes any that is free
  --map FILE        how to read the columns of tables, and answers to questions, as import takes it
  --json            the address and each reading of a file as a line of JSON

Examples:
  entente-timeline serve events.json       then open http://127.0.0.1:4180/ and write on
  entente-timeline serve events.xlsx       the same with a spreadsheet: save it to see it
  entente-timeline serve timelines         all timelines of a folder
  entente-timeline serve --port 8080
${ALL(languages)}
Exit code: 0 when it is stopped, 2 for a wrong call, a file that cannot be opened or a port that is in use.
`,
  },
};
