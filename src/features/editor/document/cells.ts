import type { Answers } from '../../../import/dates/choices';
import type { JsonObject } from '../../../import/types';
import type { TimeMessages } from '../../../time/messages';
import type { ListName } from './document';
import type { NameIndex } from './names';

/** What reading a cell takes. */
export interface CellContext {
  /** The language of the texts that are shown and edited. */
  readonly lang: string;
  readonly fileLang: string;
  readonly time: TimeMessages;
  /** The name of one of the fixed values of a column, such as a status. */
  readonly label: (column: string, value: string) => string;
  index(list: ListName): NameIndex;
}

/** What writing a cell takes beside: it may add entries to other lists. */
export interface WriteContext extends CellContext {
  readonly answers: Answers;
  /** Adds an entry with a name to a list, and gives its id. */
  create(list: ListName, entry: JsonObject, name: string): string;
}

/** A column of a table: some fields of an entry as text, and back. */
export interface Column {
  readonly id: string;
  /** The fields that it shows: they are copied when a cell is filled down. */
  readonly fields: readonly string[];
  /** Columns that are read in one way ask for one width. */
  readonly type: 'text' | 'long' | 'date' | 'pick' | 'number' | 'names' | 'id';
  /** Whether the field has a text for each language. */
  readonly isLocalized?: true;
  /** What the cell shows. */
  text(entry: JsonObject, context: CellContext): string;
  /** What an edit starts from; `write` takes it back without a change. */
  edit(entry: JsonObject, context: CellContext): string;
  /** What is copied, where that is not the same. */
  copy?(entry: JsonObject, context: CellContext): string;
  /** The entry with the text of the cell in it; the same entry if nothing changes. What cannot be read is kept as it is written. */
  write(entry: JsonObject, text: string, context: WriteContext): JsonObject;
  /** What may be chosen. */
  options?(context: CellContext): readonly string[];
}
