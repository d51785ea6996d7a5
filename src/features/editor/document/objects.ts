import { isObject } from '../../../import/json';
import type { JsonObject } from '../../../import/types';

/** Any JSON value as an object; an empty one for what is none. */
export const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** Any JSON value as a list; an empty one for what is none. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Any JSON value as a string; '' for what is none. */
export const asString = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * An object with a field set, or removed where the value is undefined; the same object if nothing changes. A new field comes after those
 * that precede it in `order`, so that a file reads as if written by hand.
 */
export function withField(object: JsonObject, name: string, value: unknown, order: readonly string[]): JsonObject {
  const has = Object.hasOwn(object, name);
  if (value === undefined ? !has : has && object[name] === value) return object;
  const entries = Object.entries(object);
  if (value === undefined) return Object.fromEntries(entries.filter(([key]) => key !== name));
  if (has) return Object.fromEntries(entries.map(([key, other]) => [key, key === name ? value : other]));
  const before = new Set(order.slice(0, Math.max(0, order.indexOf(name))));
  const at = order.includes(name) ? entries.findLastIndex(([key]) => before.has(key)) + 1 : entries.length;
  return Object.fromEntries(entries.toSpliced(at, 0, [name, value]));
}

/** A list without the entries that are empty; undefined, so that its field is left out, if none is left. */
export function listOrNothing(list: readonly unknown[]): readonly unknown[] | undefined {
  return list.length > 0 ? list : undefined;
}
