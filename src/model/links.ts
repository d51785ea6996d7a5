import type { EventLink } from '../intake/types';
import type { EventTable } from './table';

/** A link seen from one of its events. */
export interface RowLink {
  readonly link: EventLink;
  /** `out` where the link goes from this event to the other. */
  readonly way: 'out' | 'in';
  /** The event at the other end. */
  readonly row: number;
}

/** Links by the row of each of their events, in the file's order. */
export type LinkIndex = ReadonlyMap<number, readonly RowLink[]>;

/** Links of every event, once for a table. A link to an event that is not in the table is left out. */
export function linkIndex(table: EventTable): LinkIndex {
  const index = new Map<number, RowLink[]>();
  for (const link of table.file.links) {
    const from = table.rowOf.get(link.from);
    const to = table.rowOf.get(link.to);
    if (from === undefined || to === undefined) continue;
    add(index, from, { link, way: 'out', row: to });
    add(index, to, { link, way: 'in', row: from });
  }
  return index;
}

function add(index: Map<number, RowLink[]>, row: number, link: RowLink): void {
  const list = index.get(row);
  if (list) list.push(link);
  else index.set(row, [link]);
}
