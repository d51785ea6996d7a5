export const en = {
  gallery: {
    heading: 'Timelines',
    intro: 'Geopolitical events as timelines that zoom, filter and show their sources.',
    key: 'Each picture counts events over time: cooperation above the line, conflict below it, neutral across it.',
    picture: (cooperation: string, neutral: string, conflict: string): string =>
      `Events over time: ${cooperation} of cooperation, ${conflict} of conflict, ${neutral} neutral`,
    make: 'Make your own',
    fromTable: 'Turn a table into a timeline',
    fromTableHint:
      'The command reads CSV, Excel, OpenDocument, TimelineJS, Markwhen, SIMILE, vis-timeline, Wikidata, iCalendar and GeoJSON. It reports what it read, guessed and kept.',
    write: 'Write the file yourself',
    writeHint: 'A timeline is one JSON file. A title and events with an id, a date and a title are enough.',
    schema: 'The format as a JSON Schema',
    example: 'An example to start from',
    own: 'Open your own file',
    ownHint:
      'A JSON file on your computer, which you can also drop on this page, or a web address. Nothing is uploaded.',
    address: 'Web address of a timeline file',
    choose: 'Choose a file',
    chooseAnother: 'Choose another file',
    open: 'Open',
  },
  loading: 'The timeline is loading …',
  download: 'Download',
  link: {
    heading: 'This link does not open',
    faults: {
      damaged:
        'The link contains a whole timeline, and part of it is missing or changed. Some chats and mail programs cut long links. Ask for it again, or for the timeline as a file.',
      newer:
        'The link was made by a newer version of this site. Reload the page; if that does not help, this site is out of date.',
      'too-large': 'The link unpacks to more than a link can hold, so it was not made here. It was not opened.',
      unsupported: 'This browser is too old to open a timeline from a link. A current one can.',
      network: 'Part of the page could not be loaded. Check the connection.',
    },
    retry: 'Try again',
  },
  standalone: { menu: 'Print and save', data: 'Save the data (JSON)' },
  share: {
    label: 'Share',
    copy: 'Copy link',
    copied: 'Link copied',
    failed: 'Copying failed. Copy the address of this page by hand.',
    more: 'Share or save…',
    embed: 'Embed',
  },
  qr: {
    heading: 'QR code',
    alt: (title: string, address: string): string => `QR code of the timeline “${title}”: ${address}`,
    larger: 'Fill the window',
    smaller: 'Smaller',
    long: 'The address of this view is too long to be read from the back of a room. The code leads to the timeline as it opens.',
  },
  theme: { label: 'Theme', auto: 'System', light: 'Light', dark: 'Dark' },
  display: 'Display',
  fullScreen: 'Full screen, large type (F)',
  spotlight: 'Dim all but the open event (S)',
  print: 'Print this view',
  printDetails: 'Print with all details',
  close: 'Close',
  languageFailed: (language: string): string => `${language} could not be loaded.`,
};

export type PageMessages = typeof en;
