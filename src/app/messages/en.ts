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
  share: {
    label: 'Share',
    data: 'Download data',
    copy: 'Copy link',
    copied: 'Link copied',
    failed: 'Copying failed. Copy the address of this page by hand.',
    embed: 'Embed',
    local:
      'This file is on your computer, so there is no link to it. It stays open in this tab. To share it, embed it or put it on the web.',
    save: 'Save file',
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
  edit: {
    open: 'Edit',
    done: 'Done',
    title: 'Title of the timeline',
    views: 'View',
    table: 'Table',
    picture: 'Timeline',
    empty: 'Nothing to show yet. Give an event a date and a title.',
  },
  editFailed: 'The editor could not be loaded. Nothing of the timeline is lost.',
  close: 'Close',
  languageFailed: (language: string): string => `${language} could not be loaded.`,
};

export type PageMessages = typeof en;
