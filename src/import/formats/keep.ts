import type { ImportContext } from '../context';
import { otherFields } from '../json';
import type { JsonObject } from '../types';

/** What a source has beside the fields that are read, under one name with `x-`, with a note for each. */
export function keepFields(
  value: JsonObject,
  known: readonly string[],
  name: string,
  row: number | undefined,
  { notes }: ImportContext,
): JsonObject {
  const rest = otherFields(value, known);
  if (Object.keys(rest).length === 0) return {};
  for (const column of Object.keys(rest))
    notes.add('info', 'field-kept', { field: name }, row === undefined ? { column } : { row, column });
  return { [name]: rest };
}
