import type { EdtfFault } from './dates';
import { fault } from './fault';
import type { Slip } from './slips';
import { SLIPS_OF_NUMBERS } from './slipsOfNumbers';
import { SLIPS_OF_WORDS } from './slipsOfWords';

type Fault = { readonly ok: false; readonly fault: EdtfFault };
type Reads = (text: string) => boolean;

const SLIPS: readonly Slip[] = [...SLIPS_OF_NUMBERS, ...SLIPS_OF_WORDS];

/** Faults of the reader that name only the place; the others know better than any guess. */
const VAGUE = /^(?:unreadable|no-such-month|time-form|interval-parts)$/;

/** No date is longer, and no pattern may grow slow on what is none. */
const LONGEST = 100;

/** How deep "since around 12 March 2014" may nest. */
const DEEPEST = 3;

/**
 * Finds what a text that is no date was meant to be. `reads` says whether a text is a date: a mend that is none is not
 * told. Where nothing is found, the fault that the reader found stays.
 */
export function explain(text: string, found: EdtfFault, reads: Reads): Fault {
  const guessed = VAGUE.test(found.code) && text.length <= LONGEST ? guess(text, reads, 0) : null;
  return guessed ?? { ok: false, fault: found };
}

function guess(text: string, reads: Reads, depth: number): Fault | null {
  const mend = (part: string): string =>
    reads(part) ? part : (depth < DEEPEST && guess(part, reads, depth + 1)?.fault.write) || '';
  for (const [code, pattern, meant] of SLIPS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [write, or] = [meant(match, mend)].flat() as [string, string?];
    if (!reads(write) || (or !== undefined && !reads(or))) continue;
    return fault(or !== undefined && code === 'day-first' ? 'two-readings' : code, text, 0, write, or ?? null);
  }
  return null;
}
