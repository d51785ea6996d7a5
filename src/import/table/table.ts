import { HELP_MARK } from '../../format/helpMark';

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
 * The rows below the header, and whether the first of them only explains the columns. If all of its cells do, or most of them where
 * somebody wrote into it, those are emptied. Anywhere else a text with the mark is one like all others.
 */
export function rowsWithoutHelp(rows: Table['rows']): { readonly rows: Table['rows']; readonly hasHelp: boolean } {
  const [first = [], ...others] = rows;
  const isHelp = (cell: string): boolean => cell.trimStart().startsWith(HELP_MARK);
  const filled = first.filter((cell) => cell.trim() !== '');
  const help = filled.filter(isHelp).length;
  if (help === 0 || (help < filled.length && help * 2 <= filled.length)) return { rows, hasHelp: false };
  const cleared = first.map((cell) => (isHelp(cell) ? '' : cell));
  return { rows: [cleared, ...others], hasHelp: cleared.every((cell) => cell.trim() === '') };
}
