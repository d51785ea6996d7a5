import { graphemes } from '../util/graphemes';
import { GAP, LONGEST_LABEL, type Label, type Measure } from './types';

/** What an event is called, before it is measured. */
export interface LabelText {
  readonly text: string;
  /** '' or missing for none. */
  readonly date?: string;
}

/** The labels of each row, each measured once and only when asked for: of 100,000 events those near the view. */
export interface Labels {
  /** The form that a row should have. */
  usual(row: number): Label;
  /** The form for where there is no room for the usual one; the same where there is no shorter one. */
  shortest(row: number): Label;
  /** Longer forms, shortest first, for where there is more room; only those that are whole within `LONGEST_LABEL`. */
  longer(row: number): readonly Label[];
}

/** Cuts a text to `most` pixels and marks the cut with an ellipsis; what a reader sees as one character is never split. */
export function shorten(text: string, most: number, measure: Measure): string {
  if (measure(text) <= most) return text;
  const signs = graphemes(text);
  const cutAt = (count: number): string => `${signs.slice(0, count).join('').trimEnd()}…`;
  let low = 1;
  let high = signs.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(cutAt(middle)) <= most) low = middle;
    else high = middle - 1;
  }
  return cutAt(low);
}

/** Size of a label's date relative to its title. */
const DATE_SIZE = 12 / 13;

/** How labels are made. */
export interface LabelOptions {
  readonly count: number;
  /** The forms of a row's label, shortest first; at least one. */
  readonly textsOf: (row: number) => readonly LabelText[];
  /** Which of the forms is the usual one; the first where nothing is said. */
  readonly usual?: number;
  /** Pixels that this form may take, date included. Longer forms may take `LONGEST_LABEL`. */
  readonly most: number;
  readonly measure: Measure;
  readonly isStrong?: boolean;
}

/** Makes the labels of a lane. */
export function makeLabels({ count, textsOf, usual = 0, most, measure, isStrong = false }: LabelOptions): Labels {
  const widest = Math.min(most, LONGEST_LABEL);
  const ofTitle: Measure = (text) => measure(text, isStrong);
  const labelOf = ({ text, date = '' }: LabelText, room: number): Label => {
    const dateWidth = date ? Math.ceil(measure(date) * DATE_SIZE) + GAP : 0;
    const title = shorten(text, room - dateWidth, ofTitle);
    return { text: title, date, dateWidth, width: dateWidth + Math.ceil(ofTitle(title)), isStrong };
  };
  const cached = <T>(make: (texts: readonly LabelText[]) => T): ((row: number) => T) => {
    const found = new Array<T | undefined>(count);
    return (row) => (found[row] ??= make(textsOf(row)));
  };
  const usualOf = cached((texts) => labelOf(texts[usual]!, widest));
  return {
    usual: usualOf,
    shortest: usual === 0 ? usualOf : cached((texts) => labelOf(texts[0]!, widest)),
    longer: cached((texts) =>
      texts.slice(usual + 1).flatMap((form) => {
        const label = labelOf(form, LONGEST_LABEL);
        return label.text === form.text ? [label] : [];
      }),
    ),
  };
}
