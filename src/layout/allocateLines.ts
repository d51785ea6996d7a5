import type { Span } from '../time/instant';
import { shareLines, type LaneSize } from './geometry';
import type { LaneLayout } from './lane';
import { LineOccupancy } from './lineOccupancy';
import { placeRows } from './placement';
import { overlaps } from './scene';
import type { ZoomLevel } from './types';

/** Above so many events lines are shared by counts alone, but for a pinned lane's: one by one they would take longer than the rest of the layout. */
const MOST = 1000;

/**
 * How many lines each lane gets of `total`, for the labels of the events in a span. Each lane has at least one line; a pinned one has
 * all that its labels need, even beyond `total`. The others go, one after the other, to a lane where one of the heaviest events that
 * still lack a label gets it: no label of a lighter event takes the line that a heavier one of another lane needs. Where several lanes
 * have such an event, the line goes where it brings labels to the most of them, and then to the most of the lighter ones.
 * Each line costs laying out one lane.
 */
export function allocateLines(
  lanes: readonly { readonly layout: LaneLayout; readonly size: LaneSize }[],
  level: ZoomLevel,
  shown: Span,
  total: number,
): number[] {
  const sizes = lanes.map(({ size }) => size);
  if (sizes.reduce((sum, { count }) => sum + count, 0) > MOST) {
    const pinned = lanes.filter(({ size }) => size.isPinned);
    const own = pinned.map(({ layout }) => linesNeeded(layout, level, shown));
    const left = total - own.reduce((sum, count) => sum + count, 0);
    const shared = shareLines(
      left,
      sizes.filter(({ isPinned }) => !isPinned),
    );
    // The pinned lane is the first.
    return [...own, ...shared];
  }
  const lines = lanes.map(() => 1);
  const values = lanes.map(({ layout }) => valuesOf(layout, level, shown));
  const now = values.map((valueOf) => valueOf(1));
  const gains = values.map((valueOf, lane) => valueOf(2) - now[lane]!);
  const grow = (lane: number): void => {
    now[lane]! += gains[lane]!;
    gains[lane] = values[lane]!(++lines[lane]! + 1) - now[lane]!;
  };
  for (const [lane, { isPinned }] of sizes.entries()) if (isPinned) while (gains[lane]! > 0) grow(lane);
  for (let left = total - lines.reduce((sum, count) => sum + count, 0); left > 0; left--) {
    const gain = Math.max(...gains);
    // First fit on one line more is the same on the other lines: a lane that lacks labels gains at least one of the heaviest.
    if (gain <= 0) break;
    grow(gains.indexOf(gain));
  }
  return lines;
}

/** The lines on which all labels of a lane find room. */
function linesNeeded(layout: LaneLayout, level: ZoomLevel, shown: Span): number {
  const valueOf = valuesOf(layout, level, shown);
  let lines = 1;
  while (valueOf(lines + 1) > valueOf(lines)) lines++;
  return lines;
}

/** What the labels of a lane in a span are worth on so many lines: one of an event is worth more than those of all lighter ones. */
function valuesOf(layout: LaneLayout, level: ZoomLevel, { from, to }: Span): (lines: number) => number {
  const { table } = layout;
  const { options, rows } = layout.placement(level);
  // Longer labels than the usual ones take room that is left: they decide nothing here.
  const usual = { ...options, detail: 0 };
  return (lines) => {
    let value = 0;
    for (const { row } of placeRows(usual, new LineOccupancy(lines), rows, false))
      if (overlaps(table, row, from, to)) value += MOST ** (table.weight[row]! - 1);
    return value;
  };
}
