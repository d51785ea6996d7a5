import type { EdtfFault } from './dates';
import { fail } from '../base/result';

export function explain(_text: string, fault: EdtfFault, _reads: (text: string) => boolean): { readonly ok: false; readonly fault: EdtfFault } {
  return fail(fault);
}
