import type { Result } from '../base/result';
import type { Edtf, EdtfFault } from './dates';
import { explain } from './explain';
import { readEdtf } from './reader';

/**
 * Reads a date of EDTF (ISO 8601-2:2019, levels 0, 1 and 2). Never throws. A text that is no date gives a fault with
 * its place, a code and, where the reader's own numbers settle it, what to write instead.
 * Beyond the standard only spaces after the commas of a set are taken, which older drafts had. Years beyond ±270,000 are refused.
 */
export function parseEdtf(text: string): Result<Edtf, EdtfFault> {
  const read = readEdtf(text);
  return read.ok ? read : explain(text, read.fault, (other) => readEdtf(other).ok);
}
