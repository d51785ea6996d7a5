// By name, so that a build leaves out what writes spreadsheets. This module itself is loaded when a spreadsheet is read.
import { readOds } from 'hucre/ods';
import { readXlsx, type Cell, type CellValue, type Sheet } from 'hucre/xlsx';
import { formatIsoDay, twoDigits } from '../../time/calendar';
import { instant } from '../../time/instant';
import type { ImportContext } from '../context';
import { LIMITS } from '../limits';
import { sheetKindOf, type EntrySheet, type SheetKind } from '../sheets/sheetColumns';
import type { Table } from '../table/table';
import { withoutGuard } from '../text';
import { unpackedSize } from './zip';

/**
 * Reads the events of an Excel or OpenDocument spreadsheet as a table: the sheet that the mapping names, else the first that is shown, not
 * empty and no list of something else. Sheets that list actors, sources or claims go into the context. Dates are read to the precision in
 * which a sheet shows them. Null, after a note, where the file is damaged or beyond the limits.
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  format: 'xlsx' | 'ods',
  context: ImportContext,
): Promise<Table | null> {
  const { notes } = context;
  const sheets = await readWorkbook(bytes, format, context);
  if (!sheets) return null;
  const { events, lists } = chooseSheets(sheets, context);
  if (!events) {
    notes.add('error', 'empty', {});
    return null;
  }
  context.sheets = [...context.sheets, ...lists];
  return isWithinLimits(events, context) ? tableOf(events) : null;
}

/** The sheets of a spreadsheet that are shown and not empty; null, after a note, where it is damaged or beyond the limits. */
export async function readWorkbook(
  bytes: Uint8Array,
  format: 'xlsx' | 'ods',
  { notes }: ImportContext,
): Promise<readonly Sheet[] | null> {
  const size = await unpackedSize(bytes, LIMITS.unpackedBytes);
  if (size.type === 'damaged') notes.add('error', 'unreadable', { reason: 'zip' });
  if (size.type === 'too-large') notes.add('error', 'too-large', { limit: LIMITS.unpackedBytes });
  if (size.type !== 'bytes') return null;
  const sheets = await readSheets(bytes, format);
  if (sheets === null) notes.add('error', 'unreadable', { reason: format.toUpperCase() });
  return sheets;
}

async function readSheets(bytes: Uint8Array, format: 'xlsx' | 'ods'): Promise<readonly Sheet[] | null> {
  // A row beyond the limit is enough to see that there are too many.
  const options = { readStyles: true, maxRows: LIMITS.rows + 1 };
  try {
    const { sheets } = await (format === 'xlsx' ? readXlsx : readOds)(bytes, options);
    return sheets;
  } catch {
    return null;
  }
}

const isFilled = (row: readonly CellValue[]): boolean => row.some((value) => value !== null && value !== '');

/** What a sheet lists, by its name and the first row with something in it; null for events and everything else. */
function kindOf({ name, rows }: Sheet): SheetKind | null {
  const header = rows.find(isFilled) ?? [];
  return sheetKindOf(
    name,
    header.slice(0, LIMITS.columns).map((value) => (value === null ? '' : String(value).slice(0, MAX_HEADER))),
  );
}

/** Characters of a header that say what a column is. */
const MAX_HEADER = 200;

/** The sheet of the events, and those that list what the events refer to. All others are named in the report. */
function chooseSheets(
  sheets: readonly Sheet[],
  context: ImportContext,
): { readonly events: Sheet | undefined; readonly lists: readonly EntrySheet[] } {
  const { mapping, notes } = context;
  const shown = sheets.filter(({ rows, hidden, veryHidden }) => !hidden && !veryHidden && rows.some(isFilled));
  context.sheetNames = shown.map(({ name }) => name);
  const kinds = new Map(shown.map((sheet) => [sheet, kindOf(sheet)]));
  const wanted = sheets.find(({ name }) => name === mapping?.sheet);
  const events = wanted ?? shown.find((sheet) => kinds.get(sheet) === null) ?? shown[0];
  const others = shown.filter((sheet) => sheet !== events);
  const unread = others.filter((sheet) => kinds.get(sheet) === null).map(({ name }) => name);
  if (events && unread.length > 0)
    notes.add('warning', 'other-sheets', { sheet: events.name, names: unread.slice(0, 10).join(', ') });
  return { events, lists: others.flatMap((sheet) => listOf(sheet, context)) };
}

/** A sheet that lists actors, sources or the like; none where it is of another kind or, after a note, beyond the limits. */
export function listOf(sheet: Sheet, context: ImportContext): readonly EntrySheet[] {
  const kind = kindOf(sheet);
  return kind !== null && isWithinLimits(sheet, context) ? [{ kind, table: tableOf(sheet) }] : [];
}

function isWithinLimits({ name, rows }: Sheet, { notes }: ImportContext): boolean {
  const column = name;
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > LIMITS.rows) notes.add('error', 'too-many-rows', { limit: LIMITS.rows }, { column });
  else if (widest > LIMITS.columns) notes.add('error', 'too-many-columns', { limit: LIMITS.columns }, { column });
  else if (rows.length * widest > LIMITS.cells) notes.add('error', 'too-large', { limit: LIMITS.cells }, { column });
  else if (rows.some((row) => row.some((value) => typeof value === 'string' && value.length > LIMITS.text)))
    notes.add('error', 'too-long', { limit: LIMITS.text }, { column });
  else return true;
  return false;
}

/** A sheet as texts. Addresses and comments of cells get columns of their own beside the others, so that they are not lost. */
function tableOf(sheet: Sheet): Table {
  const { name, rows, cells } = sheet;
  const first = rows.findIndex(isFilled);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const extra = new Map<string, Map<number, string>>();
  const put = (column: number, kind: string, row: number, text: string | undefined): void => {
    if (text === undefined || text === '' || row <= first) return;
    const key = `${valueText(rows[first]?.[column] ?? null, undefined)} ${kind}`.trim();
    extra.set(key, (extra.get(key) ?? new Map<number, string>()).set(row, text));
  };
  for (const [key, { hyperlink, comment, value }] of cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (hyperlink?.target !== value) put(column, 'URL', row, hyperlink?.target);
    put(column, 'comment', row, comment?.text);
  }
  const texts = rows.slice(Math.max(first, 0)).map((row, i) => {
    const at = i + Math.max(first, 0);
    const own = Array.from({ length: extra.size > 0 ? width : row.length }, (_, column) =>
      valueText(row[column] ?? null, cells?.get(`${String(at)},${String(column)}`)),
    );
    return [...own, ...[...extra].map(([header, values]) => (at === first ? header : (values.get(at) ?? '')))];
  });
  return { name, rows: texts, firstRow: Math.max(first, 0) + 1 };
}

function valueText(value: CellValue, cell: Cell | undefined): string {
  if (value === null) return '';
  return value instanceof Date ? dateText(value, cell?.style?.numFmt ?? '') : withoutGuard(String(value));
}

/** A date to the precision of its number format: "mmm yyyy" shows a month, though the cell holds its first day. */
function dateText(date: Date, numberFormat: string): string {
  const ms = date.getTime();
  if (Number.isNaN(ms)) return '';
  // Quoted text and colours in brackets are no parts of the date.
  const format = numberFormat.toLowerCase().replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  const day = formatIsoDay(instant(ms));
  if (format !== '' && !format.includes('d') && !format.includes('h')) {
    if (/m/.test(format)) return day.slice(0, -3);
    if (/y/.test(format)) return day.slice(0, -6);
  }
  const [hours, minutes, seconds] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  const hasTime = format === '' ? hours + minutes + seconds > 0 : format.includes('h') || hours + minutes + seconds > 0;
  const clock = [hours, minutes, ...(seconds > 0 ? [seconds] : [])].map(twoDigits).join(':');
  return hasTime ? `${day}T${clock}` : day;
}
