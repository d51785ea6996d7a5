import { load, open, type Loaded } from '../../ui/loading';
import { Timeline } from '../../ui/timeline.svelte';
import type { Origin } from '../embedDialog/source';

/** What the reader chose to embed: a timeline whose view the code has, and where its file is. */
export interface Chosen {
  readonly timeline: Timeline;
  readonly origin: Origin;
  /** Name of the reader's own file; null for one with an address. */
  readonly fileName: string | null;
  /** The timeline's own page, relative to the site's front page. */
  readonly page: string | null;
}

/** Loads a timeline of the site by its id; null if that fails. */
export function chooseShipped(id: string, home: string, lang: string): Promise<Chosen | null> {
  return chooseFrom(`${home}data/${id}.json`, `t/${id}/`, lang);
}

/** Loads a file from an address; null if it is no timeline, or may not be read. */
export function chooseAddress(address: string, lang: string): Promise<Chosen | null> {
  return chooseFrom(address, `?data=${encodeURIComponent(address)}`, lang);
}

async function chooseFrom(address: string, page: string, lang: string): Promise<Chosen | null> {
  return chosenOf(await load(address), { origin: { address, text: null }, fileName: null, page }, lang);
}

/** Reads a file of the reader's own; null if it is no timeline. */
export async function chooseFile(file: File, lang: string): Promise<Chosen | null> {
  const text = await file.text().catch(() => '');
  return chosenOf(await open(text), { origin: { address: null, text }, fileName: file.name, page: null }, lang);
}

function chosenOf({ table }: Loaded, rest: Omit<Chosen, 'timeline'>, lang: string): Chosen | null {
  return table && table.count > 0 ? { ...rest, timeline: new Timeline(table, lang) } : null;
}
