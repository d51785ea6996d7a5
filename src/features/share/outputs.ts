/** The formats in which a reader takes a timeline along. */
export const DOWNLOAD_FORMATS = ['svg', 'png', 'csv', 'xlsx', 'json', 'ics'] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

/** What is taken along: the span and the events that the reader sees, or all of the file. */
export const PARTS = ['view', 'whole'] as const;
export type Part = (typeof PARTS)[number];

/**
 * How a timeline is printed: a picture with a list of its events and their sources, or with all that is known of each event; the picture
 * alone; or a picture over several sheets side by side.
 */
export const PRINT_FORMS = ['list', 'full', 'sheet', 'poster'] as const;
export type PrintForm = (typeof PRINT_FORMS)[number];

/** The numbers of sheets that a poster may have. */
export const POSTER_SHEETS = [2, 3, 4, 5, 6, 8] as const;

/** A file that was handed to the reader. */
export interface Downloaded {
  readonly name: string;
  /** Number of events that the format cannot hold. */
  readonly omitted: number;
}

/** What becomes of a timeline outside of its page. Made by the entry points, since features do not reach static output. */
export interface Outputs {
  readonly formats: readonly DownloadFormat[];
  /** Number of events of a part. */
  eventsIn(part: Part): number;
  /** Makes a file and hands it to the reader. Rejects if it cannot be made, or if what it is made from does not load. */
  download(format: DownloadFormat, part: Part): Promise<Downloaded>;
  /** Opens the browser's dialog for printing. `sheets` is the number of those of a poster. */
  print(form: PrintForm, part: Part, sheets: number): void;
}
