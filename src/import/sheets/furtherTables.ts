import type { ImportContext } from '../context';
import { decodeText } from '../decode';
import { detectBinary, detectText } from '../detect';
import { LIMITS } from '../limits';
import { readDelimited } from '../table/delimited';
import { readHtmlTable } from '../table/htmlTable';
import { sheetKindOf, type EntrySheet } from './sheetColumns';

/** A file beside that of the events. */
export interface FurtherTable {
  /** The name of the file, which says what it lists: actors.csv. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads further files as lists of actors, sources or claims. One that is none of these is named in the report. */
export async function readFurtherTables(
  tables: readonly FurtherTable[],
  context: ImportContext,
): Promise<readonly EntrySheet[]> {
  const sheets: EntrySheet[] = [];
  for (const table of tables) {
    const read = await sheetsIn(table, context);
    if (read.length === 0) context.notes.add('warning', 'sheet-unknown', {}, { column: nameOf(table) });
    sheets.push(...read);
  }
  return sheets;
}

const nameOf = ({ name }: FurtherTable): string => name.replace(/^.*[\\/]/, '').replace(/\.[A-Za-z0-9]{1,8}$/, '');

async function sheetsIn(table: FurtherTable, context: ImportContext): Promise<readonly EntrySheet[]> {
  const { bytes } = table;
  if (bytes.length > LIMITS.bytes) {
    context.notes.add('error', 'too-large', { limit: LIMITS.bytes }, { column: nameOf(table) });
    return [];
  }
  const binary = detectBinary(bytes);
  if (binary?.format === 'xlsx' || binary?.format === 'ods') {
    const { listOf, readWorkbook } = await import('../spreadsheet/readSpreadsheet');
    const sheets = await readWorkbook(bytes, binary.format, context);
    return (sheets ?? []).flatMap((sheet) => listOf(sheet, context));
  }
  if (binary) return [];
  const text = decodeText(bytes, context);
  const detected = detectText(text, undefined);
  const read =
    detected.format === 'table'
      ? readDelimited(text, detected.separator, context)
      : detected.format === 'html'
        ? readHtmlTable(text, context)
        : null;
  const kind = read && sheetKindOf(nameOf(table), read.rows[0] ?? []);
  return read && kind ? [{ kind, table: { ...read, name: nameOf(table) } }] : [];
}
