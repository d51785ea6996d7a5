import { accountSign } from '../model/accounts';
import type { EventTable } from '../model/table';
import type { Palette } from './palette';
import type { Pen } from './pen';

/** Where the number stands from the middle of its mark: at the lower right, since the upper is the question mark's. */
const RIGHT = 6.5;
const DOWN = 10.5;

/** Writes beside a mark with its middle at (x, y) how many accounts there are of its event, where there is more than one. */
export function drawAccounts(pen: Pen, table: EventTable, row: number, x: number, y: number, palette: Palette): void {
  const sign = accountSign(table, row);
  if (sign) pen.text(x + RIGHT, y + DOWN, sign, { font: 'note', fill: palette.ink, halo: palette.paper });
}
