import { kept } from '../base/kept';
import type { LaneHead } from '../draw/picture';
import { linePeriods, PERIOD_LINES, type Period } from '../layout/bands';
import { huesOf, type Hues } from '../layout/density';
import { frameOf, roomFor } from '../layout/frame';
import { breakName } from '../layout/heads';
import { LaneLayout } from '../layout/lane';
import { makeLabels } from '../layout/labels';
import type { Stock } from '../layout/scene';
import type { Frame, Measure } from '../layout/types';
import { laneOf, type LaneRows } from '../model/lanes';
import type { EventTable } from '../model/table';
import { extentOf } from '../time/extent';
import { laneName } from './names';
import type { Pictured } from './pictured';
import { HEADS } from './sizes';

/** What stands still while the reader pans and zooms: lanes, their places, and what layout keeps for each. */
export interface Framed {
  readonly frame: Frame;
  readonly stocks: readonly Stock[];
  readonly periods: readonly Period[];
  laneOf(row: number): number;
}

/** Where the overview runs, in pixels. */
export interface Strip {
  readonly left: number;
  readonly width: number;
}

/** Under the picture, but on wide pages beside the buttons that zoom, whether there are heads of lanes above them or not. */
export function stripOf({ narrow, plotLeft, plotWidth }: Frame): Strip {
  const left = narrow ? plotLeft : Math.max(plotLeft, HEADS);
  return { left, width: Math.max(0, plotLeft + plotWidth - left) };
}

/** Labels take at most this share of a narrow picture, and never more than so many pixels. */
const LABEL_SHARE = 0.55;
const LABEL_MOST = 250;

/** The file's periods, cut near its span, each on a line of its own among those it overlaps. */
export function periodsOf(timeline: Pick<Pictured, 'table' | 'limits' | 'told'>): Period[] {
  const { extent } = timeline.limits;
  return linePeriods(
    timeline.table.file.periods.map((period) => {
      const { from, to } = extentOf(period.dates);
      return {
        from: Math.max(from, extent.from - (extent.to - extent.from)),
        to: Math.min(to, extent.to),
        label: timeline.told(period.title),
      };
    }),
  );
}

/** How many lines the names of the periods take. */
export function linesOfPeriods(periods: readonly Period[]): number {
  return periods.reduce((most, { line }) => Math.max(most, Math.min(PERIOD_LINES, line + 1)), 0);
}

/** Lays out everything that does not depend on the span shown. */
export function framed(timeline: Pictured): Framed {
  const { width, height } = timeline;
  const periods = periodsOf(timeline);
  const periodLines = linesOfPeriods(periods);
  const nameless = timeline.lanes === 'none';
  // Before it is known how tall the picture is, no lane has to give way.
  const lanes = timeline.split(height > 0 ? roomFor({ width, height, periodLines }) : Infinity);
  const wish = {
    width,
    height,
    heads: HEADS,
    periodLines,
    nameless,
    lanes: lanes.map(({ id, rows }) => ({ id, count: rows.length })),
  };
  const frame = frameOf(wish);
  return { frame, stocks: stocksOf(timeline, lanes, frame.plotWidth), periods, laneOf: (row) => laneOf(lanes, row) };
}

/** What layout keeps of the lanes of a table for labels of one language and length, whichever events a filter leaves. */
interface Kept {
  readonly table: EventTable;
  readonly lang: string;
  readonly most: number;
  readonly stockOf: (lane: LaneRows) => Stock;
}

/** By the measure of its labels, as it was asked for last. */
const KEPT = new WeakMap<Measure, Kept>();

/** What layout keeps for each lane where time runs over `plotWidth` pixels. */
export function stocksOf(timeline: Labelled, lanes: readonly LaneRows[], plotWidth: number): Stock[] {
  const { table, measure, lang } = timeline;
  const most = Math.max(90, Math.min(LABEL_MOST, plotWidth * LABEL_SHARE));
  let last = KEPT.get(measure);
  if (last?.table !== table || last.lang !== lang || last.most !== most)
    KEPT.set(measure, (last = { table, lang, most, stockOf: stocking(timeline, most) }));
  return lanes.map(last.stockOf);
}

type Labelled = Pick<Pictured, 'table' | 'measure' | 'told' | 'lang' | 'whole'>;

function stocking(timeline: Labelled, most: number): (lane: LaneRows) => Stock {
  const { table, measure, whole } = timeline;
  const textOf = (row: number): string => {
    const { short, title } = table.draft(row);
    return timeline.told(short ?? title);
  };
  const labels = makeLabels(table.count, textOf, most, measure);
  return kept((lane) => {
    let hues: Hues | null = null;
    return {
      layout: new LaneLayout(table, lane, labels, whole.to),
      get hues() {
        return (hues ??= huesOf(table, lane));
      },
    };
  });
}

/** What the heads of the lanes say. */
export function laneHeads(
  timeline: Pick<Pictured, 'words' | 'names' | 'lanes' | 'measure'>,
  { frame, stocks }: Pick<Framed, 'frame' | 'stocks'>,
): LaneHead[] {
  const { words, names, lanes, measure } = timeline;
  return stocks.map(({ layout: { lane } }, i) => {
    const name = laneName(lane.id, lanes, names, words, lane.joins);
    const room = frame.narrow ? frame.width - 16 : frame.plotLeft - 36;
    const most = frame.narrow || (frame.lanes[i]?.height ?? 0) < 44 ? 1 : 2;
    return { lines: name ? breakName(name, room, most, measure) : [], count: words.events(lane.rows.length) };
  });
}
