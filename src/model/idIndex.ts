import { memoize } from '../util/memoize';

/** Assigns numbers to ids, in the order of their first use. */
export class IdIndex {
  readonly ids: string[] = [];
  private readonly byId = new Map<string, number>();

  /** The number of an id, which is assigned on first use. */
  of(id: string): number {
    const known = this.byId.get(id);
    if (known !== undefined) return known;
    this.byId.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }
}

type Actors = readonly { readonly id: string; readonly parent?: string | undefined }[];

/** For an actor's id: itself, its parent, its parent's parent, and so on. A cycle of parents ends where it closes. Made once for a list. */
export const lineage = memoize((actors: Actors): ((id: string) => readonly string[]) => {
  const parents = new Map(actors.map(({ id, parent }) => [id, parent]));
  const lines = new Map<string, readonly string[]>();
  return (id) => {
    let line = lines.get(id);
    if (!line) lines.set(id, (line = climb(id, parents)));
    return line;
  };
});

function climb(id: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const line: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !line.includes(at); at = parents.get(at)) line.push(at);
  return line;
}
