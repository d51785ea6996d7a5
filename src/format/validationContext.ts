import type { Edtf } from '../time/edtfTypes';
import { closestMatch } from '../util/closestMatch';
import type { Expected, Omitted } from './codes';
import { IssueCollector } from './issueCollector';
import type { Place, Source } from './types';

/** Returned by a check whose value cannot be used. The check has reported an issue by then. */
export const INVALID = Symbol('invalid');

/**
 * Validates a value. Returns the same value if it is valid, a corrected copy if parts of it were omitted, `INVALID` otherwise.
 * Never changes its argument.
 */
export type Check = (value: unknown, context: ValidationContext) => unknown;

/**
 * The top-level lists whose ids may be used without a declaration. An undeclared id raises a warning and gets an entry of its
 * own.
 */
export const LISTS = { actor: 'actors', kind: 'kinds', measure: 'measures', treaty: 'treaties' } as const;
export type ListName = keyof typeof LISTS;

/** Longest list that is searched for a suggestion, and most searches in one file: together they bound the time. */
const MAX_CANDIDATES = 2000;
const MAX_SEARCHES = 100;

/** The state of one validation: issues, parsed dates, declared and undeclared ids. */
export class ValidationContext {
  readonly issues = new IssueCollector();
  /** Parsed dates by their text. */
  readonly dates = new Map<string, Edtf>();
  readonly declared: Readonly<Record<ListName, Set<string>>>;
  /** Ids that are used but not declared. */
  readonly undeclared: Readonly<Record<ListName, Set<string>>> = {
    actor: new Set(),
    kind: new Set(),
    measure: new Set(),
    treaty: new Set(),
  };
  /** Actors whose `parent` closes a cycle. */
  readonly cyclicActors: ReadonlySet<string>;
  /** Sources by id, including those written inside events. */
  readonly sources = new Map<string, Source>();
  /** Places of the file's list by id. */
  readonly places = new Map<string, Place>();
  readonly eventIds = new Set<string>();
  readonly omittedIds = new Set<string>();
  /** Current event ids by former id. */
  readonly formerIds = new Map<string, string>();
  /** Id of the event being validated, '' outside events. Inline sources are named after it. */
  eventId = '';
  /** Ids of the sources that the current event defines inline. */
  inlineSourceIds: string[] = [];
  private readonly sourceCounts = new Map<string, number>();
  private readonly plainActors = new Map<string, { readonly id: string }>();
  private searches = 0;

  constructor(file: Readonly<Record<string, unknown>>) {
    const { actor, kind, measure, treaty } = LISTS;
    this.cyclicActors = findParentCycles(file[actor]);
    this.declared = {
      actor: idsOf(file[actor]),
      kind: idsOf(file[kind]),
      measure: idsOf(file[measure]),
      treaty: idsOf(file[treaty]),
    };
  }

  /** Accepts an undeclared id: it gets an entry of its own and one warning for all its uses. */
  addUndeclared(list: ListName, id: string): void {
    this.undeclared[list].add(id);
    this.issues.warnOnce(`${list} ${id}`, 'undeclared', id, () => ({
      list: LISTS[list],
      suggestion: this.suggestId(id, this.declared[list]),
      count: 1,
    }));
  }

  /** An actor without a role. All events share one object per actor, which saves memory. */
  plainActor(id: string): { readonly id: string } {
    const known = this.plainActors.get(id) ?? { id };
    this.plainActors.set(id, known);
    return known;
  }

  /** The known id closest to a misspelt one, or ''. */
  suggestId(id: string, known: ReadonlySet<string> | ReadonlyMap<string, unknown>): string {
    if (known.size > MAX_CANDIDATES || ++this.searches > MAX_SEARCHES) return '';
    return closestMatch(id, known.keys());
  }

  /** An id for a source without one: `<event id>-source-<n>`, stable as long as the event keeps its id. */
  createSourceId(): string {
    const stem = `${this.eventId || 'file'}-source`;
    let count = this.sourceCounts.get(stem) ?? 0;
    do count++;
    while (this.sources.has(`${stem}-${count}`));
    this.sourceCounts.set(stem, count);
    return `${stem}-${count}`;
  }
}

/**
 * Reports a value of the wrong type, with a suggestion if the value itself shows what was meant and `accepts` says that it is valid in
 * the other type.
 */
export function wrongType(
  value: unknown,
  expected: Expected,
  omitted: Omitted,
  context: ValidationContext,
  accepts: (converted: string) => boolean = () => true,
): typeof INVALID {
  // A string is shown with its quotation marks, since these may be the error.
  const input = typeof value === 'string' ? JSON.stringify(value.slice(0, 50)) : value;
  const isConvertible = (typeof value === 'string' || typeof value === 'number') && accepts(String(value));
  const suggestion = isConvertible ? convertTo(expected, value) : '';
  context.issues.error('wrong-type', input, { expected, suggestion, omitted });
  return INVALID;
}

/** The value as JSON of the expected type: "3" as 3, 3 as "3", "x" as ["x"]; '' where no conversion is obvious. */
function convertTo(expected: Expected, value: unknown): string {
  if (expected === 'number') return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? value : '';
  if (expected === 'list') return typeof value === 'string' && value.length < 40 ? JSON.stringify([value]) : '';
  return typeof value === 'number' && expected !== 'object' ? JSON.stringify(String(value)) : '';
}

/**
 * Finds the actors whose `parent` closes a cycle in a list that is not validated yet. Without these parents, every chain of
 * parents ends. Visits each actor once.
 */
export function findParentCycles(actors: unknown): Set<string> {
  const parents = parentsById(actors);
  const visited = new Set<string>();
  const cyclic = new Set<string>();
  for (const start of parents.keys()) {
    const chain = new Set<string>();
    for (let id: string | undefined = start; id !== undefined && !visited.has(id); id = parents.get(id)) {
      if (chain.has(id)) break;
      chain.add(id);
      if (chain.has(parents.get(id) ?? '')) cyclic.add(id);
    }
    for (const id of chain) visited.add(id);
  }
  return cyclic;
}

function parentsById(actors: unknown): Map<string, string> {
  const parents = new Map<string, string>();
  if (!Array.isArray(actors)) return parents;
  for (const actor of actors as readonly unknown[]) {
    if (!isRecord(actor)) continue;
    const { id, parent } = actor;
    if (typeof id === 'string' && typeof parent === 'string' && !parents.has(id)) parents.set(id, parent);
  }
  return parents;
}

/** The ids of a list that is not validated yet. */
function idsOf(list: unknown): Set<string> {
  const ids = new Set<string>();
  if (!Array.isArray(list)) return ids;
  for (const entry of list as readonly unknown[]) {
    const id = isRecord(entry) ? entry['id'] : null;
    if (typeof id === 'string') ids.add(id);
  }
  return ids;
}

/** Whether a value is a JSON object, not an array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
