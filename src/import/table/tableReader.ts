import type { ImportContext } from '../context';
import type { NamedEntries } from '../ids';
import type { Column } from './columns';
import type { Field } from './fields';
import type { RowDates } from './rowDates';

/** What the rows of a table share. */
export interface TableReader {
  readonly context: ImportContext;
  readonly columnsOf: (field: Field) => readonly Column[];
  readonly kept: readonly Column[];
  readonly dates: RowDates;
  readonly actors: NamedEntries;
  readonly kinds: NamedEntries;
  readonly sources: NamedEntries;
  /** The separators of columns with several values in a cell. */
  readonly separators: ReadonlyMap<Column, string>;
}

/** The field that keeps a column: its name with `x-`, which it has already where a table was made from a timeline. */
export const keptName = (column: string): string => (column.startsWith('x-') ? column : `x-${column}`);
