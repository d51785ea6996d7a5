import { parseEdtfUnexplained } from '../../time/edtfParser';
import { canonicalDate } from './canonical';
import { exploreBranches, QUESTION_NAMES, type Answers, type Choose, type Question } from './choices';
import { readCanonical } from './grammar';

/** One way to read a date, and all the answers to questions that lead to it. */
export interface Reading {
  /** Valid EDTF. */
  readonly edtf: string;
  readonly answers: readonly Answers[];
}

/**
 * What a text may mean as a date: no reading, one, or several. `evidence` has the questions whose answer the text itself gives: 13/4/2020
 * can only have its day first.
 */
export interface DateReadings {
  readonly readings: readonly Reading[];
  readonly evidence: Answers;
}

/** No date is longer, in UTF-16 units. Regular expressions may backtrack. */
const MAX_LENGTH = 100;

const NONE: DateReadings = { readings: [], evidence: {} };

/**
 * Reads a date as people write it, in English, German, French, Spanish, Ukrainian, Russian or Polish, as digits or as EDTF. Never
 * guesses: a text with two meanings has two readings. Never throws.
 */
export function readDate(text: string): DateReadings {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MAX_LENGTH) return NONE;
  if (isEdtfOnly(trimmed)) {
    // Who writes EDTF counts its years.
    const evidence: Answers = /[~%X[{]|\.\./.test(trimmed) ? { negative: 'astronomical' } : {};
    return { readings: [{ edtf: trimmed, answers: [{}] }], evidence };
  }
  const canonical = canonicalDate(trimmed);
  const branches = exploreBranches((choose: Choose) => readCanonical(canonical, choose));
  const byDate = new Map<string, Answers[]>();
  for (const { answers, result } of branches)
    if (result !== null) byDate.set(result, [...(byDate.get(result) ?? []), answers]);
  const readings = [...byDate].map(([edtf, answers]): Reading => ({ edtf, answers }));
  const valid = branches.filter(({ result }) => result !== null);
  return {
    readings,
    evidence: evidenceOf(
      branches.map(({ answers }) => answers),
      valid.map(({ answers }) => answers),
    ),
  };
}

/** Whether a text is EDTF and does not mean anything else where people write dates. -0044 and 2010-12 may. */
function isEdtfOnly(text: string): boolean {
  return /^[[{\dY./]|^-\d{3}X/.test(text) && !/^\d{4}-\d\d$/.test(text) && parseEdtfUnexplained(text).ok;
}

/** Questions that were asked and of whose answers only one leads to a date. */
function evidenceOf(all: readonly Answers[], valid: readonly Answers[]): Answers {
  const evidence: Partial<Record<Question, string>> = {};
  for (const question of QUESTION_NAMES) {
    const options = (answers: readonly Answers[]): Set<string> =>
      new Set(answers.flatMap((one) => one[question] ?? []));
    const [possible, found] = [options(all), options(valid)];
    if (possible.size > 1 && found.size === 1) evidence[question] = [...found][0]!;
  }
  return evidence;
}

/** Whether a text says that something still goes on: "present", "ongoing", "heute", "en cours". */
export function isOngoing(text: string): boolean {
  return text.length <= MAX_LENGTH && /^(?:<to> |<until> )?<present>$/.test(canonicalDate(text));
}

/** Joins a start and an end, both EDTF, where they make an interval; null where the end comes before the start. */
export function joinDates(start: string, end: string): string | null {
  const from = /^([^/]*)\/[^/]*$/.exec(start)?.[1] ?? start;
  const to = /^[^/]*\/([^/]*)$/.exec(end)?.[1] ?? end;
  const joined = from === to ? from : `${from}/${to}`;
  return parseEdtfUnexplained(joined).ok ? joined : null;
}
