import type { EventLink, LinkType, Status } from '../intake/types';
import type { EventTable } from './table';

/** How a link's arrow ends: it leads to its effect, answers or carries on what was, or stands against it. */
export const HEADS = ['leads', 'answers', 'against'] as const;
/** How a link's line is drawn, by how sure it is. */
export const LINES = ['solid', 'dashed', 'dotted'] as const;

/** A file's links as columns, each from what came before to what it led to. */
export interface Ties {
  readonly count: number;
  readonly links: readonly EventLink[];
  /** Rows. */
  readonly cause: Uint32Array;
  readonly effect: Uint32Array;
  /** Index in HEADS and in LINES. */
  readonly head: Uint8Array;
  readonly line: Uint8Array;
  /** The links of a row, as indexes, in the file's order. */
  of(row: number): readonly number[];
}

const HEAD: Readonly<Record<LinkType, number>> = {
  causes: 0,
  enables: 0,
  'responds-to': 1,
  implements: 1,
  supersedes: 2,
  violates: 2,
  contradicts: 2,
};

const LINE: Readonly<Record<Status, number>> = { confirmed: 0, reported: 1, claimed: 1, disputed: 2, denied: 2 };

/** Whether a link of this type is written from cause to effect; the others point back at what they answer. */
export function isForward(type: LinkType): boolean {
  return type === 'causes' || type === 'enables';
}

const KEPT = new WeakMap<EventTable, Ties>();

/** The links of a table, found once. One to an event that is not in the table is left out; one without a status is drawn as sure. */
export function tiesOf(table: EventTable): Ties {
  let ties = KEPT.get(table);
  if (!ties) KEPT.set(table, (ties = makeTies(table)));
  return ties;
}

const NONE: readonly number[] = [];

function makeTies(table: EventTable): Ties {
  const links = table.file.links.filter(({ from, to }) => table.rowOf.has(from) && table.rowOf.has(to));
  const end = (link: EventLink, cause: boolean): number =>
    table.rowOf.get(isForward(link.type) === cause ? link.from : link.to)!;
  const cause = Uint32Array.from(links, (link) => end(link, true));
  const effect = Uint32Array.from(links, (link) => end(link, false));
  const byRow = new Map<number, number[]>();
  for (let i = 0; i < links.length; i++)
    for (const row of [cause[i]!, effect[i]!]) byRow.set(row, [...(byRow.get(row) ?? NONE), i]);
  return {
    count: links.length,
    links,
    cause,
    effect,
    head: Uint8Array.from(links, ({ type }) => HEAD[type]),
    line: Uint8Array.from(links, ({ status }) => (status === undefined ? 0 : LINE[status])),
    of: (row) => byRow.get(row) ?? NONE,
  };
}

/** The links that lead to a row (`before`) or on from it (`after`), by when their other end stands. */
export function tiesAt(ties: Ties, row: number, way: 'before' | 'after'): { tie: number; row: number }[] {
  const here = way === 'before' ? ties.effect : ties.cause;
  const there = way === 'before' ? ties.cause : ties.effect;
  const found = ties.of(row).filter((tie) => here[tie] === row);
  return found.map((tie) => ({ tie, row: there[tie]! })).sort((a, b) => a.row - b.row);
}
