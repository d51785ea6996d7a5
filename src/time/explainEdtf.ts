import type { EdtfError } from './edtfTypes';
import { edtfError } from './edtfError';
import type { CorrectionRule } from './correctionRules';
import { NUMERIC_CORRECTIONS } from './numericCorrections';
import { VERBAL_CORRECTIONS } from './verbalCorrections';

type Failure = { readonly ok: false; readonly error: EdtfError };
type IsEdtf = (text: string) => boolean;

const CORRECTIONS: readonly CorrectionRule[] = [...NUMERIC_CORRECTIONS, ...VERBAL_CORRECTIONS];

/** Parser errors without a specific cause. The other codes are more precise than any correction rule. */
const UNSPECIFIC_CODES = /^(?:unreadable|no-such-month|time-form|interval-parts)$/;

/** Longest text that is matched, in UTF-16 units. No date is longer, and regular expressions may backtrack. */
const MAX_LENGTH = 100;

/** Deepest nesting of rules, as in "since around 12 March 2014". */
const MAX_DEPTH = 3;

/**
 * Adds a suggestion to a parser error by means of correction rules. `isEdtf` validates suggestions; invalid ones are
 * discarded. Returns the parser's error if no rule applies.
 */
export function explainEdtf(text: string, parserError: EdtfError, isEdtf: IsEdtf): Failure {
  const isCorrectable = UNSPECIFIC_CODES.test(parserError.code) && text.length <= MAX_LENGTH;
  return (isCorrectable ? applyCorrections(text, isEdtf, 0) : null) ?? { ok: false, error: parserError };
}

function applyCorrections(text: string, isEdtf: IsEdtf, depth: number): Failure | null {
  const suggestPart = (part: string): string =>
    isEdtf(part) ? part : (depth < MAX_DEPTH && applyCorrections(part, isEdtf, depth + 1)?.error.suggestion) || '';
  for (const [code, pattern, suggest] of CORRECTIONS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [suggestion, alternative] = [suggest(match, suggestPart)].flat() as [string, string?];
    if (!isEdtf(suggestion) || (alternative !== undefined && !isEdtf(alternative))) continue;
    const isAmbiguous = alternative !== undefined && code === 'day-first';
    return edtfError(isAmbiguous ? 'two-readings' : code, text, 0, suggestion, alternative ?? null);
  }
  return null;
}
