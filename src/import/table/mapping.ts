import type { Answers } from '../dates/choices';
import { QUESTIONS } from '../dates/choices';
import type { Field } from './fields';
import { FIELDS } from './fields';

/** What one column of a table is. */
export interface ColumnMapping {
  /** Its name in the header, or its letter (`A`, `B`) where there is no header. */
  readonly column: string;
  /** The field it is read as; `keep` keeps its values under `x-`, `ignore` drops them. */
  readonly field: Field | 'keep' | 'ignore';
  /** Answers about its dates: `{"order": "dmy"}`. */
  readonly answers?: Answers;
  /** The form of its dates in the notation of strftime, such as `%d/%m/%y`, for dates that are read no other way. */
  readonly pattern?: string | undefined;
  /** What stands between several values of a cell, such as `;`. An empty text: a cell is one value. */
  readonly separator?: string;
}

/** How a table is read. Plain JSON: a dialog shows and changes it, and the command line reads it with `--map`. */
export interface Mapping {
  /** The title and language of the timeline. */
  readonly title?: string;
  readonly lang?: string;
  /** The name of the sheet of a spreadsheet. */
  readonly sheet?: string;
  /** Whether the first row has the names of the columns. */
  readonly header?: boolean;
  readonly columns: readonly ColumnMapping[];
  /** Answers about all dates, for formats without columns. */
  readonly answers?: Answers;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isOptional = (value: unknown, type: 'string' | 'boolean'): boolean =>
  value === undefined || typeof value === type;

/** Checks a mapping that comes from a file. Returns the place that is wrong (`columns[2].field`), or null. */
export function mappingError(value: unknown): string | null {
  if (!isObject(value)) return 'mapping';
  for (const name of ['title', 'lang', 'sheet']) if (!isOptional(value[name], 'string')) return name;
  if (!isOptional(value['header'], 'boolean')) return 'header';
  const answers = answersError(value['answers']);
  if (answers !== null) return answers;
  if (!Array.isArray(value['columns'])) return 'columns';
  for (const [i, column] of (value['columns'] as unknown[]).entries()) {
    const error = columnError(column);
    if (error !== null) return `columns[${String(i)}].${error}`;
  }
  return null;
}

function columnError(value: unknown): string | null {
  if (!isObject(value) || typeof value['column'] !== 'string') return 'column';
  const known: readonly unknown[] = [...FIELDS, 'keep', 'ignore'];
  if (!known.includes(value['field'])) return 'field';
  for (const name of ['pattern', 'separator']) if (!isOptional(value[name], 'string')) return name;
  return answersError(value['answers']);
}

function answersError(value: unknown): string | null {
  if (value === undefined) return null;
  if (!isObject(value)) return 'answers';
  for (const [question, answer] of Object.entries(value)) {
    const options: readonly unknown[] = Object.hasOwn(QUESTIONS, question)
      ? QUESTIONS[question as keyof typeof QUESTIONS]
      : [];
    if (!options.includes(answer)) return `answers.${question}`;
  }
  return null;
}
