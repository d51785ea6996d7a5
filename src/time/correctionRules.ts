import type { EdtfErrorCode } from './edtfTypes';

/** The match of a rule's pattern. Group 0 is the whole text. */
export type Match = readonly (string | undefined)[];

/**
 * Computes a suggestion: EDTF, two alternatives, or '' if the rule does not apply. `suggestPart` returns the suggestion for a
 * part of the text, or the part itself if it is valid.
 */
type Suggest = (match: Match, suggestPart: (part: string) => string) => string | readonly [string, string];

/** A common error in dates: its code, its pattern and its correction. */
export type CorrectionRule = readonly [code: EdtfErrorCode, pattern: RegExp, suggest: Suggest];

/** Creates a rule. A function infers the parameter types of `suggest`, which an array literal does not. */
export function correctionRule(code: EdtfErrorCode, pattern: RegExp, suggest: Suggest): CorrectionRule {
  return [code, pattern, suggest];
}
