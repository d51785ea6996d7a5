import type { Issue } from '../format/types';
import type { Question } from './dates/choices';
import type { ImportNote } from './notes';
import type { Mapping } from './table/mapping';

/** The formats that are recognised, each by its content. */
export const IMPORT_FORMATS = [
  'timeline',
  'table',
  'records',
  'html',
  'xlsx',
  'ods',
  'timelinejs',
  'markwhen',
  'simile',
  'vis',
  'wikidata',
  'icalendar',
  'geojson',
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** Any JSON object, not yet known to be more. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * An event before it is one: fields of format 1 as plain JSON, without an id that is sure to be unique. `when` is EDTF, or null where
 * the date could not be read: it is then a draft, which keeps its original text.
 */
export interface EventDraft {
  /** The row, line or position in the source, from 1. */
  readonly row: number;
  /** The id that the source gives. */
  readonly id?: string;
  readonly when: string | null;
  /** The date as the source writes it. */
  readonly whenText: string;
  /** All other fields of format 1, and fields with `x-`. A draft may lack the title. */
  readonly fields: JsonObject;
}

/** A whole file before it is checked. */
export interface FileDraft {
  /** Fields of format 1 except the events, and fields with `x-`. */
  readonly fields: JsonObject;
  readonly events: readonly EventDraft[];
  /** How many rows or items of the source were read. Some become a title or a period, or are empty. */
  readonly rows: number;
}

/** A question that only a person can answer, once for a whole column. */
export interface ImportQuestion {
  readonly column: string;
  readonly question: Question;
  /** How many rows wait for the answer. */
  readonly count: number;
  /** A text of the column, and what it means under each answer. */
  readonly example: string;
  readonly options: readonly { readonly answer: string; readonly edtf: string }[];
}

/** What was read, guessed, skipped and why. Plain JSON. */
export interface ImportReport {
  readonly format: ImportFormat;
  /** Rows, lines or items of the source, and what has become of them. */
  readonly counts: {
    readonly rows: number;
    readonly events: number;
    readonly drafts: number;
    readonly skipped: number;
  };
  readonly questions: readonly ImportQuestion[];
  readonly notes: readonly ImportNote[];
  /** What `check` says about the result. */
  readonly issues: readonly Issue[];
  /** For tables: what was read as what. Changed and given back, it changes the result. */
  readonly mapping: Mapping | null;
}

/** What a dialog shows of a table beside the report: some of its rows, and what else could be read. */
export interface TableSample {
  /** The first rows below the header, each in the order of the mapping's columns. Rows may be shorter than others. */
  readonly rows: readonly (readonly string[])[];
  /** The names of a spreadsheet's sheets that are not empty, in its order. */
  readonly sheets: readonly string[];
}

/** A timeline in format 1 as plain JSON, or null where nothing could be read, and the report. */
export interface ImportResult {
  readonly timeline: JsonObject | null;
  readonly report: ImportReport;
  /** Null for formats without columns. */
  readonly sample: TableSample | null;
}
