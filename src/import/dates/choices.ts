/** The questions that a date may leave open, each with its answers. */
export const QUESTIONS = {
  /** Of 3/4/2020: does the day come first, the month, or (3/4/20) the year? */
  order: ['dmy', 'mdy', 'ymd'],
  /** Of 64: the first year of the hundred years that two digits stand for; 1930 is what spreadsheets assume. 0 is the year 64 itself. */
  shortYear: ['1930', '1900', '2000', '1800', '0'],
  /** Of 45123: the epoch of the spreadsheet. */
  epoch: ['1900', '1904'],
  /** Of 2010-12: a month, a range of years, or (2001-21) a season of EDTF. */
  hyphen: ['month', 'years', 'season'],
  /** Of "1900s": ten years or a hundred. */
  decade: ['decade', 'century'],
  /** Of -44: with a year 0 (45 BCE), as in EDTF, or without one (44 BCE). */
  negative: ['astronomical', 'historical'],
  /** Of "between 1914 and 1918": the whole time, or one moment of it. */
  between: ['span', 'moment'],
  /** Of Russian and Ukrainian "до 1945": until then, or some time before. */
  until: ['until', 'before'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Question = keyof typeof QUESTIONS;
export const QUESTION_NAMES = Object.keys(QUESTIONS) as readonly Question[];

/** Answers to questions, such as those for a column. */
export type Answers = Partial<Readonly<Record<Question, string>>>;

/** Asks a question about a date, and gets one of its options. `options` leaves out those that make no sense for the date. */
export type Choose = (question: Question, options?: readonly string[]) => string;

/** The result under one set of answers. */
export interface Branch<T> {
  readonly answers: Answers;
  readonly result: T;
}

/** No date asks for more. A text that would is not read. */
const MAX_BRANCHES = 64;

/**
 * Runs a function under all answers to the questions that it asks, by running it again for each. Returns every branch in the order of
 * the options.
 */
export function exploreBranches<T>(run: (choose: Choose) => T): Branch<T>[] {
  const branches: Branch<T>[] = [];
  const pending: Answers[] = [{}];
  while (pending.length > 0 && branches.length < MAX_BRANCHES) {
    const given = pending.shift()!;
    const asked: Partial<Record<Question, string>> = { ...given };
    const alternatives: Answers[] = [];
    const result = run((question, options = QUESTIONS[question]) => {
      const answer = asked[question];
      if (answer !== undefined) return answer;
      for (const other of options.slice(1)) alternatives.push({ ...asked, [question]: other });
      return (asked[question] = options[0]!);
    });
    branches.push({ answers: asked, result });
    pending.unshift(...alternatives);
  }
  return branches;
}
