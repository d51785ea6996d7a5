/** What the command says besides the issues of a file. */
export interface CommandWords {
  /** BCP 47. */
  readonly lang: string;
  readonly help: string;
  readonly error: string;
  readonly warning: string;
  readonly unknownCommand: (command: string) => string;
  readonly unknownOption: (option: string) => string;
  /** An option that should be followed by something. */
  readonly noValue: (option: string) => string;
  readonly noOut: string;
  readonly badBase: (base: string) => string;
  readonly badWidth: (width: string, least: number, most: number) => string;
  readonly badTheme: (theme: string, known: string) => string;
  readonly badShown: (shown: string) => string;
  /** What a page lacks that does not know its own address. */
  readonly noBase: string;
  readonly unwritten: (folder: string, reason: string) => string;
  readonly noFiles: string;
  readonly unknownLanguage: (lang: string, known: string) => string;
  readonly unreadable: (file: string, reason: string) => string;
  /** For standard input. */
  readonly input: string;
  readonly good: (file: string, events: number) => string;
  readonly summary: (files: number, errors: number, warnings: number) => string;
}
