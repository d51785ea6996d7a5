import { retryable } from '../util/retryable';
import type { ImportChoices } from './importing/importAsText';
import type { SourceFile } from './importing/importer';
import {
  asTimeline,
  keptInHistory,
  newId,
  openFileInHistory,
  openImportInHistory,
  readSource,
  rememberVisit,
  replaceFileInHistory,
  visitInHistory,
  type OwnFile,
  type OwnImport,
  type Visit,
} from './ownFile';
import { linkedFile, packedInAddress } from './sharing/linkedFiles';
import { claimTimeline, type Release } from './storage/editLock';

const loadStorage = retryable('storage', () => import('./storage/storage'));
const loadImporting = retryable('importing', () => import('./importing/importing'));
const loadEditPage = retryable('default', () => import('./EditPage.svelte'));

type Loaded<F extends () => Promise<unknown>> = Awaited<ReturnType<F>>;
type Storage = Loaded<typeof loadStorage>;

/** What the site shows in place of what its address leads to: files of the reader's own, imports, the editor. */
export class SiteState {
  /** What the history entry stands for; null if it is what the address leads to. */
  visit: Visit | null = $state.raw(visitInHistory());
  /** The timeline in the address, and the same while it is still packed. */
  linked: OwnFile | null = $state.raw(linkedFile());
  packed: string | null = $state(packedInAddress());
  /** What is waited for: code or the browser's database. `retry` is there once it failed. */
  waiting: { readonly retry: (() => void) | null } | null = $state.raw(null);
  /** How often something was kept since the page was loaded, so that lists of it follow. */
  changes = $state(0);
  /** Whether the browser refused to keep what it was given. */
  isUnkept = $state(false);
  importing: Loaded<typeof loadImporting> | null = $state.raw(null);
  EditPage: Loaded<typeof loadEditPage> | null = $state.raw(null);
  /** The file that is edited, as it was when the editor was opened; null while none is. */
  edited: OwnFile | null = $state.raw(null);
  /** Keeps what the editor makes. */
  keepEdit: (text: string, parsed: unknown) => void = $state.raw(() => undefined);
  /** The file that another tab edits: had first, or took over from this one. */
  contested: { readonly file: OwnFile; readonly isTaken: boolean } | null = $state.raw(null);
  /** Whether the editor is open. Not `edited`, of which an effect that ends still sees the value before. */
  private isEditing = false;
  /** Ends this tab's claim on the edited file. */
  private release: Release | null = null;

  constructor() {
    void this.restore();
  }

  /** The file that is shown instead of the one that the address names. */
  get own(): OwnFile | null {
    if (this.visit?.type === 'file') return this.visit.file;
    return this.visit === null ? this.linked : null;
  }

  get imported(): OwnImport | null {
    return this.visit?.type === 'import' ? this.visit.import : null;
  }

  openFile(file: OwnFile): void {
    this.stopEditing();
    openFileInHistory(file);
    void this.restore();
  }

  /** Opens a file that the reader chose or dropped. */
  async openChosen(file: File): Promise<void> {
    const source = await readSource(file);
    if (source.ok) await this.receive(source.value);
    else this.openFile({ name: file.name, text: null, issue: source.error });
  }

  /** Opens what the reader gave: a timeline at once, anything else by way of an import. */
  async receive(source: SourceFile): Promise<void> {
    if (beginsAsTimeline(source)) {
      this.openFile(asTimeline(source));
      return;
    }
    await this.attempt(async () => {
      this.importing ??= await loadImporting();
      if (this.importing.isForImport(source.bytes)) this.openImport({ id: newId(), source, choices: null });
      else this.openFile(asTimeline(source));
    });
  }

  /** Imports what an address leads to, if it is no timeline; whether it did. */
  async importAddress(from: string): Promise<boolean> {
    try {
      const [response, importing] = await Promise.all([fetch(from, { credentials: 'same-origin' }), loadImporting()]);
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (!importing.isForImport(bytes)) return false;
      this.importing = importing;
      const name = decodeURIComponent(response.url.replace(/[?#].*$/, '').replace(/^.*\//, ''));
      this.openImport({ id: newId(), source: { bytes, name }, choices: null }, true);
      return true;
    } catch {
      // What was wrong with it as a timeline is said instead.
      return false;
    }
  }

  /** Reads a further table with an import: its actors, sources or claims. */
  async addTable({ source }: OwnImport, file: File): Promise<void> {
    const table = await readSource(file);
    if (!table.ok) {
      this.openFile({ name: file.name, text: null, issue: table.error });
      return;
    }
    const tables = [...(source.tables ?? []), table.value];
    // With what was chosen since the import was opened.
    const visit = visitInHistory();
    const choices = visit?.type === 'import' ? visit.import.choices : null;
    const id = newId();
    this.openImport({ id, source: { ...source, tables }, choices }, true);
    if (choices) this.keep(({ keepChoices }) => keepChoices(id, choices));
  }

  /** Keeps what the reader chose about an import. */
  choose(own: OwnImport, choices: ImportChoices): void {
    rememberVisit({ type: 'import', import: { ...own, choices } });
    this.keep(({ keepChoices }) => keepChoices(own.id, choices));
  }

  /** Shows the timeline that an import made, and keeps it. */
  accept(text: string, name: string): void {
    const file = { text, name, issue: null, kept: newId() };
    this.openFile(file);
    this.keep(({ keepTimeline, recordOf }) => keepTimeline(recordOf(file.kept, text, name)));
  }

  /** Opens a timeline that this browser keeps. */
  async openKept(id: string): Promise<void> {
    await this.attempt(async () => {
      const found = await fileOf(id, await loadStorage());
      if (found?.type === 'file') this.openFile(found.file);
    });
  }

  /** Opens the editor, unless another tab edits the same timeline; `isTaking` takes it over from that one. */
  async edit(file: OwnFile, isTaking = false): Promise<void> {
    await this.attempt(async () => {
      this.EditPage ??= await loadEditPage();
      this.contested = null;
      if (file.kept === undefined || (await this.claim(file, isTaking))) {
        this.keepEdit = this.keeperOf(file);
        this.edited = file;
        this.isEditing = true;
      } else this.contested = { file, isTaken: false };
    });
  }

  /** Edits a copy of a timeline that another tab edits. */
  async editCopy({ text, name }: OwnFile): Promise<void> {
    this.contested = null;
    this.accept(text ?? '', name);
    if (this.own) await this.edit(this.own);
  }

  /** Closes the editor. */
  stopEditing(): void {
    this.edited = this.contested = null;
    this.isEditing = false;
    this.release?.();
    this.release = null;
  }

  private async claim(file: OwnFile, isTaking: boolean): Promise<boolean> {
    this.release = await claimTimeline(file.kept!, isTaking, () => {
      if (!this.edited) return;
      this.stopEditing();
      this.contested = { file: this.own ?? file, isTaken: true };
    });
    return this.release !== null;
  }

  /**
   * Makes the function that keeps what the editor makes of a file. It goes on working while the editor is left, with what was typed
   * last, when another file may be shown already.
   */
  private keeperOf(file: OwnFile): (text: string, parsed: unknown) => void {
    let { kept } = file;
    return (text, parsed) => {
      kept ??= newId();
      const made = { name: file.name, text, issue: null, kept };
      if (this.isEditing) {
        if (this.visit?.type === 'file') replaceFileInHistory(made);
        else openFileInHistory(made);
        this.visit = { type: 'file', file: made };
        if (!this.release) void this.claim(made, true);
      }
      this.keep(({ keepTimeline, recordOf }) => keepTimeline(recordOf(made.kept, text, made.name, parsed)));
    };
  }

  /** Shows what the address leads to. */
  leave(): void {
    this.waiting = null;
    this.stopEditing();
    history.pushState(null, '', location.pathname + location.search);
    void this.restore();
  }

  /** Shows what the present history entry and the address stand for. */
  async restore(): Promise<void> {
    this.visit = visitInHistory();
    this.linked = linkedFile();
    this.packed = packedInAddress();
    if (this.visit?.type === 'import' && !this.importing)
      await this.attempt(async () => void (this.importing = await loadImporting()));
    const kept = this.visit === null ? keptInHistory() : null;
    if (!kept) return;
    await this.attempt(async () => {
      const find = kept.type === 'file' ? fileOf : importOf;
      const found = await find(kept.id, await loadStorage());
      if (found?.type === 'import') this.importing ??= await loadImporting();
      if (found) rememberVisit(found);
      this.visit = found;
    });
  }

  private openImport(own: OwnImport, isReplacing = false): void {
    this.stopEditing();
    openImportInHistory(own, isReplacing);
    this.visit = { type: 'import', import: own };
    // What was pasted may be gone from the clipboard, so it is kept until the import is done.
    this.keep(({ keepImport }) => keepImport({ id: own.id, ...own.source, changed: Date.now() }));
  }

  private keep(work: (storage: Storage) => Promise<void>): void {
    loadStorage()
      .then(work)
      .then(
        () => {
          this.isUnkept = false;
          this.changes++;
        },
        () => void (this.isUnkept = true),
      );
  }

  /** Does something that may have to load code; says so where that does not come. */
  private async attempt(work: () => Promise<void>): Promise<void> {
    this.waiting = { retry: null };
    try {
      await work();
      this.waiting = null;
    } catch (error) {
      console.error(error);
      this.waiting = { retry: () => void this.attempt(work) };
    }
  }
}

/** Whether a file begins as one in format 1, so that nothing needs to be loaded to open it. */
function beginsAsTimeline({ bytes }: SourceFile): boolean {
  return /^\s*\{\s*"format"\s*:\s*1\b/.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

async function fileOf(id: string, { keptTimeline }: Storage): Promise<Visit | null> {
  const record = await keptTimeline(id);
  return record && { type: 'file', file: { text: record.text, name: record.name, issue: null, kept: id } };
}

async function importOf(id: string, { keptImport }: Storage): Promise<Visit | null> {
  const record = await keptImport(id);
  if (!record) return null;
  const { bytes, name, tables, choices } = record;
  return { type: 'import', import: { id, source: { bytes, name, tables }, choices } };
}
