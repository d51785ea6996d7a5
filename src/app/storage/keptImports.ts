import type { ImportChoices } from '../importing/importAsText';
import { database, type KeptImport } from './database';

/** Days after which an import that nobody came back to is dropped. The file itself is still where it came from. */
const KEPT_MS = 7 * 86_400_000;

/** Keeps an import, so that a reload or a crash loses no choice. Rejects where the browser keeps nothing. */
export async function keepImport(kept: KeptImport): Promise<void> {
  const db = await database();
  await db.put('imports', kept);
  for (const old of await db.getAll('imports'))
    if (old.changed < Date.now() - KEPT_MS) await db.delete('imports', old.id);
}

/** Keeps what was chosen about an import. */
export async function keepChoices(id: string, choices: ImportChoices): Promise<void> {
  const transaction = (await database()).transaction('imports', 'readwrite');
  const kept = await transaction.store.get(id);
  if (kept) await transaction.store.put({ ...kept, choices, changed: Date.now() });
  await transaction.done;
}

/** An import that was kept; null if there is none. */
export async function keptImport(id: string): Promise<KeptImport | null> {
  return (await (await database()).get('imports', id)) ?? null;
}
