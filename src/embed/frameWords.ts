/** What the page of a frame says in place of a timeline. Read mostly by the editor who pasted it. */
export interface FrameWords {
  /** The address names no file. Ends before the example. */
  readonly missing: string;
  /** What stands there is no address of a file. Ends before the example. */
  readonly wrong: (src: string) => string;
  /** The element itself did not come. */
  readonly unloaded: string;
}

const en: FrameWords = {
  missing: 'No timeline is named here. Write the address of its file into the frame’s own address:',
  wrong: (src) =>
    `“${src}” is no address of a timeline. Write a path from this page, or an address that begins with https://, as in`,
  unloaded: 'The interactive timeline could not be loaded just now. Reload the page to try again.',
};

const de: FrameWords = {
  missing: 'Hier ist keine Zeitleiste angegeben. Schreiben Sie die Adresse ihrer Datei in die Adresse des Frames:',
  wrong: (src) =>
    `„${src}“ ist keine Adresse einer Zeitleiste. Schreiben Sie einen Pfad, der von dieser Seite ausgeht, oder eine Adresse, die mit https:// beginnt, etwa`,
  unloaded:
    'Die interaktive Zeitleiste ließ sich gerade nicht laden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
};

/** The sentences in a language or its base, else in English. */
export function frameWords(lang: string): FrameWords {
  return /^de\b/i.test(lang) ? de : en;
}
