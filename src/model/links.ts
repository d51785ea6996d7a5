import { rollup } from 'd3-array';
import type { EventLink, LinkType, Status } from '../format/types';
import { memoize } from '../util/memoize';
import type { EventTable } from './table';

/** Arrowheads of links: the cause leads to the effect, the effect answers or carries out the cause, or it opposes the cause. */
export const HEADS = ['leads', 'answers', 'against'] as const;
/** Line styles of links: confirmed, claimed, disputed. */
export const LINES = ['solid', 'dashed', 'dotted'] as const;

/** A file's links as columns, each from cause to effect. */
export interface LinkIndex {
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

/** Whether links of this type are written from cause to effect; the others point back to their cause. */
export function isForward(type: LinkType): boolean {
  return type === 'causes' || type === 'enables';
}

const NONE: readonly number[] = [];

/** The links of a table, computed once. A link to an event that the table lacks is left out; one without a status counts as confirmed. */
export const linksOf = memoize((table: EventTable): LinkIndex => {
  const links = table.file.links.filter(({ from, to }) => table.rowOf.has(from) && table.rowOf.has(to));
  const end = (link: EventLink, cause: boolean): number =>
    table.rowOf.get(isForward(link.type) === cause ? link.from : link.to)!;
  const cause = Uint32Array.from(links, (link) => end(link, true));
  const effect = Uint32Array.from(links, (link) => end(link, false));
  const ends = links.flatMap((_, link) => [
    { row: cause[link]!, link },
    { row: effect[link]!, link },
  ]);
  const byRow = rollup(
    ends,
    (own) => own.map(({ link }) => link),
    ({ row }) => row,
  );
  return {
    count: links.length,
    links,
    cause,
    effect,
    head: Uint8Array.from(links, ({ type }) => HEAD[type]),
    line: Uint8Array.from(links, ({ status }) => (status === undefined ? 0 : LINE[status])),
    of: (row) => byRow.get(row) ?? NONE,
  };
});

/** The links that lead to a row (`before`) or on from it (`after`), in order of time of their other ends. */
export function linksAt(links: LinkIndex, row: number, way: 'before' | 'after'): { link: number; row: number }[] {
  const here = way === 'before' ? links.effect : links.cause;
  const there = way === 'before' ? links.cause : links.effect;
  const found = links.of(row).filter((link) => here[link] === row);
  return found.map((link) => ({ link, row: there[link]! })).sort((a, b) => a.row - b.row);
}
