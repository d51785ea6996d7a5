import type { HelpTexts } from './help/types';

/** Messages of the command, except for the issues of files. */
export interface CommandMessages {
  /** BCP 47. */
  readonly lang: string;
  readonly help: HelpTexts;
  readonly error: string;
  readonly warning: string;
  readonly unknownCommand: (command: string) => string;
  readonly unknownOption: (option: string) => string;
  /** An option without its value. */
  readonly noValue: (option: string) => string;
  readonly noOut: string;
  /** For a format that is no text. */
  readonly noOutFile: string;
  readonly badTarget: (format: string, known: string) => string;
  /** Events that a calendar cannot hold, since they are before the year 1 or have no beginning. */
  readonly notInCalendar: (events: number) => string;
  /** More than one file to import or export. */
  readonly oneFile: string;
  readonly badFormat: (format: string, known: string) => string;
  /** A mapping with a value that is wrong at `place`, such as `columns[2].field`. */
  readonly badMap: (file: string, place: string) => string;
  readonly badBase: (base: string) => string;
  readonly badWidth: (width: string, least: number, most: number) => string;
  readonly badTheme: (theme: string, known: string) => string;
  readonly badShown: (shown: string) => string;
  /** What a page without its own address lacks. */
  readonly noBase: string;
  /** The optional package for PNG is not installed. */
  readonly noPng: string;
  /** Letters of these scripts are boxes in the PNG. */
  readonly noGlyphs: (scripts: string) => string;
  readonly badFont: (file: string) => string;
  readonly unwritten: (folder: string, reason: string) => string;
  readonly noFiles: string;
  readonly unknownLanguage: (lang: string, known: string) => string;
  readonly unreadable: (file: string, reason: string) => string;
  /** A file of another format, in words, and the call that makes a timeline of it. */
  readonly otherFormat: (format: string, call: string) => string;
  /** `--json` where standard output has the content itself. */
  readonly jsonNeedsOut: string;
  /** Rows that were read of a long file so far. */
  readonly rowsRead: (rows: number) => string;
  readonly serving: ServeMessages;
  /** For standard input. */
  readonly input: string;
  readonly good: (file: string, events: number) => string;
  readonly summary: (files: number, errors: number, warnings: number) => string;
}

/** Messages of `serve` and of its page. */
export interface ServeMessages {
  readonly onePath: string;
  readonly badPort: (port: string) => string;
  readonly portTaken: (port: number) => string;
  readonly noPort: (port: number, reason: string) => string;
  readonly started: (path: string, address: string) => string;
  /** A file with issues. */
  readonly counts: (file: string, events: number, errors: number, warnings: number) => string;
  /** In place of the file's state, when the server does not answer any more. */
  readonly stopped: string;
  /** The link to the list of files. */
  readonly list: string;
  /** Above what is wrong with a file. */
  readonly messages: string;
  /** A folder without timelines. */
  readonly none: string;
  /** A file of which nothing can be shown. */
  readonly nothing: string;
}
