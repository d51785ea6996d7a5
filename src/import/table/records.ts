import type { ImportContext } from '../context';
import { LIMITS } from '../limits';
import type { JsonObject } from '../types';
import type { Table } from './table';

/** A value as the text of a cell: a list of words with semicolons, other lists and objects as JSON. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number');
  if (isList) return value.join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * Objects as a table: a column for each field that one of them has, in the order of their first appearance. The header is row 0, so that
 * the first object is row 1. Null, after a note, beyond the limits.
 */
export function recordsTable(records: readonly JsonObject[], { notes }: ImportContext): Table | null {
  const names = new Set<string>();
  for (const record of records) {
    for (const name of Object.keys(record)) names.add(name);
    if (names.size > LIMITS.columns) break;
  }
  if (names.size > LIMITS.columns) notes.add('error', 'too-many-columns', { limit: LIMITS.columns });
  else if (records.length > LIMITS.rows) notes.add('error', 'too-many-rows', { limit: LIMITS.rows });
  else if (records.length * names.size > LIMITS.cells) notes.add('error', 'too-large', { limit: LIMITS.cells });
  else {
    const columns = [...names];
    const rows = records.map((record) =>
      columns.map((name) => (Object.hasOwn(record, name) ? cellText(record[name]).slice(0, LIMITS.text) : '')),
    );
    return { name: '', rows: [columns, ...rows], firstRow: 0 };
  }
  return null;
}
