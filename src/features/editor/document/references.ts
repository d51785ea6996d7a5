import * as S from '../../../format/schema';
import type { Meaning, SchemaNode } from '../../../format/schemaBuilder';
import { isObject } from '../../../import/json';
import { LIST_NAMES, LISTS, type ListName, type Row, type TimelineDocument } from './document';

/** What a reference to an entry of a list is called in the schema. Nothing refers to periods, coverage and links. */
export const MEANING: Readonly<Record<ListName, Meaning | null>> = {
  events: 'event',
  actors: 'actor',
  kinds: 'kind',
  sources: 'source',
  treaties: 'treaty',
  measures: 'measure',
  places: 'place',
  periods: null,
  coverage: null,
  links: null,
};

/** Objects that say nothing without what they refer to: they go with it. */
const GO_ALONG: ReadonlySet<SchemaNode> = new Set<SchemaNode>([S.RoleSchema, S.LinkSchema]);

/** In place of a value that goes with what it refers to. */
const GONE = Symbol('gone');

/** What becomes of a reference: another id, or `GONE`. */
type Visit = (id: string) => string | typeof GONE;

/** Every reference of a meaning within a value, as the schema has them. Returns the same value if none changes. */
function mapReferences(node: SchemaNode, value: unknown, meaning: Meaning, visit: Visit): unknown {
  if (node.type === 'string') return node.meaning === meaning && typeof value === 'string' ? visit(value) : value;
  if (node.type === 'optional' || node.type === 'nullable') return mapReferences(node.inner, value, meaning, visit);
  if (node.type === 'union')
    return mapReferences(typeof value === 'string' ? node.string : node.object, value, meaning, visit);
  if (node.type === 'array') return Array.isArray(value) ? mapList(node.item, value, meaning, visit) : value;
  if (node.type === 'object') return isObject(value) ? mapObject(node, value, meaning, visit) : value;
  return value;
}

function mapList(item: SchemaNode, list: unknown[], meaning: Meaning, visit: Visit): unknown {
  const mapped = list.map((one) => mapReferences(item, one, meaning, visit));
  if (mapped.every((one, i) => one === list[i])) return list;
  const left = mapped.filter((one) => one !== GONE);
  // An id that takes the place of another may stand in the list already.
  return left.filter((one, i) => typeof one !== 'string' || left.indexOf(one) === i);
}

function mapObject(
  node: Extract<SchemaNode, { type: 'object' }>,
  object: Readonly<Record<string, unknown>>,
  meaning: Meaning,
  visit: Visit,
): unknown {
  let changed: Map<string, unknown> | null = null;
  for (const [name, field] of Object.entries(node.fields)) {
    if (!Object.hasOwn(object, name)) continue;
    const mapped = mapReferences(field, object[name], meaning, visit);
    if (mapped === object[name]) continue;
    if (mapped === GONE && field.type !== 'optional') return GONE;
    changed ??= new Map(Object.entries(object));
    if (mapped === GONE || (Array.isArray(mapped) && mapped.length === 0 && field.type === 'optional'))
      changed.delete(name);
    else changed.set(name, mapped);
  }
  return changed ? Object.fromEntries(changed) : object;
}

/** Applies a change of references to a whole document. Rows that go are left out. */
function mapDocument(document: TimelineDocument, meaning: Meaning, visit: Visit): TimelineDocument {
  const fields = mapReferences(S.FileSchema, document.fields, meaning, visit) as TimelineDocument['fields'];
  const lists = { ...document.lists };
  for (const name of LIST_NAMES) {
    const rows = lists[name].flatMap((row): Row[] => {
      const value = mapReferences(LISTS[name], row.value, meaning, visit);
      return value === GONE ? [] : [value === row.value ? row : { ...row, value }];
    });
    const isSame = rows.length === lists[name].length && rows.every((row, i) => row === lists[name][i]);
    if (!isSame) lists[name] = rows;
  }
  return { ...document, fields, lists };
}

/** Makes all references to some ids lead to others. */
export function renameReferences(
  document: TimelineDocument,
  list: ListName,
  ids: ReadonlyMap<string, string>,
): TimelineDocument {
  const meaning = MEANING[list];
  return meaning && ids.size > 0 ? mapDocument(document, meaning, (id) => ids.get(id) ?? id) : document;
}

/** Removes all references to some ids. A link of an event goes with it. */
export function removeReferences(
  document: TimelineDocument,
  list: ListName,
  ids: ReadonlySet<string>,
): TimelineDocument {
  const meaning = MEANING[list];
  return meaning && ids.size > 0 ? mapDocument(document, meaning, (id) => (ids.has(id) ? GONE : id)) : document;
}

/** All ids that are referred to as entries of a list. */
export function referencedIds(document: TimelineDocument, list: ListName): ReadonlySet<string> {
  const found = new Set<string>();
  const meaning = MEANING[list];
  if (meaning)
    mapDocument(document, meaning, (id) => {
      found.add(id);
      return id;
    });
  return found;
}

/**
 * The ids of a list that something cannot do without: a claim its actor, a figure its measure, an act its treaty. To delete such an
 * entry would delete what it is said in.
 */
export function requiredIds(document: TimelineDocument, list: ListName): ReadonlySet<string> {
  const found = new Set<string>();
  const meaning = MEANING[list];
  if (!meaning) return found;
  collectRequired(S.FileSchema, document.fields, meaning, found);
  for (const name of LIST_NAMES)
    for (const { value } of document.lists[name]) collectRequired(LISTS[name], value, meaning, found);
  return found;
}

function collectRequired(node: SchemaNode, value: unknown, meaning: Meaning, found: Set<string>): void {
  if (node.type === 'optional' || node.type === 'nullable') {
    collectRequired(node.inner, value, meaning, found);
  } else if (node.type === 'union') {
    if (typeof value !== 'string') collectRequired(node.object, value, meaning, found);
  } else if (node.type === 'array') {
    if (Array.isArray(value)) for (const one of value) collectRequired(node.item, one, meaning, found);
  } else if (node.type === 'object' && isObject(value)) {
    for (const [name, field] of Object.entries(node.fields)) {
      const inner = value[name];
      const isReference = field.type === 'string' && field.meaning === meaning && typeof inner === 'string';
      if (isReference && !GO_ALONG.has(node)) found.add(inner);
      else collectRequired(field, inner, meaning, found);
    }
  }
}
