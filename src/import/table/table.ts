/** A table of texts: what all readers of spreadsheets make. */
export interface Table {
  /** The name of the sheet, or ''. */
  readonly name: string;
  /** All rows, the header among them. Rows may be shorter than others. */
  readonly rows: readonly (readonly string[])[];
  /** The number of the first row as a spreadsheet shows it, from 1. */
  readonly firstRow: number;
}

/**
 * Marks what explains a column below its header, as templates do. Such cells count as empty in the first row below the header; in any other
 * they are a text like all others.
 */
export const HELP_MARK = 'ⓘ';

/** The rows below the header, and whether the first of them only explains the columns. Cells that do are emptied. */
export function rowsWithoutHelp(rows: Table['rows']): { readonly rows: Table['rows']; readonly hasHelp: boolean } {
  const [first = [], ...others] = rows;
  const isHelp = (cell: string): boolean => cell.trimStart().startsWith(HELP_MARK);
  if (!first.some(isHelp)) return { rows, hasHelp: false };
  const cleared = first.map((cell) => (isHelp(cell) ? '' : cell));
  return { rows: [cleared, ...others], hasHelp: cleared.every((cell) => cell.trim() === '') };
}
