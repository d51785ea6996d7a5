/** A table of texts: what all readers of spreadsheets make. */
export interface Table {
  /** The name of the sheet, or ''. */
  readonly name: string;
  /** All rows, the header among them. Rows may be shorter than others. */
  readonly rows: readonly (readonly string[])[];
  /** The number of the first row as a spreadsheet shows it, from 1. */
  readonly firstRow: number;
}
