// By name, so that a build leaves out what writes spreadsheets. This module itself is loaded when a spreadsheet is read.
import { readOds } from 'hucre/ods';
import { readXlsx, type Cell, type CellValue, type Sheet } from 'hucre/xlsx';
import { formatIsoDay, twoDigits } from '../../time/calendar';
import { instant } from '../../time/instant';
import type { ImportContext } from '../context';
import { LIMITS } from '../limits';
import type { Table } from '../table/table';
import { withoutGuard } from '../text';
import { unpackedSize } from './zip';

/**
 * Reads a sheet of an Excel or OpenDocument spreadsheet as a table: the one that the mapping names, else the first that is shown and not
 * empty. Dates are read to the precision in which the sheet shows them. Null, after a note, where the file is damaged or beyond the limits.
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  format: 'xlsx' | 'ods',
  context: ImportContext,
): Promise<Table | null> {
  const { notes } = context;
  const size = await unpackedSize(bytes, LIMITS.unpackedBytes);
  if (size.type === 'damaged') notes.add('error', 'unreadable', { reason: 'zip' });
  if (size.type === 'too-large') notes.add('error', 'too-large', { limit: LIMITS.unpackedBytes });
  if (size.type !== 'bytes') return null;
  const sheets = await readSheets(bytes, format);
  if (sheets === null) {
    notes.add('error', 'unreadable', { reason: format.toUpperCase() });
    return null;
  }
  const sheet = chooseSheet(sheets, context);
  if (!sheet) {
    notes.add('error', 'empty', {});
    return null;
  }
  return isWithinLimits(sheet, context) ? tableOf(sheet) : null;
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

function chooseSheet(sheets: readonly Sheet[], context: ImportContext): Sheet | undefined {
  const { mapping, notes } = context;
  const wanted = sheets.find(({ name }) => name === mapping?.sheet);
  const filled = sheets.filter(
    ({ rows, hidden, veryHidden }) =>
      !hidden && !veryHidden && rows.some((row) => row.some((value) => value !== null && value !== '')),
  );
  context.sheets = filled.map(({ name }) => name);
  const sheet = wanted ?? filled[0];
  const others = filled.filter((other) => other !== sheet);
  if (others.length > 0)
    notes.add('warning', 'other-sheets', {
      names: others
        .slice(0, 10)
        .map(({ name }) => name)
        .join(', '),
    });
  return sheet;
}

function isWithinLimits({ rows }: Sheet, { notes }: ImportContext): boolean {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > LIMITS.rows) notes.add('error', 'too-many-rows', { limit: LIMITS.rows });
  else if (widest > LIMITS.columns) notes.add('error', 'too-many-columns', { limit: LIMITS.columns });
  else if (rows.length * widest > LIMITS.cells) notes.add('error', 'too-large', { limit: LIMITS.cells });
  else if (rows.some((row) => row.some((value) => typeof value === 'string' && value.length > LIMITS.text)))
    notes.add('error', 'too-long', { limit: LIMITS.text });
  else return true;
  return false;
}

/** A sheet as texts. Addresses and comments of cells get columns of their own beside the others, so that they are not lost. */
function tableOf(sheet: Sheet): Table {
  const { name, rows, cells } = sheet;
  const first = rows.findIndex((row) => row.some((value) => value !== null && value !== ''));
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
