import { decodeJson } from '../format/encoding';

/** A file of the reader's own, read in the page and sent nowhere. */
export interface OwnFile {
  /** Null if it cannot be decoded. */
  readonly text: string | null;
  readonly name: string;
}

const PREFIX = 'entente-file-';
/** Files of this visit, so that Back and Forward find those that are too large to be stored. */
const opened = new Map<string, OwnFile>();

/** Reads a file that the reader chose or dropped. */
export async function readOwnFile(file: File): Promise<OwnFile> {
  return { text: decodeJson(new Uint8Array(await file.arrayBuffer())), name: file.name };
}

/**
 * Makes a history entry for a file, so that Back leads to where the reader came from. A copy in the tab's own storage lets a reload
 * show it again; it goes with the tab. Where the browser refuses (some 5 MB), the file lasts until the page is left.
 */
export function openInHistory(file: OwnFile): void {
  const key = PREFIX + String(Date.now());
  keep(key, file);
  history.pushState({ file: key }, '', location.pathname + location.search);
}

function keep(key: string, file: OwnFile): void {
  opened.set(key, file);
  try {
    sessionStorage.setItem(key, JSON.stringify(file));
  } catch {
    // Full or forbidden.
  }
}

/** Replaces the file of the present history entry by what was made of it. */
export function keepInHistory(file: OwnFile): void {
  const key = keyInHistory();
  if (key !== null) keep(key, file);
}

function keyInHistory(): string | null {
  const key = (history.state as { file?: unknown } | null)?.file;
  return typeof key === 'string' ? key : null;
}

/** The file of the present history entry; null if it has none. */
export function fileInHistory(): OwnFile | null {
  const key = keyInHistory();
  if (key === null) return null;
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
