/**
 * The parts of valibot that the schema of a timeline is written with, for builds in which every kilobyte counts: each gives the
 * description that `check.ts` reads and nothing that would run. A test holds the two descriptions of format 1 equal.
 */

type Part = Readonly<Record<string, unknown>>;

const part =
  (type: string, key?: string) =>
  (value?: unknown): Part =>
    key === undefined ? { type } : { type, [key]: value };

export const string = part('string');
export const number = part('number');
export const unknown = part('unknown');
export const record = part('record');
export const integer = part('integer');
export const regex = part('regex', 'requirement');
export const minValue = part('min_value', 'requirement');
export const maxValue = part('max_value', 'requirement');
export const metadata = part('metadata', 'metadata');
export const literal = part('literal', 'literal');
export const picklist = part('picklist', 'options');
export const union = part('union', 'options');
export const array = part('array', 'item');
export const optional = part('optional', 'wrapped');
export const nullable = part('nullable', 'wrapped');
export const looseObject = part('loose_object', 'entries');
export const pipe = (...[first, ...rest]: [Part, ...Part[]]): Part => ({ ...first, pipe: [first, ...rest] });
