import { edtfError } from './edtfError';
import type { EdtfError } from './edtfTypes';
import type { CorrectionRule } from './correctionRules';
import { likelyMeaning } from './likelyMeaning';
import { NUMERIC_CORRECTIONS } from './numericCorrections';
import { isOtherCalendar } from './otherCalendars';
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
  if (isCorrectable && isOtherCalendar(text)) return edtfError('other-calendar', text);
  return (isCorrectable ? applyCorrections(text, isEdtf, 0) : null) ?? { ok: false, error: parserError };
}

function applyCorrections(text: string, isEdtf: IsEdtf, depth: number): Failure | null {
  for (const [code, pattern, suggest] of CORRECTIONS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const ambiguous: EdtfError[] = [];
    const suggestPart =
      (isAlternative: boolean) =>
      (part: string): string => {
        if (isEdtf(part)) return part;
        const error = depth < MAX_DEPTH ? applyCorrections(part, isEdtf, depth + 1)?.error : null;
        // A part such as the 11 of 11/89 may be anything.
        if (!error || error.code === 'two-digit-year') return '';
        if (error.alternative !== null) ambiguous.push(error);
        return (isAlternative ? error.alternative : null) ?? error.suggestion ?? '';
      };
    const [suggestion, alternative] = readingsOf(suggest(match, suggestPart(false)));
    const other = alternative ?? (ambiguous[0] && readingsOf(suggest(match, suggestPart(true)))[0]);
    if (!isEdtf(suggestion) || (other !== undefined && !isEdtf(other))) continue;
    // The codes of seasons and quarters are what these texts mean, even if they look like years.
    const isSeason = code === 'season-name' || code === 'quarter';
    const likely = other === undefined && !isSeason ? likelyMeaning(suggestion) : null;
    if (likely) return edtfError('two-meanings', text, 0, likely.suggestion, suggestion);
    const isAmbiguous = alternative !== undefined && code === 'day-first';
    const reason = isAmbiguous ? 'two-readings' : (ambiguous[0]?.code ?? code);
    return edtfError(reason, text, 0, suggestion, other ?? null);
  }
  return null;
}

function readingsOf(suggested: string | readonly [string, string]): readonly [string, string?] {
  return typeof suggested === 'string' ? [suggested] : suggested;
}
