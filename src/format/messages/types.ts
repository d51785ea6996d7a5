import type { EdtfErrorMessages } from '../../time/messages';
import type { IssueCode, IssueParams, Omitted } from '../codes';

/**
 * The sentences of each issue: what is wrong and what to write instead. `input` is the offending value without quotation
 * marks, `dateAdvice` the sentences of `formatEdtfError` for an invalid date, and for a valid one how it is read.
 */
export type IssueSentences = {
  readonly [C in IssueCode]: (params: IssueParams[C], input: string, dateAdvice: string) => string;
};

/** The messages of this module in one language. */
export interface IssueMessages {
  /** BCP 47. */
  readonly lang: string;
  /** For invalid dates. */
  readonly time: EdtfErrorMessages;
  /** Precedes an issue. */
  readonly position: (line: number, column: number) => string;
  /** Follows an issue: what it removes from the timeline. */
  readonly omitted: Readonly<Record<Exclude<Omitted, 'nothing'>, string>>;
  readonly sentences: IssueSentences;
}
