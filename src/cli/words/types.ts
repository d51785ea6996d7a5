/** What the command says besides the issues of a file. */
export interface CommandWords {
  /** BCP 47. */
  readonly lang: string;
  readonly help: string;
  readonly error: string;
  readonly warning: string;
  readonly unknownCommand: (command: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly noFiles: string;
  readonly unknownLanguage: (lang: string, known: string) => string;
  readonly unreadable: (file: string, reason: string) => string;
  /** For standard input. */
  readonly input: string;
  readonly good: (file: string, events: number) => string;
  readonly summary: (files: number, errors: number, warnings: number) => string;
}
