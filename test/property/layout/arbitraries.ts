import fc from 'fast-check';
import { huesOf } from '../../../src/layout/density';
import { chartGeometry, lineBudget, roomFor, shareLines } from '../../../src/layout/geometry';
import { makeLabels, type Labels, type LabelText } from '../../../src/layout/labels';
import { LaneLayout } from '../../../src/layout/lane';
import { sceneLanes, type SceneLane, type LaneCache } from '../../../src/layout/scene';
import { zoomLevelOf, type ChartGeometry, type Measure, type ZoomLevel } from '../../../src/layout/types';
import { tableFromColumns } from '../../../src/model/tableFromColumns';
import { everyRow } from '../../../src/model/filter';
import { splitLanes, type LaneRows } from '../../../src/model/lanes';
import type { Lanes } from '../../../src/model/laneOrder';
import type { EventTable } from '../../../src/model/table';
import {
  ALL_OF,
  INTERVAL,
  IS_APPROXIMATE,
  IS_UNCERTAIN,
  ONE_OF,
  OPEN_END,
  OPEN_START,
} from '../../../src/time/edtfTypes';
import { DAY, instant, utc, type Span } from '../../../src/time/instant';
import { madeColumns } from '../../bench/columns';
import { draft, file } from '../../unit/model/fixtures';

/** An event with its time as a share of the whole, so that the same events can lie in an hour or in five thousand years. */
export interface RandomEvent {
  readonly at: number;
  readonly lasts: number;
  readonly open: boolean;
  /** Further flags of its date. */
  readonly flags: number;
  readonly weight: number;
  readonly actor: number;
  readonly tone: number;
  readonly letters: number;
}

/** Events, the time over which they are spread, and how much they crowd towards its end. */
export interface RandomEvents {
  readonly events: readonly RandomEvent[];
  readonly origin: number;
  readonly lasts: number;
  readonly skew: number;
}

/** A view: the size of the chart, and a scale given as a zoom level, in half doublings, and a place within it from 0 to 1. */
export interface RandomView {
  readonly width: number;
  readonly height: number;
  readonly lanes: Lanes;
  readonly zoom: number;
  readonly within: number;
  readonly at: number;
  readonly wide: boolean;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

const anyEvent: fc.Arbitrary<RandomEvent> = fc.record({
  // Every third event is on one of eight days, which are therefore crowded.
  at: fc.oneof(
    { weight: 2, arbitrary: share },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 7 }).map((n) => n / 8) },
  ),
  lasts: fc.oneof(
    fc.constantFrom(0, 0, 1, 1, 1),
    fc.double({ min: 0, max: 9, noNaN: true }).map((power) => 10 ** power),
  ),
  open: fc.oneof(fc.constant(false), fc.constant(false), fc.boolean()),
  flags: fc.oneof(
    fc.constant(0),
    fc.constantFrom(OPEN_START, IS_UNCERTAIN, IS_UNCERTAIN | IS_APPROXIMATE, ONE_OF, ALL_OF),
  ),
  weight: fc.integer({ min: 1, max: 5 }),
  actor: fc.integer({ min: 0, max: 20 }).map((n) => Math.floor((n * n) / 40)),
  tone: fc.integer({ min: 0, max: 4 }),
  letters: fc.integer({ min: 0, max: 60 }),
});

/** At most `most` events over an hour to five thousand years, now or long before the common era. */
export function anyEvents(most = 300): fc.Arbitrary<RandomEvents> {
  return fc.record({
    events: fc.array(anyEvent, { maxLength: most, size: 'max' }),
    origin: fc.constantFrom(utc(2022), utc(1950), utc(0), utc(-3000), utc(-200_000)),
    lasts: fc.double({ min: Math.log(DAY / 24), max: Math.log(5000 * 365 * DAY), noNaN: true }).map(Math.exp),
    skew: fc.constantFrom(1, 1, 3, 12),
  });
}

/** From three times the whole on a narrow screen to a few minutes on a wide one. */
export const anyView: fc.Arbitrary<RandomView> = fc.record({
  width: fc.integer({ min: 280, max: 2000 }),
  height: fc.integer({ min: 150, max: 1100 }),
  lanes: fc.constantFrom('actor', 'tone', 'none'),
  zoom: fc.oneof(fc.integer({ min: -3, max: 6 }), fc.integer({ min: -3, max: 24 })),
  within: fc.oneof(fc.constantFrom(0, 0.999), fc.double({ min: 0, max: 0.999, noNaN: true })),
  at: share,
  wide: fc.boolean(),
});

/** Letters of one width, and of many widths with fractions of pixels, as in real fonts. */
export const EVEN: Measure = (text) => text.length * 7;
export const UNEVEN: Measure = (text, bold = false) => {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += 3.3 + ((text.charCodeAt(i) * 7) % 11) * 0.87 + (bold ? 0.6 : 0);
  return width;
};

/** Random events as a table. */
export function tableOf({ events, origin, lasts, skew }: RandomEvents): EventTable {
  const columns = madeColumns(events.length);
  const day = Math.max(1, Math.min(DAY, lasts / 10));
  events.forEach((event, row) => {
    const from = Math.round(origin + (1 - event.at ** skew) * lasts);
    const end = event.open ? Math.max(from + day, origin + lasts) : from + Math.min(event.lasts * day, lasts);
    columns.from[row] = from;
    columns.to[row] = Math.round(end);
    columns.latestStart[row] = Math.round(Math.min(end, from + day));
    columns.earliestEnd[row] = Math.round(Math.max(from, end - day));
    columns.flags[row] = event.flags | (event.lasts > 1 || event.open ? INTERVAL : 0) | (event.open ? OPEN_END : 0);
    columns.weight[row] = event.weight;
    columns.actor[row] = event.actor;
    columns.tone[row] = event.tone;
  });
  return tableFromColumns(columns, { file: file([]), id: String, draft: (row) => draft(String(row), '2024') });
}

const LETTERS = 'missile treaty Würzburg ilij MMWW 北京 ';

/** A label with some number of letters; labels of the same length are equal. */
export function textOf(letters: number): string {
  return LETTERS.repeat(2).slice(0, letters);
}

/** Everything that a page keeps for the chart of a table. */
export interface Setting {
  readonly table: EventTable;
  readonly measure: Measure;
  readonly labels: Labels;
  readonly geometry: ChartGeometry;
  readonly lanes: readonly LaneRows[];
  readonly laneCaches: readonly LaneCache[];
  readonly end: number;
}

/** Sets a chart up as the page does. */
export function settingOf(
  events: RandomEvents,
  look: Pick<RandomView, 'width' | 'height' | 'lanes' | 'wide'>,
): Setting {
  const table = tableOf(events);
  return settingFor(
    table,
    look,
    (row) => events.events[Number(table.id(row))]!.letters,
    events.origin + events.lasts * 1.03,
  );
}

/** The same for a given table; `letters` gives the length of each row's label. */
export function settingFor(
  table: EventTable,
  { width, height, lanes: by, wide }: Pick<RandomView, 'width' | 'height' | 'lanes' | 'wide'>,
  letters: (row: number) => number,
  end: number,
): Setting {
  const measure = wide ? UNEVEN : EVEN;
  const lanes = splitLanes(table, everyRow(table), by, roomFor({ width, height, periodLines: 1, headlineHeight: 0 }));
  const counts = lanes.map(({ id, rows }) => ({ id, count: rows.length }));
  const options = {
    width,
    height,
    headerWidth: 148,
    periodLines: 1,
    headlineHeight: 0,
    nameless: by === 'none' && lanes.length === 1,
    lanes: counts,
  };
  const geometry = chartGeometry(options, shareLines(lineBudget(options), counts));
  const most = Math.max(90, Math.min(250, geometry.plotWidth * 0.55));
  const textsOf = (row: number): LabelText[] => [
    { text: textOf(letters(row)) },
    { text: textOf(letters(row) * 2), date: '4 Oct 2024' },
  ];
  const labels = makeLabels({ count: table.count, textsOf, most, measure });
  const laneCaches = lanes.map((lane) => ({
    layout: new LaneLayout(table, lane, labels, { from: -Infinity, to: end }),
    hues: huesOf(table, lane),
  }));
  return { table, measure, labels, geometry, lanes, laneCaches, end };
}

/** The span that a view shows of the events. */
export function shownOf(
  events: Pick<RandomEvents, 'origin' | 'lasts'>,
  { zoom, within, at }: RandomView,
  width: number,
): Span {
  const whole = Math.floor(Math.log2(width / events.lasts) * 2);
  const scale = 2 ** ((whole + zoom + within) / 2);
  const middle = events.origin + at * events.lasts;
  return { from: instant(middle - width / scale / 2), to: instant(middle + width / scale / 2) };
}

/** The zoom level of a span, counted from about a pixel for every three days: some views are close enough for longer labels. */
export function levelOf({ geometry }: Pick<Setting, 'geometry'>, shown: Span): ZoomLevel {
  return zoomLevelOf(shown, geometry.plotWidth, 2 ** -28);
}

/** The lanes of a scene, completely laid out. */
export function sceneOf(setting: Setting, shown: Span): readonly SceneLane[] {
  return sceneLanes({ ...setting, shown, level: levelOf(setting, shown), hasBudget: () => true }).lanes;
}

/** Checks a property for any events and any view. */
export function forAnyChart(holds: (setting: Setting, shown: Span, look: RandomView) => void): void {
  fc.assert(
    fc.property(anyEvents(), anyView, (events, look) => {
      const setting = settingOf(events, look);
      holds(setting, shownOf(events, look, setting.geometry.plotWidth), look);
    }),
  );
}
