import { isObject } from '../../../import/json';
import type { JsonObject } from '../../../import/types';
import type { CellContext, Column, WriteContext } from './cells';
import { idOfName, raw } from './columnTypes';
import type { ListName } from './document';
import { asList, asString, listOrNothing, withField } from './objects';

/** A list of references, each an id or an object: names with semicolons between them, roles of an event's actors in brackets after them. */
export function namesColumn(order: readonly string[], name: string, to: ListName): Column {
  const hasRoles = name === 'actors';
  const text = (entry: JsonObject, context: CellContext): string => {
    const items = entry[name];
    return Array.isArray(items) ? items.map((item) => displayItem(item, to, context)).join('; ') : raw(items);
  };
  return {
    id: name,
    fields: [name],
    type: 'names',
    text,
    edit: text,
    options: (context) => context.index(to).names(),
    write(entry, words, context) {
      if (words === text(entry, context)) return entry;
      const items = readNames(words, asList(entry[name]), { to, hasRoles }, context);
      return withField(entry, name, listOrNothing(items), order);
    },
  };
}

function displayItem(item: unknown, to: ListName, context: CellContext): string {
  if (!isObject(item)) return typeof item === 'string' ? context.index(to).display(item) : raw(item);
  const id = asString(item['id']);
  const role = asString(item['role']);
  const title = asString(item['title']) || asString(item['URL']);
  if (title !== '') return title.replace(/[;\n]/g, ',');
  const shown = context.index(to).display(id);
  return role === '' ? shown : `${shown} (${role})`;
}

/** The items that a text names. Those that are there already stay as they are, with all that they hold. */
function readNames(
  text: string,
  current: readonly unknown[],
  list: { readonly to: ListName; readonly hasRoles: boolean },
  context: WriteContext,
): unknown[] {
  const { to } = list;
  const left = current.map((item) => [displayItem(item, to, context), item] as const);
  const items: unknown[] = [];
  for (const name of splitNames(
    text,
    left.map(([shown]) => shown),
    to,
    context,
  )) {
    const at = left.findIndex(([shown]) => shown === name);
    const item = at < 0 ? readItem(name, list, context) : left.splice(at, 1)[0]![1];
    const isTwice = typeof item === 'string' && items.includes(item);
    if (!isTwice) items.push(item);
  }
  return items;
}

/** Semicolons separate names. Commas do where what they separate is no name by itself; they belong to many titles of sources. */
function splitNames(text: string, current: readonly string[], to: ListName, context: CellContext): string[] {
  const isKnown = (name: string): boolean => current.includes(name) || context.index(to).find(name) !== null;
  const parts = text.split(/[;\n]/).map((part) => part.trim());
  const names = parts.flatMap((part) =>
    to === 'sources' || isKnown(part) ? [part] : part.split(',').map((name) => name.trim()),
  );
  return names.filter(Boolean);
}

/** An id, or for "Russia (target)" an actor with its role. */
function readItem(
  name: string,
  { to, hasRoles }: { readonly to: ListName; readonly hasRoles: boolean },
  context: WriteContext,
): unknown {
  const [, actor = '', role = ''] = hasRoles ? (/^(.*\S)\s*\(([^()]+)\)$/.exec(name) ?? []) : [];
  if (actor === '' || context.index(to).find(name) !== null) return idOfName(name, to, context);
  return { id: idOfName(actor, to, context), role: role.trim() };
}
