import { isId } from '../../../format/validateText';
import type { Answers } from '../../../import/dates/choices';
import { isObject } from '../../../import/json';
import type { JsonObject } from '../../../import/types';
import type { TimeMessages } from '../../../time/messages';
import type { WriteContext } from './cells';
import { isEdtf } from './dates';
import { FIELD_ORDER, fieldsOf, LIST_NAMES, type ListName, type Row, type TimelineDocument } from './document';
import { ListIds } from './ids';
import { NameIndex } from './names';
import { asString, withField } from './objects';

/** What the words in cells depend on beside the document. */
export interface Wording {
  /** The language of the texts that are shown and edited. */
  readonly lang: string;
  readonly time: TimeMessages;
  readonly answers: Answers;
  readonly label: (column: string, value: string) => string;
}

/** The language of a file's plain texts. */
export const fileLanguage = ({ fields }: TimelineDocument): string => asString(fields['lang']) || 'en';

/** Makes a document of another one. Lists are copied when they are first changed. */
export class DocumentBuilder implements WriteContext {
  readonly lang: string;
  readonly fileLang: string;
  readonly time: TimeMessages;
  readonly answers: Answers;
  readonly label: (column: string, value: string) => string;
  private nextKey: number;
  private readonly lists: Record<ListName, readonly Row[]>;
  private readonly copied = new Map<ListName, Row[]>();
  private readonly indexes = new Map<ListName, NameIndex>();
  private readonly ids = new Map<ListName, ListIds>();
  private idCounts: Map<string, number> | null = null;

  constructor(
    private readonly document: TimelineDocument,
    { lang, time, answers, label }: Wording,
  ) {
    [this.lang, this.time, this.answers, this.label] = [lang, time, answers, label];
    this.fileLang = fileLanguage(document);
    this.nextKey = document.nextKey;
    this.lists = { ...document.lists };
  }

  /** The document; the one that it was made from if nothing has changed. */
  build(): TimelineDocument {
    const isSame = LIST_NAMES.every((name) => this.lists[name] === this.document.lists[name]);
    return isSame ? this.document : { ...this.document, lists: { ...this.lists }, nextKey: this.nextKey };
  }

  rows(list: ListName): readonly Row[] {
    return this.lists[list];
  }

  index(list: ListName): NameIndex {
    let index = this.indexes.get(list);
    if (!index) this.indexes.set(list, (index = new NameIndex(list, this.lists[list], this.lang, this.fileLang)));
    return index;
  }

  /** Replaces an entry. An event becomes a draft, or no longer is one, by what it now holds. */
  setEntry(list: ListName, at: number, value: JsonObject): void {
    const row = this.lists[list][at];
    if (!row || value === row.value || (value === fieldsOf(row) && !isObject(row.value))) return;
    const kept = isObject(row.value) ? value : { ...value, 'x-value': row.value };
    this.listToChange(list)[at] = list === 'events' ? this.settle({ ...row, value: kept }) : { ...row, value: kept };
  }

  /** Inserts entries. Those that need an id and have none get one. */
  insert(list: ListName, at: number, entries: readonly JsonObject[]): void {
    const rows = entries.map((entry): Row => {
      const row: Row = { key: this.nextKey++, value: this.withId(list, entry), isDraft: false };
      this.indexes.get(list)?.add(row.value as JsonObject);
      return list === 'events' ? this.settle(row) : row;
    });
    this.listToChange(list).splice(at, 0, ...rows);
  }

  /** Keeps the rows that a function does not tell to go. */
  remove(list: ListName, isGone: (row: Row) => boolean): void {
    const left = this.lists[list].filter((row) => !isGone(row));
    if (left.length < this.lists[list].length) this.setRows(list, left);
  }

  setRows(list: ListName, rows: readonly Row[]): void {
    const copy = [...rows];
    this.copied.set(list, copy);
    this.lists[list] = copy;
  }

  create(list: ListName, entry: JsonObject, name: string): string {
    const id = this.idsOf(list).create(name);
    const row: Row = { key: this.nextKey++, value: withField(entry, 'id', id, FIELD_ORDER[list]), isDraft: false };
    this.listToChange(list).push(row);
    this.index(list).add(row.value as JsonObject);
    return id;
  }

  private idsOf(list: ListName): ListIds {
    let ids = this.ids.get(list);
    if (!ids) this.ids.set(list, (ids = new ListIds(list, this.lists[list])));
    return ids;
  }

  private withId(list: ListName, entry: JsonObject, name = ''): JsonObject {
    if (list === 'coverage' || list === 'links' || isId(asString(entry['id']))) return entry;
    const id = this.idsOf(list).create(name);
    return withField(entry, 'id', id, FIELD_ORDER[list]);
  }

  private listToChange(list: ListName): Row[] {
    let copy = this.copied.get(list);
    if (!copy) {
      copy = [...this.lists[list]];
      this.copied.set(list, copy);
      this.lists[list] = copy;
    }
    return copy;
  }

  /** An event with a date and a title stands among the events, any other among the drafts. */
  private settle(row: Row): Row {
    const entry = fieldsOf(row);
    const isComplete = isEdtf(entry['when']) && hasTitle(entry['title']);
    if (isComplete) return { ...row, isDraft: false, value: row.isDraft ? this.asEvent(entry) : entry };
    return { ...row, isDraft: true, value: asDraft(entry, row.isDraft) };
  }

  private asEvent(draft: JsonObject): JsonObject {
    const { row, date: _date, ...entry } = draft;
    const id = asString(entry['id']);
    const isFree = isId(id) && (this.countIds().get(id) ?? 0) <= 1;
    const event = isFree ? entry : this.withId('events', withField(entry, 'id', undefined, FIELD_ORDER.events));
    return row === undefined ? event : withField(event, 'x-row', row, FIELD_ORDER.events);
  }

  /** How many rows of the document have an id. Rows that were added since have one of their own. */
  private countIds(): ReadonlyMap<string, number> {
    if (!this.idCounts) {
      this.idCounts = new Map();
      for (const row of this.document.lists.events) {
        const id = asString(fieldsOf(row)['id']);
        this.idCounts.set(id, (this.idCounts.get(id) ?? 0) + 1);
      }
    }
    return this.idCounts;
  }
}

const hasTitle = (title: unknown): boolean =>
  typeof title === 'string' ? title.trim() !== '' : isObject(title) && Object.keys(title).length > 0;

/** A draft keeps a date that cannot be read under `date`. */
function asDraft(entry: JsonObject, wasDraft: boolean): JsonObject {
  const { when, date } = entry;
  let draft = entry;
  if (!wasDraft && date !== undefined && when !== undefined)
    draft = withField(withField(draft, 'date', undefined, []), 'x-date', date, FIELD_ORDER.events);
  if (when === undefined || isEdtf(when)) return draft;
  const text = typeof when === 'string' ? when : JSON.stringify(when);
  return withField(withField(draft, 'when', undefined, []), 'date', text, FIELD_ORDER.events);
}
