import { NoteCollector } from './notes';
import type { EntrySheet } from './sheets/sheetColumns';
import type { Mapping } from './table/mapping';
import type { ImportQuestion } from './types';

/** What the readers of all formats share while they read one file. */
export interface ImportContext {
  readonly notes: NoteCollector;
  readonly questions: ImportQuestion[];
  /** The name of the file without folder and extension: the title of a timeline that has none. */
  readonly name: string;
  /** The mapping that was given; the reader of tables puts in its place the one that it used. */
  mapping: Mapping | null;
  /** The sheets of a spreadsheet that are not empty. */
  sheetNames: readonly string[];
  /** Sheets beside that of the events, which say more about what it names: actors, sources, claims. */
  sheets: readonly EntrySheet[];
}

export function createContext(file: string, mapping: Mapping | null): ImportContext {
  const name = file.replace(/^.*[\\/]/, '').replace(/\.[A-Za-z0-9]{1,8}$/, '') || 'Timeline';
  return { notes: new NoteCollector(), questions: [], name, mapping, sheetNames: [], sheets: [] };
}
