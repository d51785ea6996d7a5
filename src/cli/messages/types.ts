/** Messages of the command, except for the issues of files. */
export interface CommandMessages {
  /** BCP 47. */
  readonly lang: string;
  /** `languages`: "en|de". */
  readonly help: (languages: string) => string;
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
  /** For standard input. */
  readonly input: string;
  readonly good: (file: string, events: number) => string;
  readonly summary: (files: number, errors: number, warnings: number) => string;
}
