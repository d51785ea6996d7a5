import type { Expected, Left } from './codes';
import type { Desk } from './desk';

/** What a check gives for a value that cannot be used. The issue is written down by then. */
export const BAD = Symbol('left out');

/** Gives the value itself when it is good, a mended one when parts of it are left out, else BAD. Never changes what it is given. */
export type Check = (value: unknown, desk: Desk) => unknown;

/** Says that a value is of the wrong type, and what to write where the value itself shows it. */
export function wrongType(value: unknown, expected: Expected, left: Left, desk: Desk): typeof BAD {
  // With its quotation marks, since those may be what is wrong.
  const saw = typeof value === 'string' ? JSON.stringify(value.slice(0, 50)) : value;
  desk.notes.error('wrong-type', saw, { expected, write: mended(value, expected), left });
  return BAD;
}

function mended(value: unknown, expected: Expected): string {
  if (expected === 'number') return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? value : '';
  if (expected === 'list') return typeof value === 'string' && value.length < 40 ? JSON.stringify([value]) : '';
  return typeof value === 'number' && expected !== 'object' ? JSON.stringify(String(value)) : '';
}
