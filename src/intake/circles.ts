import { isRecord } from './desk';

/**
 * The ids of actors whose parent closes a circle, from a list that is not checked yet: without these parents every way
 * up ends. Each actor is passed once.
 */
export function circlesIn(actors: unknown): Set<string> {
  const parents = parentsIn(actors);
  const done = new Set<string>();
  const closing = new Set<string>();
  for (const start of parents.keys()) {
    const trail = new Set<string>();
    for (let at: string | undefined = start; at !== undefined && !done.has(at); at = parents.get(at)) {
      if (trail.has(at)) break;
      trail.add(at);
      if (trail.has(parents.get(at) ?? '')) closing.add(at);
    }
    for (const id of trail) done.add(id);
  }
  return closing;
}

function parentsIn(actors: unknown): Map<string, string> {
  const parents = new Map<string, string>();
  if (!Array.isArray(actors)) return parents;
  for (const actor of actors as readonly unknown[]) {
    if (!isRecord(actor)) continue;
    const { id, parent } = actor;
    if (typeof id === 'string' && typeof parent === 'string' && !parents.has(id)) parents.set(id, parent);
  }
  return parents;
}
