// By name, so that a build leaves out what reads spreadsheets. This module itself is loaded when one is written.
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { TimelineFile } from '../format/types';
import { eventRows } from './csv';
import { listSheets, type ListSheet } from './listSheets';

/** Columns whose cells are numbers. */
const NUMBERS = ['lat', 'lon', 'weight', 'low', 'best', 'high'];
/** Excel's limit for the text of a cell, in UTF-16 units; a longer one makes it call the workbook damaged. */
const MAX_CELL = 32_767;
/** Characters that XML 1.0 does not have. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * A timeline as an Excel workbook: the table of `eventRows`, and beside it what events refer to (`listSheets`). Every cell but numbers is
 * text, so that no date is read as another. `words` has other names of sheets and columns, for people.
 */
export async function timelineAsXlsx(
  file: TimelineFile,
  lang: string,
  words: WorkbookWords = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [{ name: 'Events', rows: eventRows(file, lang, true) }, ...listSheets(file, lang)];
  const bytes = await writeXlsx({ sheets: sheets.map((sheet) => sheetOf(sheet, words)) });
  return new Uint8Array(bytes);
}

/** Other names of sheets and columns; those of one sheet's column stand after the name of the sheet. */
type WorkbookWords = Readonly<Record<string, string>>;

function sheetOf({ name, rows: [header = [], ...rows] }: ListSheet, words: WorkbookWords): WriteSheet {
  const titleOf = (column: string): string => words[`${name} ${column}`] ?? words[column] ?? column;
  const cells = rows.map((row) => row.map((text, column) => cellOf(text, header[column] ?? '')));
  return {
    name: words[name] ?? name,
    rows: [header.map((title) => cellOf(titleOf(title), '')), ...cells],
    freezePane: { rows: 1 },
  };
}

function cellOf(text: string, column: string): string | number | null {
  if (text === '') return null;
  return NUMBERS.includes(column) ? Number(text) : text.replace(FORBIDDEN, '\ufffd').slice(0, MAX_CELL);
}
