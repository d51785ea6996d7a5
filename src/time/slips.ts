import type { EdtfFaultCode } from './dates';

/** A match of a slip's pattern; group 0 is the whole text. */
export type Match = readonly (string | undefined)[];

/** What was meant: EDTF, two readings of it, or '' where it cannot be known. `mend` does the same for a part of the text. */
export type Mend = (match: Match, mend: (part: string) => string) => string | readonly [string, string];

/** A slip: the code that names it, what it looks like, and what was meant. */
export type Slip = readonly [code: EdtfFaultCode, pattern: RegExp, mend: Mend];

/** A slip as a value, so that the mend's arguments have their types. */
export function slip(code: EdtfFaultCode, pattern: RegExp, mend: Mend): Slip {
  return [code, pattern, mend];
}
