import { newId } from '../ownFile';
import { database, mayHaveWork, type KeptTimeline, type Listed } from './database';

/** Makes a record of a timeline: its text, and the same parsed, of which title and number of events are listed. */
export function recordOf(id: string, text: string, name: string, file: unknown = parsed(text)): KeptTimeline {
  const { title, count } = factsOf(file);
  return { id, name, text, title: title || name, count, changed: Date.now() };
}

/** Null for a text that is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function factsOf(file: unknown): { title: string; count: number } {
  const { title, events, lang } = Object(file) as Readonly<Record<string, unknown>>;
  const texts = typeof title === 'object' && title !== null ? (title as Readonly<Record<string, unknown>>) : {};
  const own = typeof title === 'string' ? title : (texts[String(lang)] ?? Object.values(texts)[0]);
  return { title: typeof own === 'string' ? own : '', count: Array.isArray(events) ? events.length : 0 };
}

/** Keeps a timeline. Rejects where the browser keeps nothing, or its disk is full. */
export async function keepTimeline(record: KeptTimeline): Promise<void> {
  await (await database()).put('timelines', record);
}

/** A timeline that was kept; null if there is none. */
export async function keptTimeline(id: string): Promise<KeptTimeline | null> {
  return (await (await database()).get('timelines', id)) ?? null;
}

/** All timelines that are kept, the newest first. */
export async function listTimelines(): Promise<readonly Listed[]> {
  if (!(await mayHaveWork())) return [];
  const all = await (await database()).getAll('timelines');
  return all.map(({ text: _, ...listed }) => listed).sort((a, b) => b.changed - a.changed);
}

/** Drops a timeline, and returns it so that this can be undone. */
export async function dropTimeline(id: string): Promise<KeptTimeline | null> {
  const transaction = (await database()).transaction('timelines', 'readwrite');
  const record = (await transaction.store.get(id)) ?? null;
  await transaction.store.delete(id);
  await transaction.done;
  return record;
}

/** Gives a timeline another title, in its text too. */
export async function renameTimeline(id: string, title: string): Promise<void> {
  const record = await keptTimeline(id);
  if (!record) return;
  const file = JSON.parse(record.text) as Readonly<Record<string, unknown>>;
  // A title in several languages keeps the others.
  const before = file['title'];
  const lang = typeof file['lang'] === 'string' ? file['lang'] : 'en';
  const renamed = typeof before === 'object' && before !== null ? { ...before, [lang]: title } : title;
  const text = JSON.stringify({ ...file, title: renamed }, null, 2);
  await keepTimeline({ ...record, text, title, changed: Date.now() });
}

/** Makes a copy of a timeline. */
export async function duplicateTimeline(id: string): Promise<void> {
  const record = await keptTimeline(id);
  if (record) await keepTimeline({ ...record, id: newId(), changed: Date.now() });
}
