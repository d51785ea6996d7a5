export const shareEn = {
  link: 'Copy link',
  citation: 'Copy citation',
  page: 'Open full page',
  copied: 'Copied',
  /** Followed by the text that was not copied. */
  byHand: 'Copying failed. Copy by hand:',
  /** Of the dialog that downloads and prints. */
  take: {
    open: 'Download or print…',
    heading: 'Download or print',
    part: 'What',
    /** Followed by the number of events: "37 events". */
    view: (events: string): string => `What you see now: ${events}`,
    whole: (events: string): string => `The whole timeline: ${events}`,
    file: 'Download',
    states: 'Each file says its title, span and filters, the date of the data, and the licence.',
    formats: {
      svg: 'Picture (SVG)',
      png: 'Picture (PNG)',
      csv: 'Table (CSV)',
      xlsx: 'Excel',
      json: 'Data (JSON)',
      ics: 'Calendar (iCalendar)',
    },
    done: (name: string): string => `Downloaded: ${name}`,
    /** Events that a calendar cannot hold. */
    omitted: (events: string): string =>
      `Not in the calendar, since before the year 1 or without a beginning: ${events}.`,
    unmade: 'The file could not be made.',
    print: 'Print',
    forms: {
      list: 'Picture, list of events and sources',
      full: 'Picture and all details of the events',
      sheet: 'Picture on one sheet',
      poster: 'Poster of several sheets',
    },
    sheets: 'Sheets',
    gluing: 'Landscape. Cut each sheet off at its right edge, and glue it onto the names of the lanes of the next one.',
  },
};

export type ShareMessages = typeof shareEn;
