import type { JsonObject } from '../../../import/types';
import type { WriteContext } from '../document/cells';
import { asList, asObject, listOrNothing, withField } from '../document/objects';

/** A change of an entry, or of an object within one. It may add entries to other lists. */
export type Change = (entry: JsonObject, context: WriteContext) => JsonObject;

/** The change of an object in a list of an entry, as a change of the entry. */
export function changeItem(name: string, at: number, change: Change, order: readonly string[]): Change {
  return (entry, context) => {
    const list = asList(entry[name]);
    const next = change(asObject(list[at]), context);
    return next === list[at] ? entry : withField(entry, name, list.with(at, next), order);
  };
}

export function addItem(name: string, item: JsonObject, order: readonly string[]): Change {
  return (entry) => withField(entry, name, [...asList(entry[name]), item], order);
}

export function removeItem(name: string, at: number, order: readonly string[]): Change {
  return (entry) => withField(entry, name, listOrNothing(asList(entry[name]).toSpliced(at, 1)), order);
}

/** The change of an object in a field of an entry. The field goes when nothing is left in it. */
export function changePart(name: string, change: Change, order: readonly string[]): Change {
  return (entry, context) => {
    const next = change(asObject(entry[name]), context);
    return withField(entry, name, Object.keys(next).length > 0 ? next : undefined, order);
  };
}
