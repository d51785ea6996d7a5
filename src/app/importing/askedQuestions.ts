import type { ImportQuestion } from '../../import/types';

/** A question with the answer that was given, if any. */
export interface AskedQuestion extends ImportQuestion {
  readonly answer: string | null;
}

/** Whether two questions ask the same about the same column. */
export const isSameQuestion = (a: ImportQuestion, b: ImportQuestion): boolean =>
  a.question === b.question && a.column === b.column;

/**
 * The questions asked before, with their answers, and those that are new. A question that is open again has no answer, whatever was
 * chosen before: another choice made it appear.
 */
export function askedAfter(
  before: readonly AskedQuestion[],
  open: readonly ImportQuestion[],
): readonly AskedQuestion[] {
  const kept = before.flatMap((question): AskedQuestion[] => {
    const again = open.find((one) => isSameQuestion(one, question));
    if (again) return [{ ...again, answer: null }];
    return question.answer === null ? [] : [question];
  });
  const added = open.filter((one) => !before.some((question) => isSameQuestion(question, one)));
  return [...kept, ...added.map((question) => ({ ...question, answer: null }))];
}
