import type { EventTable } from './table';

/** Weight of a turning point, which has a band of its own; the least of a highlighted event; the most of another. */
const [TURNING, LEAST, MOST] = [5, 4, 3];

/**
 * The table with the same rows, in which `rows` (ascending) weigh more than all others, so that layout gives them their places and
 * labels first. Turning points keep their weight, and so their band.
 */
export function withEmphasis(table: EventTable, rows: Uint32Array): EventTable {
  const weight = table.weight.map((own) => (own === TURNING ? own : Math.min(own, MOST)));
  for (const row of rows) weight[row] = Math.max(weight[row]!, LEAST);
  return { ...table, weight };
}
