import { findAddressError } from '../../util/addressError';
import type { ImportContext } from '../context';
import { LIMITS } from '../limits';
import { MAX_ADDRESS } from '../media';
import type { DateColumn } from '../table/dateColumn';
import { columnKey } from '../table/fields';
import { rowsWithoutHelp } from '../table/table';
import { keptName } from '../table/tableReader';
import { trimText } from '../text';
import type { JsonObject } from '../types';
import { sheetFieldNamed, type EntrySheet, type SheetField, type SheetKind } from './sheetColumns';

/** Fields with the day on which something was done. */
const ONE_DAY = new Set<string>(['issued', 'accessed', 'said']);
/** A month as EDTF writes it. */
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Longest name, in UTF-16 units. A longer text is something else, and kept. */
export const MAX_NAME = 500;

/** A row of such a sheet. Each of its fields becomes fields of an entry; a value that the format does not have is kept under `x-`. */
export class SheetRow<K extends SheetKind = SheetKind> {
  constructor(
    readonly sheet: string,
    /** As the spreadsheet shows it, from 1. */
    readonly number: number,
    private readonly cells: ReadonlyMap<string, string>,
    /** Cells of columns that have no place, under `x-`. */
    readonly kept: JsonObject,
    private readonly context: ImportContext,
  ) {}

  /** All cells by their columns. */
  get all(): JsonObject {
    return { ...Object.fromEntries(this.cells), ...this.kept };
  }

  /** The text of a cell; '' where it is empty or there is none. */
  text(field: SheetField<K>): string {
    return this.cells.get(field) ?? '';
  }

  /** A text that is not longer than a name, or than `limit`. */
  words(field: SheetField<K>, name: string = field, limit = MAX_NAME): JsonObject {
    return this.valid(field, name, (text) => (text.length <= limit ? text : null));
  }

  address(field: SheetField<K>, name: string): JsonObject {
    return this.valid(field, name, (text) =>
      findAddressError(text) || text.length > MAX_ADDRESS || /[<>\s]/.test(text) ? null : text,
    );
  }

  /** One of a few values. `synonyms` has other words for them, each list divided by bars. */
  choice(field: SheetField<K>, values: readonly string[], synonyms: Readonly<Record<string, string>> = {}): JsonObject {
    return this.valid(field, field, (text) => {
      const key = columnKey(text);
      const isCalled = (value: string): boolean =>
        columnKey(value) === key || (synonyms[value]?.split('|').some((word) => columnKey(word) === key) ?? false);
      return values.find(isCalled) ?? null;
    });
  }

  /** A BCP 47 tag. */
  language(field: SheetField<K>): JsonObject {
    return this.valid(field, field, (text) => {
      // A name of a language, such as Korean, has the form of a tag too.
      if (!/^[a-z]{2,3}(?:-|$)/i.test(text)) return null;
      try {
        return Intl.getCanonicalLocales(text).length === 1 ? text : null;
      } catch {
        return null;
      }
    });
  }

  /** The texts of some fields that their column is to be asked about. */
  datesOf(fields: readonly SheetField<K>[]): string[] {
    return fields.map((field) => (this.month(field) === null ? this.text(field) : '')).filter((text) => text !== '');
  }

  /** A month as EDTF writes it, where something was published or said: 2000-07 is no span of years there. */
  private month(field: SheetField<K>): string | null {
    const text = this.text(field);
    return ONE_DAY.has(field) && MONTH.test(text) ? text : null;
  }

  date(field: SheetField<K>, dates: DateColumn): JsonObject {
    return this.valid(field, field, (text) => {
      const month = this.month(field);
      if (month !== null) return month;
      const found = dates.dateOf(text);
      if (found.type !== 'date') return null;
      const place = { row: this.number, column: `${this.sheet}!${field}`, input: text };
      if (found.edtf !== text) this.context.notes.add('info', 'date-read', { edtf: found.edtf }, place);
      return found.edtf;
    });
  }

  amount(field: SheetField<K>): JsonObject {
    return this.valid(field, field, numberIn);
  }

  /** A value read from a cell under a name; null is one that the format does not have. */
  valid(field: SheetField<K>, name: string, read: (text: string) => string | number | null): JsonObject {
    const text = this.text(field);
    if (text === '') return {};
    const value = read(text);
    if (value !== null) return { [name]: value };
    const place = { row: this.number, column: `${this.sheet}!${field}`, input: text };
    this.context.notes.add('warning', 'value-kept', { field: `x-${name}` }, place);
    return { [`x-${name}`]: text };
  }
}

/**
 * A number as people write it; null for what is none, or can be read in two ways: 3.000 is three in English and three thousand in German.
 */
export function numberIn(text: string): number | null {
  const plain = text.replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/gu, '');
  if (/^[+-]?\d{1,15}$/.test(plain)) return Number(plain);
  const grouped = /^[+-]?\d{1,3}(?:,\d{3}){2,}$|^[+-]?\d{1,3}(?:\.\d{3}){2,}$/.test(plain);
  if (grouped) return Number(plain.replace(/[.,]/g, ''));
  const [, whole, decimals] = /^([+-]?\d{1,12})[.,](\d{1,10})$/.exec(plain) ?? [];
  const isOpen = decimals?.length === 3 && !/^[+-]?0$|^[+-]?\d{4,}$/.test(whole ?? '');
  return whole === undefined || decimals === undefined || isOpen ? null : Number(`${whole}.${decimals}`);
}

/** The rows of a sheet that are not empty. Columns without a place in the format are named in the report once. */
export function rowsOf<K extends SheetKind>({ kind, table }: EntrySheet<K>, context: ImportContext): SheetRow<K>[] {
  const [header = [], ...below] = table.rows;
  const taken = new Set<string>();
  const fields = header.map((column) => {
    const field = sheetFieldNamed(kind, column);
    if (field === undefined || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
  const names = uniqueNames(header);
  const { rows } = rowsWithoutHelp(below);
  const keptColumns = new Set<number>();
  const read = rows.flatMap((row, i) => {
    const cells = new Map<string, string>();
    const kept: [string, string][] = [];
    for (const [column, cell] of row.entries()) {
      const text = trimText(cell);
      if (text === '') continue;
      const field = fields[column];
      if (field) cells.set(field, text);
      else {
        kept.push([keptName(names[column] ?? `column ${String(column + 1)}`), text]);
        keptColumns.add(column);
      }
    }
    if (cells.size === 0 && kept.length === 0) return [];
    return [new SheetRow<K>(table.name, table.firstRow + 1 + i, cells, Object.fromEntries(kept), context)];
  });
  for (const column of [...keptColumns].sort((a, b) => a - b)) {
    const name = names[column] ?? `column ${String(column + 1)}`;
    context.notes.add('info', 'column-kept', { field: keptName(name) }, { column: `${table.name}!${name}` });
  }
  context.notes.add('info', 'sheet-read', { kind, count: read.length }, { column: table.name });
  return read;
}

/** The names of columns, each once and not longer than a name of a field should be. */
function uniqueNames(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((column, i) => {
    const name = column.replace(/\s+/g, ' ').trim().slice(0, 60) || `column ${String(i + 1)}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${String(count)})`;
  });
}

/** Longest text of a source or a claim. */
export const MAX_TEXT = LIMITS.field;
