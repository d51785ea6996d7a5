import { plural } from '../../i18n/plural';
import { en as tools } from './tools/en';

const count = plural('en');

export const en = {
  ...tools,
  gallery: {
    help: 'Help',
    heading: 'Timelines',
    themes: {
      alliances: 'Wars and alliances',
      treaties: 'Treaties',
      troops: 'Troop deployments',
      weapons: 'Weapons tests',
      other: 'More',
    },
    intro: 'Geopolitical events as timelines that zoom, filter and show their sources.',
    key: 'Each picture counts events over time: cooperation above the line, conflict below it, neutral across it.',
    picture: (cooperation: string, neutral: string, conflict: string): string =>
      `Events over time: ${cooperation} of cooperation, ${conflict} of conflict, ${neutral} neutral`,
    make: 'Make your own',
    paste: 'Paste rows from a spreadsheet',
    pasteHint:
      'Copy them with their header in Excel, LibreOffice, Numbers or Google Sheets. A date and a title are enough.',
    pasteHere: 'Rows of a table',
    pastePlaceholder: 'Date\tTitle\nMarch 1938\tGermany annexes Austria',
    read: 'Read',
    template: 'Fill in a template',
    templateHint: 'A table whose columns are explained, with sheets for actors, sources and claims.',
    templateFormats: { xlsx: 'Excel', ods: 'OpenDocument', csv: 'CSV, events only' },
    examples: 'Or open an example and change it:',
    embed: 'Put one into your page',
    embedHint: 'WordPress, Ghost, Moodle, a newsletter, a page of your own: see it in an article and take the code.',
    embedLink: 'Embed a timeline',
    command: 'Do the same from the command line',
    commandHint: 'The command reports what it read, guessed and kept.',
    write: 'Write the file yourself',
    writeHint: 'A timeline is one JSON file. A title and events with an id, a date and a title are enough.',
    schema: 'The format as a JSON Schema',
    example: 'An example to start from',
    own: 'Open a file',
    ownHint:
      'A timeline, a table (CSV, Excel, OpenDocument), TimelineJS, Markwhen, SIMILE, vis-timeline, Wikidata results, a calendar or GeoJSON. You can also drop it on this page. Nothing is uploaded.',
    address: 'Web address of a file',
    choose: 'Choose a file',
    chooseAnother: 'Choose another file',
    open: 'Open',
    yours: 'Your timelines',
    yoursHint: 'Kept in this browser only. Save what you want to keep for good.',
    events: (events: number, changed: string): string =>
      `${count(events, { one: '# event', other: '# events' })}, changed ${changed}`,
    more: (title: string): string => `More about “${title}”`,
    rename: 'Rename',
    newTitle: 'New title',
    duplicate: 'Duplicate',
    save: 'Save as file',
    remove: 'Delete',
    removed: (title: string): string => `“${title}” was deleted.`,
    undo: 'Undo',
    saveAll: 'Save all as files',
    kept: 'That could not be done, since this browser keeps nothing here.',
  },
  wait: 'One moment …',
  contested: {
    heading: 'This timeline is being edited in another tab',
    taken: 'Another tab has taken this timeline over',
    hint: 'Everything up to then is kept. If two tabs changed the same timeline, one would undo the work of the other.',
    take: 'Edit it here instead',
    copy: 'Edit a copy',
    leave: 'Only look at it',
  },
  unkept:
    'This browser keeps nothing here, or its disk is full. Save the timeline as a file before you leave this page.',
  loading: 'The timeline is loading …',
  download: 'Download',
  fault: {
    none: 'This timeline cannot be shown',
    some: (bad: number, good: number): string =>
      `${count(bad, { one: '# problem', other: '# problems' })} in the file; ${count(good, { one: '# event is', other: '# events are' })} shown`,
    unreachable: (address: string): string => `Nothing could be loaded from ${address}.`,
    answered: (address: string, code: number): string => `${address} answered with error ${code}.`,
    internal: 'Something went wrong in the timeline itself.',
    details: 'Problems',
    timeout: (address: string): string => `${address} has sent nothing for half a minute, so the request was given up.`,
    incomplete: (address: string): string =>
      `The transfer from ${address} ended early: the file breaks off in the middle. If another attempt changes nothing, the file on the server is incomplete.`,
    /** Over warnings about a file whose events could all be read. */
    remarks: 'Remarks on this file, for its editor',
  },
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
  share: {
    label: 'Share',
    copy: 'Copy link',
    copied: 'Link copied',
    failed: 'Copying failed. Copy the address of this page by hand.',
    more: 'Share or save…',
    embed: 'Embed',
    picture: 'Save as picture',
    take: 'Download or print…',
  },
  qr: {
    heading: 'QR code',
    alt: (title: string, address: string): string => `QR code of the timeline “${title}”: ${address}`,
    larger: 'Fill the window',
    smaller: 'Smaller',
    long: 'The address of this view is too long to be read from the back of a room. The code leads to the timeline as it opens.',
  },
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
