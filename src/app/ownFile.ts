import { decodeJson, MAX_BYTES } from '../format/encoding';
import { createIssue } from '../format/issueCollector';
import type { Issue } from '../format/types';

/** A file of the reader's own, read in the page and sent nowhere. */
export interface OwnFile {
  readonly name: string;
  /** Null if it cannot be read. */
  readonly text: string | null;
  /** Why it cannot. */
  readonly issue: Issue | null;
}

const PREFIX = 'entente-file-';
/** Characters that browsers store at most for a site. A copy of a longer text would take its memory a second time for nothing. */
const MAX_STORED = 5_000_000;
/** Files of this visit, so that Back and Forward find those that are too large to be stored. */
const opened = new Map<string, OwnFile>();

/** Reads a file that the reader chose or dropped. Never rejects. */
export async function readOwnFile(file: File): Promise<OwnFile> {
  const { name, size } = file;
  const unreadable = (issue: Issue): OwnFile => ({ name, text: null, issue });
  // Known before a byte of it is read.
  if (size > MAX_BYTES) return unreadable(createIssue('file-too-large', name, { size, limit: MAX_BYTES }));
  try {
    const text = decodeJson(new Uint8Array(await file.arrayBuffer()));
    return text === null ? unreadable(createIssue('json-encoding', name, {})) : { name, text, issue: null };
  } catch {
    return unreadable(createIssue('file-unreadable', name, {}));
  }
}

/**
 * Makes a history entry for a file, so that Back leads to where the reader came from. A copy in the tab's own storage lets a reload
 * show it again; it goes with the tab. Where the browser refuses (some 5 MB), the file lasts until the page is left.
 */
export function openInHistory(file: OwnFile): void {
  const key = PREFIX + String(Date.now());
  opened.set(key, file);
  try {
    if ((file.text?.length ?? 0) < MAX_STORED) sessionStorage.setItem(key, JSON.stringify(file));
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
