import { shorten } from '../format/issueCollector';
import type { Question } from './dates/choices';
import type { SheetKind } from './sheets/sheetColumns';

/** The parameters of each note. `field` is a field of format 1 or of the mapping. */
export interface NoteParamsByCode {
  /** The file as a whole. */
  encoding: { encoding: string };
  'not-recognised': { format: string };
  unreadable: { reason: string };
  'too-large': { limit: number };
  'too-many-rows': { limit: number };
  'too-many-columns': { limit: number };
  'too-long': { limit: number };
  'too-deep': { limit: number };
  empty: object;
  'named-after-file': { title: string };
  'other-sheets': { sheet: string; names: string };
  'sheet-read': { kind: SheetKind; count: number };
  'sheet-unknown': object;
  'template-empty': object;
  'unclosed-quote': object;
  'element-unclosed': object;
  'no-header': object;
  'no-date-column': object;
  'no-title-column': object;
  /** Columns. */
  'column-read': { field: string };
  'column-guessed': { field: string };
  'column-kept': { field: string };
  'column-ignored': object;
  'column-split': { separator: string };
  'unknown-column': object;
  /** Dates. */
  'date-read': { edtf: string };
  'date-unread': object;
  'date-ambiguous': { edtf: string };
  'date-missing': object;
  'date-reversed': object;
  'date-answered': { question: Question; answer: string };
  'time-dropped': object;
  /** Other values. */
  'title-missing': object;
  'title-made': { field: string };
  'value-missing': object;
  'end-never': object;
  'row-empty': object;
  'row-help': object;
  'claim-lost': object;
  'became-title': object;
  'became-period': object;
  'value-kept': { field: string };
  'id-changed': { id: string };
  'markup-removed': object;
  'text-cut': { limit: number };
  'characters-replaced': object;
  'media-as-source': object;
  'field-kept': { field: string };
  /** Other formats. */
  'recurrence-capped': { limit: number };
  'recurrence-unread': object;
  recurrence: { count: number };
  relative: object;
  'precision-unknown': object;
  /** Stands for all further notes of a kind, of which there are too many to list. */
  'more-alike': object;
}

export type NoteCode = keyof NoteParamsByCode;
export type NoteParams = Readonly<Record<string, string | number>>;

export type NoteLevel = 'info' | 'guess' | 'warning' | 'error';

/** One thing to know about an import: what was guessed, changed or left out, in which rows. */
export interface ImportNote {
  readonly level: NoteLevel;
  readonly code: NoteCode;
  readonly params: NoteParams;
  /** The column or field it is about, or ''. */
  readonly column: string;
  /** The offending text, shortened to 60 characters, or ''. */
  readonly input: string;
  /** The first rows, at most twenty, and how many there are. No rows: it is about the whole column or file. */
  readonly rows: readonly number[];
  readonly count: number;
}

/** Rows that a note lists. More are only counted. */
const MAX_ROWS = 20;
/** Notes that a report lists, and notes of one kind about one column. A file with more of them is best mended from the first ones. */
const [MAX_NOTES, MAX_ALIKE] = [5000, 1000];

/** Where a note belongs. */
export interface NotePlace {
  readonly row?: number;
  readonly column?: string;
  readonly input?: string;
}

type MutableNote = { -readonly [K in keyof ImportNote]: ImportNote[K] } & { rows: number[] };

/** Collects the notes of an import. The same note about several rows is one note. */
export class NoteCollector {
  private readonly byKey = new Map<string, MutableNote>();
  private readonly alike = new Map<string, number>();

  add<C extends NoteCode>(level: NoteLevel, code: C, params: NoteParamsByCode[C], place: NotePlace = {}): void {
    const { row, column = '', input = '' } = place;
    const key = JSON.stringify([code, params, column, input.slice(0, 200)]);
    const known = this.byKey.get(key) ?? this.create(key, level, code, params, column, input);
    if (row !== undefined && row === known.rows.at(-1)) return;
    known.count++;
    if (row !== undefined && known.rows.length < MAX_ROWS) known.rows.push(row);
  }

  list(): readonly ImportNote[] {
    return [...this.byKey.values()];
  }

  private create(
    key: string,
    level: NoteLevel,
    code: NoteCode,
    params: object,
    column: string,
    input: string,
  ): MutableNote {
    const kind = `${code} ${column}`;
    const alike = (this.alike.get(kind) ?? 0) + 1;
    this.alike.set(kind, alike);
    const isFull = this.byKey.size >= MAX_NOTES || alike > MAX_ALIKE;
    const rest = this.byKey.get(kind);
    if (isFull && rest) return rest;
    const note: MutableNote = {
      ...{ level, code: isFull ? 'more-alike' : code, params: isFull ? {} : (params as NoteParams) },
      ...{ column: shorten(column), input: isFull ? '' : shorten(input), rows: [], count: 0 },
    };
    this.byKey.set(isFull ? kind : key, note);
    return note;
  }
}
