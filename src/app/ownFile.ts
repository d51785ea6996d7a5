import { decodeJson, MAX_BYTES } from '../format/encoding';
import { createIssue } from '../format/issueCollector';
import type { Issue } from '../format/types';
import { embeddedJson } from '../import/savedPage';
import { fail, ok, type Result } from '../util/result';
import type { ImportChoices } from './importing/importAsText';
import type { SourceFile } from './importing/importer';

/** A timeline of the reader's own, which stays on this computer. */
export interface OwnFile {
  readonly name: string;
  /** Null if it cannot be read. */
  readonly text: string | null;
  /** Why it cannot. */
  readonly issue: Issue | null;
  /** The id under which this browser keeps it; undefined for a file that was only opened. */
  readonly kept?: string | undefined;
}

/** An import that the reader is looking at. */
export interface OwnImport {
  readonly id: string;
  readonly source: SourceFile;
  readonly choices: ImportChoices | null;
}

/** What a history entry shows instead of what the page's address leads to. */
export type Visit =
  { readonly type: 'file'; readonly file: OwnFile } | { readonly type: 'import'; readonly import: OwnImport };

const PREFIX = 'entente-file-';
/** Characters that browsers store at most for a site. A copy of a longer text would take its memory a second time for nothing. */
const MAX_STORED = 5_000_000;
/** What was opened since the page was loaded, by the key in the history entry. */
const opened = new Map<string, Visit>();

/** A key or id that no other has. Unlike `randomUUID`, this works on pages without https too. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Reads a file that the reader chose or dropped, or says why it cannot be read. Never rejects. */
export async function readSource(file: File): Promise<Result<SourceFile, Issue>> {
  const { name, size } = file;
  // Known before a byte of it is read.
  if (size > MAX_BYTES) return fail(createIssue('file-too-large', name, { size, limit: MAX_BYTES }));
  try {
    return ok({ bytes: new Uint8Array(await file.arrayBuffer()), name });
  } catch {
    return fail(createIssue('file-unreadable', name, {}));
  }
}

/** The rows that were copied from a spreadsheet, else the text; null if there is neither. A table in HTML keeps its columns. */
export function sourceOfPaste(data: DataTransfer | null): SourceFile | null {
  const html = data?.getData('text/html') ?? '';
  const text = /<table[\s>]/i.test(html) ? html : (data?.getData('text/plain') ?? '');
  return text.trim() === '' ? null : { bytes: new TextEncoder().encode(text), name: '' };
}

/** A file as the text of a timeline; of a page that was saved as one file, the timeline in it. */
export function asTimeline({ bytes, name }: SourceFile): OwnFile {
  const whole = decodeJson(bytes);
  const text = whole && (embeddedJson(whole) ?? whole);
  return { name, text, issue: text === null ? createIssue('json-encoding', name, {}) : null };
}

/**
 * Makes a history entry for a file, so that Back leads to where the reader came from. A copy in the tab's own storage lets a reload
 * show it again; it goes with the tab. Where the browser refuses (some 5 MB), the file lasts until the page is left.
 */
export function openFileInHistory(file: OwnFile): void {
  push({ type: 'file', file }, file.kept === undefined ? {} : { kept: file.kept });
  // What the browser keeps anyway needs no copy, which would grow old.
  if (file.kept !== undefined) return;
  try {
    if ((file.text?.length ?? 0) < MAX_STORED) sessionStorage.setItem(PREFIX + currentKey()!, JSON.stringify(file));
  } catch {
    // Full or forbidden.
  }
}

/** Replaces the file of the present history entry by what was made of it, which the browser keeps from now on. */
export function replaceFileInHistory(file: OwnFile): void {
  rememberVisit({ type: 'file', file });
  history.replaceState({ ...(history.state as object | null), kept: file.kept }, '');
}

/** Makes a history entry for an import; with `isReplacing` in place of the present one, which leads to it anyway. */
export function openImportInHistory(own: OwnImport, isReplacing = false): void {
  push({ type: 'import', import: own }, { import: own.id }, isReplacing ? 'replaceState' : 'pushState');
}

function push(visit: Visit, state: object, how: 'pushState' | 'replaceState' = 'pushState'): void {
  const key = newId();
  opened.set(key, visit);
  history[how]({ ...state, file: key }, '', location.pathname + location.search);
}

const stateOf = (name: 'file' | 'kept' | 'import'): string | null => {
  const value = (history.state as Readonly<Record<string, unknown>> | null)?.[name];
  return typeof value === 'string' ? value : null;
};
const currentKey = (): string | null => stateOf('file');

/** What the present history entry shows, as far as it is known without asking the browser's database; null if it is not. */
export function visitInHistory(): Visit | null {
  const key = currentKey();
  if (key === null) return null;
  // The copy of a file that was edited since is old.
  if (!opened.has(key) && stateOf('kept') === null) {
    try {
      const text = sessionStorage.getItem(PREFIX + key);
      if (text !== null) opened.set(key, { type: 'file', file: JSON.parse(text) as OwnFile });
    } catch {
      // Forbidden.
    }
  }
  return opened.get(key) ?? null;
}

/** What the browser's database has for the present history entry. */
export function keptInHistory(): { readonly type: 'file' | 'import'; readonly id: string } | null {
  const [kept, imported] = [stateOf('kept'), stateOf('import')];
  if (kept !== null) return { type: 'file', id: kept };
  return imported === null ? null : { type: 'import', id: imported };
}

/** Remembers what the present history entry shows, after it changed or came from the database. */
export function rememberVisit(visit: Visit): void {
  const key = currentKey();
  if (key !== null) opened.set(key, visit);
}

/** The files that are dragged, if the reader drags any. */
export function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
