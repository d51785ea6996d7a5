import { decodeJson } from '../format/encoding';
import { embeddedJson } from '../import/savedPage';

/** A file of the reader's own, read in the page and sent nowhere. */
export interface OwnFile {
  /** Null if it cannot be decoded. */
  readonly text: string | null;
  readonly name: string;
}

const PREFIX = 'entente-file-';
/** Files of this visit, so that Back and Forward find those that are too large to be stored. */
const opened = new Map<string, OwnFile>();

/** Reads a file that the reader chose or dropped; of a page that was saved as one file, the timeline in it. */
export async function readOwnFile(file: File): Promise<OwnFile> {
  const text = decodeJson(new Uint8Array(await file.arrayBuffer()));
  return { text: text && (embeddedJson(text) ?? text), name: file.name };
}

/**
 * Makes a history entry for a file, so that Back leads to where the reader came from. A copy in the tab's own storage lets a reload
 * show it again; it goes with the tab. Where the browser refuses (some 5 MB), the file lasts until the page is left.
 */
export function openInHistory(file: OwnFile): void {
  const key = PREFIX + String(Date.now());
  opened.set(key, file);
  try {
    sessionStorage.setItem(key, JSON.stringify(file));
  } catch {
    // Full or forbidden.
  }
  history.pushState({ file: key }, '', location.pathname + location.search);
}

/** The file of the present history entry; null if it has none. */
export function fileInHistory(): OwnFile | null {
  const key = (history.state as { file?: unknown } | null)?.file;
  if (typeof key !== 'string') return null;
  if (!opened.has(key)) {
    try {
      const text = sessionStorage.getItem(key);
      if (text !== null) opened.set(key, JSON.parse(text) as OwnFile);
    } catch {
      // Forbidden.
    }
  }
  return opened.get(key) ?? null;
}

/** The files that are dragged, if the reader drags any. */
export function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
