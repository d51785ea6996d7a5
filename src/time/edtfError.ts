import { fail } from '../util/result';
import type { EdtfError, EdtfErrorCode } from './edtfTypes';

/** Creates a failed result. `input` is truncated to 60 characters. */
export function edtfError(
  code: EdtfErrorCode,
  input: string,
  at = 0,
  suggestion: string | null = null,
  alternative: string | null = null,
): { readonly ok: false; readonly error: EdtfError } {
  return fail({ at, input: input.slice(0, 60), code, suggestion, alternative });
}
