import { frameOfLines, heightOfLines, plotLeftOf } from '../layout/frame';
import { overlaps, type Stock } from '../layout/scene';
import { stepOf, type Step } from '../layout/types';
import type { Span } from '../time/instant';
import { linesOfPeriods, periodsOf, stocksOf, type Framed } from '../ui/framing';
import type { Subject } from './subject';

/** By width: the most lanes, the width of their heads, and how tall a picture may be to fit a window or a sheet of paper. Narrow ones are read by scrolling. */
const SHAPES = [
  { below: 560, lanes: 10, heads: 0, tall: 1500 },
  { below: 900, lanes: 10, heads: 160, tall: 1000 },
  { below: Infinity, lanes: 12, heads: 176, tall: 960 },
] as const;
/** No lane gets more lines. */
const LINES = 24;

/** The step of a picture that is never zoomed: its own scale, where a step of the page must hold for a range of them. */
export function ownStep(shown: Span, plotWidth: number): Step {
  return { index: stepOf(shown, plotWidth).index, scale: plotWidth / (shown.to - shown.from) };
}

/** Lays a picture out so that each lane has the lines that its labels need, as far as the height allows. */
export function roomy(subject: Subject, width: number): Omit<Framed, 'laneOf'> {
  const shape = SHAPES.find(({ below }) => width < below)!;
  const periods = periodsOf(subject);
  const rows = subject.split(shape.lanes);
  const lanes = rows.map((lane) => ({ id: lane.id, count: lane.rows.length }));
  const wish = {
    ...{ width, heads: shape.heads, lanes },
    periodLines: linesOfPeriods(periods),
    nameless: subject.lanes === 'none',
  };
  const plotWidth = width - plotLeftOf(wish);
  const stocks = stocksOf(subject, rows, plotWidth);
  const lines = fitInto(
    stocks.map((stock) => labelCounts(subject, stock, plotWidth)),
    (wanted) => heightOfLines(wish, wanted) <= shape.tall,
  );
  return { frame: frameOfLines(wish, lines), stocks, periods };
}

/** How many events of a lane have a label, by its number of lines less one. */
function labelCounts({ table, view: { shown } }: Subject, { layout }: Stock, plotWidth: number): number[] {
  const step = ownStep(shown, plotWidth);
  const inView = layout.lane.rows.reduce((sum, row) => sum + Number(overlaps(table, row, shown.from, shown.to)), 0);
  const counts: number[] = [];
  for (let lines = 1; lines <= LINES && counts.at(-1) !== inView; lines++) {
    const boxes = layout.boxes(step, lines, shown.from, shown.to);
    counts.push(boxes.filter(({ row, label }) => label !== '' && overlaps(table, row, shown.from, shown.to)).length);
  }
  return counts;
}

/**
 * Gives each lane the fewest lines that show all its labels, then takes away, one by one, the line that costs the fewest; of
 * several such, one of the tallest lane.
 */
function fitInto(counts: readonly (readonly number[])[], fits: (lines: readonly number[]) => boolean): number[] {
  const lines = counts.map((lane) => lane.indexOf(Math.max(...lane)) + 1);
  const cost = (i: number): number =>
    lines[i]! < 2 ? Infinity : counts[i]![lines[i]! - 1]! - counts[i]![lines[i]! - 2]! - lines[i]! / LINES;
  while (!fits(lines) && lines.some((count) => count > 1)) {
    const cheapest = lines.reduce((best, _, i) => (cost(i) < cost(best) ? i : best), 0);
    lines[cheapest]!--;
  }
  return lines;
}
