import type { FaultWords } from '../../time/words/types';
import type { Faults, IssueCode, Left } from '../codes';

/**
 * What to say of each issue: what was seen and what to write instead, in whole sentences. `saw` is what was seen, without
 * quotation marks; `advice` is what the time room says of a date.
 */
export type IssueSentences = {
  readonly [C in IssueCode]: (params: Faults[C], saw: string, advice: string) => string;
};

/** The phrases of the intake room in one language. */
export interface IssueWords {
  /** BCP 47. */
  readonly lang: string;
  /** For faults of dates. */
  readonly time: FaultWords;
  /** Before a place in the file. */
  readonly place: (line: number, column: number) => string;
  /** What is lost; stands last. */
  readonly left: Readonly<Record<Exclude<Left, 'nothing'>, string>>;
  readonly says: IssueSentences;
}
