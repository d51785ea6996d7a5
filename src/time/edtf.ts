import type { Result } from '../util/result';
import type { Edtf, EdtfError } from './edtfTypes';
import { explainEdtf } from './explainEdtf';
import { parseEdtfUnexplained } from './edtfParser';

/**
 * Parses EDTF (ISO 8601-2:2019, levels 0, 1 and 2). Never throws. The error of an invalid text has an offset, a code and, if
 * the text leaves no doubt about what was meant, a suggestion.
 * Spaces after the commas of a set are also accepted, as in older drafts. Years beyond ±270,000 are rejected.
 */
export function parseEdtf(text: string): Result<Edtf, EdtfError> {
  const result = parseEdtfUnexplained(text);
  return result.ok ? result : explainEdtf(text, result.error, (other) => parseEdtfUnexplained(other).ok);
}
