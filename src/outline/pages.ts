import type { Group } from './groups';

/** Which of the rows an outline has in the page: from `from` (inside) to `to` (outside). */
export interface OutlinePage {
  readonly from: number;
  readonly to: number;
}

/** A page cut to the rows there are; the one that begins at an event that was chosen, or a little before, where the page lacks that event. */
export function pageAround(
  page: OutlinePage,
  rows: Uint32Array,
  chosen: number | undefined,
  size: number,
): OutlinePage {
  const last = Math.max(0, rows.length - 1);
  const [from, to] = [page.from > last ? 0 : page.from, Math.min(page.to, rows.length)];
  const at = chosen === undefined ? -1 : rows.indexOf(chosen);
  if (at < 0 || (at >= from && at < to)) return { from, to: Math.max(to, Math.min(from + size, rows.length)) };
  return pageFrom(Math.floor(at / size) * size, rows, size);
}

/** A page of `size` rows. */
export function pageFrom(from: number, rows: Uint32Array, size: number): OutlinePage {
  return { from, to: Math.min(from + size, rows.length) };
}

/** The place of each row among all, in the order in which groups show them; the first has `first`. */
export function positionsOf(groups: readonly Group[], first: number): ReadonlyMap<number, number> {
  const shown = groups.flatMap(({ rows, months }) =>
    months.length > 0 ? months.flatMap((month) => month.rows) : rows,
  );
  return new Map(shown.map((row, at) => [row, first + at]));
}
