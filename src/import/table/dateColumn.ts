import { utcParse } from 'd3-time-format';
import { QUESTION_NAMES, QUESTIONS, type Answers, type Question } from '../dates/choices';
import { readDate, type DateReadings } from '../dates/readDate';
import type { ImportQuestion } from '../types';
import { formatIsoDay, twoDigits } from '../../time/calendar';
import { DAY, instant } from '../../time/instant';

/** What a cell is as a date. */
export type CellDate =
  | { readonly type: 'date'; readonly edtf: string }
  | { readonly type: 'ambiguous'; readonly edtf: readonly string[] }
  | { readonly type: 'unread' };

/** A question that the column itself answers, since other cells leave one answer only. */
export interface FoundAnswer {
  readonly question: Question;
  readonly answer: string;
  /** The cell that shows it. */
  readonly example: string;
}

/**
 * The dates of one column, or of one file. All texts are added first; what one of them leaves open, others may answer: 13/4/2020 says
 * that the day comes first in 3/4/2020 too. What nothing answers is a question for the whole column.
 */
export class DateColumn {
  private readonly cache = new Map<string, DateReadings>();
  private readonly waiting = new Map<Question, { count: number; example: string }>();
  private readonly evidence = new Map<Question, Map<string, string>>();
  private readonly parse: ((text: string) => Date | null) | null;
  private foundAnswers: Answers | null = null;

  /** `pattern` is in the notation of strftime; '' where the dates are read as people write them. */
  constructor(
    private readonly name: string,
    private readonly answers: Answers = {},
    private readonly pattern = '',
  ) {
    this.parse = pattern === '' ? null : utcParse(pattern);
  }

  /** Adds a cell. */
  add(text: string): void {
    const { readings, evidence } = this.readingsOf(text);
    for (const question of QUESTION_NAMES) {
      const answer = evidence[question];
      if (answer === undefined) continue;
      const known = this.evidence.get(question) ?? new Map<string, string>();
      if (!known.has(answer)) known.set(answer, text);
      this.evidence.set(question, known);
    }
    for (const question of openQuestions(readings)) {
      const known = this.waiting.get(question);
      if (known) known.count++;
      else this.waiting.set(question, { count: 1, example: text });
    }
  }

  /** The answers that the column gives itself: one of its cells allows only this one, and none only another. */
  found(): FoundAnswer[] {
    return [...this.waiting.keys()].flatMap((question) => {
      const known = this.evidence.get(question);
      if (this.answers[question] !== undefined || known?.size !== 1) return [];
      const [[answer, example]] = [...known] as [[string, string]];
      return [{ question, answer, example }];
    });
  }

  /** The date of a cell that was added. */
  dateOf(text: string): CellDate {
    const { readings } = this.readingsOf(text);
    if (readings.length === 0) return { type: 'unread' };
    const left = readings.filter(({ answers }) => answers.some((one) => agrees(one, this.known())));
    if (readings.length === 1 || left.length === 1) return { type: 'date', edtf: (left[0] ?? readings[0]!).edtf };
    return { type: 'ambiguous', edtf: readings.map(({ edtf }) => edtf) };
  }

  /** The questions that are left, each with an example under its answers. */
  questions(): ImportQuestion[] {
    const known = this.known();
    return [...this.waiting].flatMap(([question, { count, example }]) => {
      if (known[question] !== undefined) return [];
      const options = optionsOf(question, this.readingsOf(example), known);
      return options.length < 2 ? [] : [{ column: this.name, question, count, example, options }];
    });
  }

  /** The answers given and found. Valid once all cells are added. */
  private known(): Answers {
    this.foundAnswers ??= {
      ...Object.fromEntries(this.found().map(({ question, answer }) => [question, answer])),
      ...this.answers,
    };
    return this.foundAnswers;
  }

  private readingsOf(text: string): DateReadings {
    let read = this.cache.get(text);
    if (!read) this.cache.set(text, (read = this.parse ? this.parsed(text, this.parse) : readDate(text)));
    return read;
  }

  /** Reads a text by the pattern, to the precision that it names. */
  private parsed(text: string, parse: (text: string) => Date | null): DateReadings {
    const date = parse(text.trim());
    if (!date || Number.isNaN(date.getTime())) return readDate(text);
    const day = formatIsoDay(instant(Math.floor(date.getTime() / DAY) * DAY));
    const hasTime = /%[HIMSLQscXfT]/.test(this.pattern);
    const hasDay = hasTime || /%[dejUVWx]/.test(this.pattern);
    const clock = `T${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())}`;
    const size = hasDay ? 10 : /%[mbBq]/.test(this.pattern) ? 7 : 4;
    const edtf = day.replace(/^(-?\d{4})(.*)$/, (_, year: string, rest: string) => year + rest.slice(0, size - 4));
    return { readings: [{ edtf: hasTime ? edtf + clock : edtf, answers: [{}] }], evidence: {} };
  }
}

/** The questions on whose answer it depends which of several readings a text has. */
function openQuestions(readings: DateReadings['readings']): Question[] {
  if (readings.length < 2) return [];
  const all = readings.flatMap(({ answers }) => answers);
  return QUESTION_NAMES.filter((question) => new Set(all.map((answers) => answers[question])).size > 1);
}

/** What a text means under each answer to one question, while all other questions are answered alike. */
function optionsOf(question: Question, { readings }: DateReadings, known: Answers): { answer: string; edtf: string }[] {
  const paths = readings.flatMap(({ answers, edtf }) =>
    answers.filter((one) => agrees(one, known)).map((one) => ({ one, edtf })),
  );
  const [first] = paths;
  const alike = paths.filter(({ one }) => agrees({ ...one, [question]: undefined }, first?.one ?? {}));
  return QUESTIONS[question].flatMap((answer: string) => {
    const found = alike.find(({ one }) => one[question] === answer);
    return found ? [{ answer, edtf: found.edtf }] : [];
  });
}

function agrees(answers: Answers, known: Answers): boolean {
  return QUESTION_NAMES.every(
    (question) =>
      answers[question] === undefined || known[question] === undefined || answers[question] === known[question],
  );
}
