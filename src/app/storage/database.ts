import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ImportChoices } from '../importing/importAsText';

/** A timeline that is kept in this browser. */
export interface KeptTimeline {
  readonly id: string;
  /** Name of its file. */
  readonly name: string;
  readonly title: string;
  /** JSON in format 1. */
  readonly text: string;
  /** Number of events, which a list shows. */
  readonly count: number;
  /** Milliseconds since 1970 of the last change. */
  readonly changed: number;
}

/** The file of an import that is not finished. What was chosen so far is kept apart, since it changes more often. */
export interface KeptImport {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Further tables that belong to it. */
  readonly tables?: readonly { readonly name: string; readonly bytes: Uint8Array }[] | undefined;
  readonly changed: number;
}

/** What a list of timelines shows of one. */
export type Listed = Omit<KeptTimeline, 'text'>;

interface Schema extends DBSchema {
  timelines: { key: string; value: KeptTimeline };
  imports: { key: string; value: KeptImport; indexes: { changed: number } };
  /** By the id of the import. */
  choices: { key: string; value: ImportChoices };
}

const NAME = 'entente';
/** A number that grows with each change of the schema. `upgrade` brings any earlier one up to date. */
const VERSION = 1;

/** Whether there may be anything in the database, which opening it would make: who only looks leaves no trace. */
export async function mayHaveWork(): Promise<boolean> {
  // Not in every browser, whatever its type says.
  const { databases } = indexedDB as Partial<IDBFactory>;
  return !databases || (await indexedDB.databases()).some(({ name }) => name === NAME);
}

let opening: Promise<IDBPDatabase<Schema>> | null = null;

/** The database of the site in this browser. Rejects where the browser keeps nothing, as in some private windows. */
export async function database(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('timelines', { keyPath: 'id' });
      db.createObjectStore('imports', { keyPath: 'id' }).createIndex('changed', 'changed');
      db.createObjectStore('choices');
    },
    // A newer version of the site wants to change the schema in another tab.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opening = null;
    },
    terminated: () => {
      opening = null;
    },
  });
  try {
    return await opening;
  } catch (error) {
    opening = null;
    throw error;
  }
}
