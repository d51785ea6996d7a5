import type { Edtf } from '../time/dates';
import { circlesIn } from './circles';
import { nearest } from './nearest';
import { Notes } from './notes';
import type { Source } from './types';

/** The lists whose ids events may use without declaring them: such an id gets a warning and an entry of its own. */
export const LISTS = { actor: 'actors', kind: 'kinds', measure: 'measures', treaty: 'treaties' } as const;
export type Listed = keyof typeof LISTS;

/** A list longer than this is not searched for a near miss, nor any list more often than this: a bad file must not take long. */
const SEARCHED = 2000;
const SEARCHES = 100;

/** What one reading knows while it reads: the issues so far, the dates read, what is declared, and what was added. */
export class Desk {
  readonly notes = new Notes();
  readonly dates = new Map<string, Edtf>();
  readonly declared: Readonly<Record<Listed, Set<string>>>;
  /** Ids that are used but not declared. */
  readonly implied: Readonly<Record<Listed, Set<string>>> = {
    actor: new Set(),
    kind: new Set(),
    measure: new Set(),
    treaty: new Set(),
  };
  /** Actors whose parent would lead back to them. */
  readonly circles: ReadonlySet<string>;
  /** Sources by id, those written inside events too. */
  readonly sources = new Map<string, Source>();
  readonly eventIds = new Set<string>();
  readonly leftOut = new Set<string>();
  /** Events by former id. */
  readonly former = new Map<string, string>();
  /** The event being read, to name sources that are written inside it, and these sources. */
  about = '';
  moved: string[] = [];
  private readonly made = new Map<string, number>();
  private readonly roles = new Map<string, { readonly id: string }>();
  private searches = 0;

  constructor(head: Readonly<Record<string, unknown>>) {
    const { actor, kind, measure, treaty } = LISTS;
    this.circles = circlesIn(head[actor]);
    this.declared = {
      actor: idsOf(head[actor]),
      kind: idsOf(head[kind]),
      measure: idsOf(head[measure]),
      treaty: idsOf(head[treaty]),
    };
  }

  /** Lets an undeclared id stand, with an entry of its own. */
  imply(list: Listed, id: string): void {
    const known = this.declared[list];
    if (known.has(id)) return;
    this.implied[list].add(id);
    this.notes.counted(`${list} ${id}`, 'undeclared', id, () => ({
      list: LISTS[list],
      meant: this.near(id, known),
      count: 1,
    }));
  }

  /** The part of an actor that plays no named one; the same object for all events, which saves memory. */
  role(id: string): { readonly id: string } {
    const known = this.roles.get(id) ?? { id };
    this.roles.set(id, known);
    return known;
  }

  /** A known id that `id` may have been meant to be, or ''. */
  near(id: string, known: ReadonlySet<string> | ReadonlyMap<string, unknown>): string {
    if (known.size > SEARCHED || ++this.searches > SEARCHES) return '';
    return nearest(id, known.keys());
  }

  /** An id for a source that has none, the same at each reading as long as what it stands in keeps its id. */
  sourceId(): string {
    const stem = `${this.about || 'file'}-source`;
    let count = this.made.get(stem) ?? 0;
    do count++;
    while (this.sources.has(`${stem}-${count}`));
    this.made.set(stem, count);
    return `${stem}-${count}`;
  }
}

/** The ids of a list that is not checked yet. */
export function idsOf(list: unknown): Set<string> {
  const ids = new Set<string>();
  if (!Array.isArray(list)) return ids;
  for (const entry of list as readonly unknown[]) {
    const id = isRecord(entry) ? entry['id'] : null;
    if (typeof id === 'string') ids.add(id);
  }
  return ids;
}

/** An object that is no list: what JSON calls an object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
