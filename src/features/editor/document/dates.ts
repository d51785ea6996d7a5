import { QUESTION_NAMES, type Answers, type Question } from '../../../import/dates/choices';
import { readDate, type Reading } from '../../../import/dates/readDate';
import { parseEdtfUnexplained } from '../../../time/edtfParser';
import { formatEdtf } from '../../../time/formatEdtf';
import type { TimeMessages } from '../../../time/messages';

/** What a text in a cell means as a date. */
export type CellDate =
  | { readonly type: 'empty' }
  | { readonly type: 'unread' }
  | { readonly type: 'date'; readonly edtf: string }
  | { readonly type: 'ambiguous'; readonly readings: readonly Reading[] };

/** Who edits a timeline writes 2010-12 for a month, as the format does. */
const USUAL: Answers = { hyphen: 'month' };

/** Reads a date as people write it. Answers that were given before decide what they can; nothing else is guessed. */
export function readCellDate(text: string, answers: Answers = {}): CellDate {
  if (text.trim() === '') return { type: 'empty' };
  const { readings } = readDate(text);
  if (readings.length === 0) return { type: 'unread' };
  const known: Answers = { ...USUAL, ...answers };
  const left = readings.filter((reading) => reading.answers.some((one) => agrees(one, known)));
  const open = left.length > 0 ? left : readings;
  return open.length === 1 ? { type: 'date', edtf: open[0]!.edtf } : { type: 'ambiguous', readings: open };
}

function agrees(answers: Answers, known: Answers): boolean {
  return QUESTION_NAMES.every((name) => {
    const [one, other] = [answers[name], known[name]];
    return one === undefined || other === undefined || one === other;
  });
}

/** What choosing one of several readings says about other dates: the answers that no other reading has. */
export function answersOf(chosen: Reading, readings: readonly Reading[]): Answers {
  const answers: Partial<Record<Question, string>> = {};
  for (const question of QUESTION_NAMES) {
    const own = new Set(chosen.answers.map((one) => one[question]));
    const [answer] = own;
    const others = readings.filter((one) => one !== chosen).flatMap((one) => one.answers);
    if (own.size === 1 && answer !== undefined && others.every((one) => one[question] !== answer))
      answers[question] = answer;
  }
  return answers;
}

/** A date of the format in words; the text itself where it is none. */
export function dateInWords(edtf: string, time: TimeMessages): string {
  const parsed = parseEdtfUnexplained(edtf);
  return parsed.ok ? formatEdtf(parsed.value, time) : edtf;
}

const readsAs = (text: string, edtf: string): boolean => {
  const date = readCellDate(text);
  return date.type === 'date' && date.edtf === edtf;
};

/** A date as a person edits it: in words where these read the same again. */
export function dateToEdit(edtf: string, time: TimeMessages): string {
  const words = dateInWords(edtf, time);
  return readsAs(words, edtf) ? words : edtf;
}

/** A date as another program gets it: as the format has it, where that reads the same again. */
export function dateToCopy(edtf: string, time: TimeMessages): string {
  return readsAs(edtf, edtf) ? edtf : dateToEdit(edtf, time);
}

export const isEdtf = (text: unknown): text is string => typeof text === 'string' && parseEdtfUnexplained(text).ok;
