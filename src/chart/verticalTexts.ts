import { breakLines } from '../layout/lineBreaks';
import { shorten } from '../layout/labels';
import type { Measure } from '../layout/types';
import type { CountedGroup } from '../layout/verticalTypes';
import { laneOrder } from '../model/laneOrder';
import { turningPoints } from '../model/turningPoints';
import type { EventTable } from '../model/table';
import { endsOf } from '../render/doubt';
import { FONTS } from '../render/pen';
import type { EventTexts } from '../render/verticalScene';
import * as D from '../time/edtfTypes';
import { formatDate, formatYear } from '../time/format';
import { formatRange } from '../time/formatRange';
import { formatYears } from '../time/formatYears';
import { DAY, instant, utc } from '../time/instant';
import type { AxisMessages } from '../time/messages';
import type { ChartInput } from './chartInput';
import { laneNames } from './names';

/** What texts of a vertical timeline are made from. */
export type VerticalTextInput = Pick<ChartInput, 'table' | 'lanes' | 'messages' | 'names' | 'measure' | 'localize'>;

/** Widths in the font of labels, which is larger than that of the horizontal timeline, and in the small one. */
const SIZES = { reading: FONTS.reading.size / FONTS.label.size, small: FONTS.small.size / FONTS.label.size };
export function readingMeasure(measure: Measure): Measure {
  return (text, isStrong) => measure(text, isStrong) * SIZES.reading;
}
export function smallMeasure(measure: Measure): Measure {
  return (text) => measure(text) * SIZES.small;
}

/** Lines of a label. */
const LINES = 2;

/** The texts of an event whose label may be `width` pixels wide, and what stands before it `before` pixels. */
export function eventTexts(
  input: VerticalTextInput,
  row: number,
  { width, before, isDated }: { readonly width: number; readonly before: number; readonly isDated: boolean },
): Omit<EventTexts, 'dateWidth' | 'laneWidth'> {
  const { table, messages, measure, localize } = input;
  const isStrong = turningPoints(table)?.[row] === 1;
  const small = smallMeasure(measure);
  const { title, short } = table.draft(row);
  const broken = (text: string): string[] =>
    breakLines(text, width, LINES, (part) => readingMeasure(measure)(part, isStrong));
  const whole = broken(localize(title));
  const lines = short !== undefined && whole.at(-1)?.endsWith('…') ? broken(localize(short)) : whole;
  return {
    lines,
    isStrong,
    date: shorten(rowDate(table, row, messages.time, isDated), before, small),
    lane: shorten(laneName(input, row), before, small),
  };
}

/** What the reader calls the lane of a row: the shortest of its names. */
function laneName({ table, lanes, names, messages }: VerticalTextInput, row: number): string {
  if (lanes === 'none') return '';
  const { ids, ownPlaceOf } = laneOrder(table, lanes);
  const id = ids[ownPlaceOf[row]!] ?? '';
  return id === '' ? '' : (laneNames(id, lanes, names, messages, 1).at(-1) ?? '');
}

const DAY_PRECISION = D.PRECISIONS.indexOf('day');
const UNDATED = D.IS_UNSPECIFIED | D.OPEN_START | D.UNKNOWN_START;

/** When an event began, no more exact than the file; with the year where the headings do not say it. Signs of EDTF tell its doubt. */
export function rowDate(table: EventTable, row: number, messages: AxisMessages, isDated: boolean): string {
  // Of something that lasted, what is doubtful about its beginning.
  const isInterval = (table.flags[row]! & D.INTERVAL) !== 0;
  const flags = isInterval ? endsOf(table, row).start : table.flags[row]!;
  const text = plainDate(table, row, messages, isDated);
  if (text === '' || (flags & UNDATED) !== 0) return '';
  const isSet = (flags & (D.ONE_OF | D.ALL_OF)) !== 0;
  return `${(flags & D.IS_APPROXIMATE) !== 0 ? '~ ' : ''}${text}${isSet ? ' …' : ''}${(flags & D.IS_UNCERTAIN) !== 0 ? ' ?' : ''}`;
}

function plainDate(table: EventTable, row: number, messages: AxisMessages, isDated: boolean): string {
  const from = instant(table.from[row]!);
  // An interval has the precision of its coarser end; how long it may have taken to begin says more.
  const isFromDay = table.latestStart[row]! - from < 1.05 * DAY;
  const precision = isFromDay ? DAY_PRECISION : table.precision[row]!;
  const year = isDated ? { year: 'numeric' as const } : {};
  if (precision >= DAY_PRECISION) return formatDate(from, { day: 'numeric', month: 'short', ...year }, messages);
  const name = D.PRECISIONS[precision];
  if (name === 'month') return formatDate(from, { month: isDated ? 'short' : 'long', ...year }, messages);
  const first = new Date(from).getUTCFullYear();
  if (name === 'year') return formatYear(first, messages);
  const until = new Date(table.latestStart[row]!).getUTCFullYear();
  return formatYears(first, Math.max(first, until), messages);
}

/** The time in which the events of a group began; '' for those that began before the view. */
export function groupDate({ from, to }: CountedGroup, messages: AxisMessages, isDated: boolean): string {
  if (from === to) return '↑';
  const last = instant(to - 1);
  const lasts = to - from;
  if (lasts > 360 * DAY) return formatYears(new Date(from).getUTCFullYear(), new Date(last).getUTCFullYear(), messages);
  const year = isDated ? { year: 'numeric' as const } : {};
  const unit = lasts > 27 * DAY ? {} : { day: 'numeric' as const };
  return formatRange(instant(from), last, { month: 'short', ...unit, ...year }, messages);
}

/** Pixels of the column of dates. */
const DATE_MOST = 92;

/** Pixels that dates take at most: those of a long one. */
export function dateWidth(input: Pick<VerticalTextInput, 'messages' | 'measure'>, isDated: boolean): number {
  const year = isDated ? { year: 'numeric' as const } : {};
  const samples = [2, 9].map((month) =>
    formatDate(utc(2022, month, 28), { day: 'numeric', month: 'short', ...year }, input.messages.time),
  );
  const small = smallMeasure(input.measure);
  return Math.min(DATE_MOST, Math.max(74, ...samples.map((text) => Math.ceil(small(text) + 8))));
}

/** Whether headings that begin so far apart leave the year of a date open. */
export function leavesYearOpen(lasts: number): boolean {
  return lasts > 367 * DAY;
}
