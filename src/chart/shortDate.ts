import type { EventTable } from '../model/table';
import * as D from '../time/edtfTypes';
import { formatDate, formatYear } from '../time/format';
import { instant } from '../time/instant';
import type { AxisMessages } from '../time/messages';

/** Dates that need more messages than a label has room for: the mark and the panel show what is doubtful about them. */
const DOUBTFUL =
  D.IS_APPROXIMATE | D.IS_UNCERTAIN | D.IS_UNSPECIFIED | D.ONE_OF | D.ALL_OF | D.OPEN_START | D.UNKNOWN_START;
const DAY = D.PRECISIONS.indexOf('day');

const OF_DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const OF_MONTH = { month: 'short', year: 'numeric' } as const;

/**
 * When an event began, for its label: "13 Jul 2022", "Jul 2022" or "2022", no more exact than the file. '' where a few messages would
 * claim too much, and for dates coarser than a year.
 */
export function shortDate(table: EventTable, row: number, messages: AxisMessages): string {
  const precision = table.precision[row]!;
  const name = D.PRECISIONS[precision];
  if ((table.flags[row]! & DOUBTFUL) !== 0) return '';
  const from = instant(table.from[row]!);
  if (name === 'year') return formatYear(new Date(from).getUTCFullYear(), messages);
  if (name === 'month') return formatDate(from, OF_MONTH, messages);
  return precision >= DAY ? formatDate(from, OF_DAY, messages) : '';
}
