import { fail } from '../base/result';
import type { EdtfFault, EdtfFaultCode } from './dates';

/** A fault as a result. `saw` is cut to 60 characters; `write` and `or` are EDTF to write instead. */
export function fault(
  code: EdtfFaultCode,
  saw: string,
  at = 0,
  write: string | null = null,
  or: string | null = null,
): { readonly ok: false; readonly fault: EdtfFault } {
  return fail({ at, saw: saw.slice(0, 60), code, write, or });
}
