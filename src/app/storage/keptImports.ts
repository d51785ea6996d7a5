import type { ImportChoices } from '../importing/importAsText';
import { database, type KeptImport } from './database';

/** Milliseconds after which an import that nobody came back to is dropped. The file itself is still where it came from. */
const KEPT_MS = 7 * 86_400_000;

/** Keeps an import, so that a reload or a crash does not lose it, and drops old ones. Rejects where the browser keeps nothing. */
export async function keepImport(kept: KeptImport): Promise<void> {
  const transaction = (await database()).transaction(['imports', 'choices'], 'readwrite');
  const [imports, choices] = [transaction.objectStore('imports'), transaction.objectStore('choices')];
  const old = await imports.index('changed').getAllKeys(IDBKeyRange.upperBound(Date.now() - KEPT_MS));
  await Promise.all([imports.put(kept), ...old.flatMap((id) => [imports.delete(id), choices.delete(id)])]);
  await transaction.done;
}

/** Keeps what was chosen about an import. */
export async function keepChoices(id: string, choices: ImportChoices): Promise<void> {
  await (await database()).put('choices', choices, id);
}

/** An import that was kept, with what was chosen; null if there is none. */
export async function keptImport(
  id: string,
): Promise<(KeptImport & { readonly choices: ImportChoices | null }) | null> {
  const db = await database();
  const kept = await db.get('imports', id);
  return kept ? { ...kept, choices: (await db.get('choices', id)) ?? null } : null;
}
