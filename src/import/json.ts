import { trimText } from './text';
import type { JsonObject } from './types';

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list; none of anything else. */
export const objectsOf = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? (value as unknown[]).filter(isObject) : [];

/** A text or number as text, trimmed; '' for anything else. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return trimText(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The object under a name; an empty one where there is none. */
export function objectAt(value: JsonObject, name: string): JsonObject {
  const inner = value[name];
  return isObject(inner) ? inner : {};
}

/** The fields of an object that are not among the known ones and hold something. */
export function otherFields(value: JsonObject, known: readonly string[]): JsonObject {
  const rest = Object.entries(value).filter(([name, inner]) => {
    const isEmpty = inner === null || inner === '' || (isObject(inner) && Object.keys(inner).length === 0);
    return !known.includes(name) && !isEmpty;
  });
  return Object.fromEntries(rest);
}
