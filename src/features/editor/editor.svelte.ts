import { explainDates } from '../../format/locate';
import { issueMessages } from '../../format/messages/catalogue';
import type { IssueMessages } from '../../format/messages/types';
import type { Issue } from '../../format/types';
import { readValueSteps } from '../../format/readValue';
import type { TimelineFile } from '../../format/types';
import type { LanguageId } from '../../i18n/languages';
import { allMessages } from '../../i18n/messages';
import type { Messages } from '../../i18n/en/messages';
import type { Answers } from '../../import/dates/choices';
import type { JsonObject } from '../../import/types';
import { runInSlices } from '../../util/slices';
import { DocumentBuilder, fileLanguage, type Wording } from './document/builder';
import { textIn, withText } from './document/names';
import { dateInWords } from './document/dates';
import { asString, withField } from './document/objects';
import { shiftDate, type Moved } from './document/shiftDate';
import {
  fieldsOf,
  openDocument,
  saveDocument,
  type ListName,
  type SavedDocument,
  type TimelineDocument,
} from './document/document';
import { record, redo, startHistory, undo, type CellPlace, type History } from './document/history';
import { readDraftDates, writeEntry } from './document/operations';
import { editorMessages } from './messages/catalogue';
import type { EditorMessages } from './messages/en';
import { draftIssues, IssueIndex, placeIssues } from './placedIssues';

/** All that an editor says. */
export interface EditorWords {
  readonly all: Messages;
  readonly editor: EditorMessages;
  readonly issues: IssueMessages;
}

export async function loadEditorWords(lang: LanguageId): Promise<EditorWords> {
  const [all, editor, issues] = await Promise.all([
    allMessages.load(lang),
    editorMessages.load(lang),
    issueMessages.load(lang),
  ]);
  return { all, editor, issues };
}

/** Milliseconds without a change after which a document is checked and its picture made. */
const REST_MS = 350;

/** A timeline that is being edited: its document with all changes, and what is to be mended. */
export class Editor {
  private history: History = $state.raw() as History;
  /** The table that is shown. */
  list: ListName = $state('events');
  /** What the person has said about dates that can be read in two ways. */
  answers: Answers = $state.raw({});
  words: EditorWords = $state.raw() as EditorWords;
  /** The last document that was checked, and its issues. */
  private checked: { readonly saved: SavedDocument; readonly issues: readonly Issue[] } | null = $state.raw(null);
  /** What is said to a screen reader, and shown for a while. */
  notice = $state('');
  /** Called with the file when changes rest: work is kept from here. */
  onsave: ((file: JsonObject) => void) | null = null;
  /** Called with what the reader makes of it, of which a picture is made. */
  onread: ((file: TimelineFile | null) => unknown) | null = null;
  /** The last document that was saved. */
  private savedDocument: TimelineDocument | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly document: TimelineDocument = $derived.by(() => this.history.document);
  readonly canUndo: boolean = $derived.by(() => this.history.past !== null);
  readonly canRedo: boolean = $derived.by(() => this.history.future !== null);
  readonly wording: Wording = $derived.by(() => {
    const { all, editor } = this.words;
    return {
      lang: this.textLang,
      time: all.time,
      answers: this.answers,
      label: (column, value) => valueLabel(column, value, all, editor),
    };
  });
  /** What cells are read with. */
  readonly context: DocumentBuilder = $derived.by(() => new DocumentBuilder(this.document, this.wording));
  readonly issues: IssueIndex = $derived.by(() => {
    const { editor, issues } = this.words;
    const drafts = draftIssues(this.document, this.answers, editor);
    const placed = this.checked ? placeIssues(this.checked.issues, this.checked.saved, issues) : [];
    return new IssueIndex([...drafts, ...placed]);
  });

  constructor(
    file: JsonObject,
    words: EditorWords,
    /** The language in which texts are shown and edited, where a text has it. */
    private readonly textLang: string,
  ) {
    this.history = startHistory(openDocument(file));
    this.savedDocument = this.history.document;
    this.words = words;
  }

  /** Makes a change, which can be undone. `place` is where it is shown. */
  change(document: TimelineDocument, place: CellPlace | null = null): void {
    const next = record(this.history, document, place);
    if (next !== this.history) this.set(next);
  }

  /** Undoes the last change, and says where it was. */
  undo(): CellPlace | null {
    const place = this.history.past?.top.place ?? null;
    if (!this.canUndo) return null;
    this.set(undo(this.history));
    this.notice = this.words.editor.undone;
    return place;
  }

  redo(): CellPlace | null {
    const place = this.history.future?.top.place ?? null;
    if (!this.canRedo) return null;
    this.set(redo(this.history));
    this.notice = this.words.editor.redone;
    return place;
  }

  /** The date of an event as the file has it; null where there is no such event. */
  dateOf(id: string): string | null {
    const row = this.document.lists.events.find((one) => fieldsOf(one)['id'] === id);
    return row ? asString(fieldsOf(row)['when']) || null : null;
  }

  /** Moves an event, or one of its ends, some steps in time, each as long as its date is exact. */
  moveEvent(id: string, steps: number, moved: Moved = 'all'): void {
    const row = this.document.lists.events.findIndex((one) => fieldsOf(one)['id'] === id);
    const when = this.dateOf(id);
    if (row < 0 || when === null) return;
    // Not by way of a text: -0044 has two meanings where people write dates.
    const move = (entry: JsonObject): JsonObject => withField(entry, 'when', shiftDate(when, steps, moved), []);
    const place = { list: 'events', row, column: 'date' } as const;
    this.change(writeEntry(this.document, 'events', row, move, this.wording), place);
    this.notice = dateInWords(this.dateOf(id) ?? '', this.words.all.time);
  }

  /** The title of the file, in the language that is edited. */
  readonly title: string = $derived.by(() =>
    textIn(this.document.fields['title'], this.textLang, fileLanguage(this.document)),
  );

  setTitle(text: string): void {
    const { fields } = this.document;
    const title = withText(fields['title'], text.trim(), this.textLang, fileLanguage(this.document));
    // A file must have a title.
    if (title !== undefined) this.change({ ...this.document, fields: withField(fields, 'title', title, []) });
  }

  /** Takes an answer about dates, and reads all drafts by it. */
  answer(answers: Answers): void {
    this.answers = { ...this.answers, ...answers };
    const before = this.document.lists.events.filter(({ isDraft }) => isDraft).length;
    this.change(readDraftDates(this.document, this.wording));
    const read = before - this.document.lists.events.filter(({ isDraft }) => isDraft).length;
    if (read > 0) this.notice = this.words.editor.date.also(read);
  }

  private set(history: History): void {
    this.history = history;
    this.checkSoon();
  }

  checkSoon(wait = REST_MS): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.check(), wait);
  }

  /** Saves what has not been saved, as when the page is left. */
  flush(): void {
    if (this.savedDocument !== this.document) this.save();
  }

  private save(): SavedDocument {
    const saved = saveDocument(this.document);
    this.savedDocument = this.document;
    this.onsave?.(saved.file);
    return saved;
  }

  stop(): void {
    this.flush();
    clearTimeout(this.timer);
  }

  /** Checks the document as the command does, in slices, and hands the result on. A change in between starts anew. */
  private async check(): Promise<void> {
    const { document } = this;
    const saved = this.savedDocument === document ? saveDocument(document) : this.save();
    const { file, issues } = await runInSlices(readValueSteps(saved.file));
    if (document !== this.document) return;
    this.checked = { saved, issues: explainDates(issues) };
    this.onread?.(file);
  }
}

/** The name of a fixed value of a column. */
function valueLabel(column: string, value: string, all: Messages, editor: EditorMessages): string {
  if (column === 'status') return (all.status as Record<string, string>)[value] ?? value;
  if (column === 'act' || column === 'of') return (all.act as Record<string, string>)[value] ?? value;
  return editor.values[column]?.[value] ?? (all.linkOut as Record<string, string>)[value] ?? value;
}
