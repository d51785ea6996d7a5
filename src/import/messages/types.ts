import type { QUESTIONS, Question } from '../dates/choices';
import type { NoteCode, NoteLevel, NoteParamsByCode } from '../notes';
import type { ImportFormat } from '../types';

/** What is said about each note. `say` puts a date of EDTF into words. */
export type NoteSentences = {
  readonly [C in NoteCode]: (params: NoteParamsByCode[C], say: (edtf: string) => string) => string;
};

/** The messages of an import in one language. */
export interface ImportMessages {
  /** BCP 47. */
  readonly lang: string;
  readonly formats: Readonly<Record<ImportFormat, string>>;
  /** What has become of the rows of a file. */
  readonly summary: (format: string, rows: number, events: number, drafts: number, skipped: number) => string;
  /** Above the notes of a level. */
  readonly headings: Readonly<Record<NoteLevel | 'question' | 'check', string>>;
  /** Before a note: `row 3`, `rows 3, 4 and 12 more`. */
  readonly rows: (rows: readonly number[], more: number) => string;
  readonly quoted: (text: string) => string;
  readonly sentences: NoteSentences;
  /** What a question asks. */
  readonly questions: Readonly<Record<Question, string>>;
  readonly answers: { readonly [Q in Question]: Readonly<Record<(typeof QUESTIONS)[Q][number], string>> };
  /** How many cells wait for an answer. */
  readonly waiting: (count: number, example: string) => string;
  /** How to answer: what to write into the mapping. */
  readonly howToAnswer: (answer: string) => string;
}
