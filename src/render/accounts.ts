import { accountCount } from '../model/accounts';
import type { EventTable } from '../model/table';
import type { Palette } from './palette';
import type { Pen } from './pen';
import { accountsPath } from './signs';

/** How far under the middle of its mark the sign stands: between the mark and its bar, where there is one. */
const DOWN = 8.6;

/** Paints under a mark with its middle at (x, y) a dot for each account of its event, where there is more than one. */
export function drawAccounts(pen: Pen, table: EventTable, row: number, x: number, y: number, palette: Palette): void {
  const count = accountCount(table, row);
  if (count > 0) pen.path(accountsPath(count), x, y + DOWN, { fill: palette.text });
}
