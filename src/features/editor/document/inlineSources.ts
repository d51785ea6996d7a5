import { isObject } from '../../../import/json';
import type { JsonObject } from '../../../import/types';
import { fieldsOf, type Row, type TimelineDocument } from './document';
import { asList, asString } from './objects';
import { referencedIds } from './references';

/** The sources that an entry has written out, by their ids. Any part of a file may refer to them. */
function inlineSources(row: Row): [id: string, source: JsonObject][] {
  const entry = fieldsOf(row);
  const lists = [entry['sources'], ...asList(entry['claims']).map((claim) => isObject(claim) && claim['sources'])];
  return lists
    .flatMap((list) => asList(list).filter(isObject))
    .flatMap((source): [string, JsonObject][] => (asString(source['id']) ? [[asString(source['id']), source]] : []));
}

/** Adds to the list of sources what was written out in an event that a change has taken away, if others refer to it. */
export function keepSources(before: TimelineDocument, after: TimelineDocument): TimelineDocument {
  if (before.lists.events === after.lists.events) return after;
  const left = new Set(after.lists.events);
  const lost = new Map(before.lists.events.filter((row) => !left.has(row)).flatMap(inlineSources));
  if (lost.size === 0) return after;
  const known = new Set([
    ...after.lists.sources.map((row) => asString(fieldsOf(row)['id'])),
    ...after.lists.events.flatMap((row) => inlineSources(row).map(([id]) => id)),
  ]);
  const referenced = referencedIds(after, 'sources');
  let { nextKey } = after;
  const kept = [...lost]
    .filter(([id]) => !known.has(id) && referenced.has(id))
    .map(([, value]): Row => ({ key: nextKey++, value, isDraft: false }));
  if (kept.length === 0) return after;
  return { ...after, lists: { ...after.lists, sources: [...after.lists.sources, ...kept] }, nextKey };
}
