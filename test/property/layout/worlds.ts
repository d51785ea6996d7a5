import fc from 'fast-check';
import { huesOf } from '../../../src/layout/density';
import { frameOf, roomFor } from '../../../src/layout/frame';
import { makeLabels, type Labels } from '../../../src/layout/labels';
import { LaneLayout } from '../../../src/layout/lane';
import { sceneLanes, type SceneLane, type Stock } from '../../../src/layout/scene';
import type { Frame, Measure } from '../../../src/layout/types';
import { tableFromColumns } from '../../../src/model/columns';
import { everyRow } from '../../../src/model/filter';
import { splitLanes, type LaneRows } from '../../../src/model/lanes';
import type { Lanes } from '../../../src/model/plan';
import type { EventTable } from '../../../src/model/table';
import { ALL_OF, INTERVAL, IS_APPROXIMATE, IS_UNCERTAIN, ONE_OF, OPEN_END, OPEN_START } from '../../../src/time/dates';
import { DAY, instant, utc, type Span } from '../../../src/time/instant';
import { madeColumns } from '../../bench/columns';
import { draft, file } from '../../unit/model/made';

/** An event with its place as a share of the world, so that the same events stand in an hour or in five thousand years. */
export interface Made {
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

/** Events, the stretch of time over which they are strewn, and how much they crowd towards its end. */
export interface World {
  readonly events: readonly Made[];
  readonly origin: number;
  readonly lasts: number;
  readonly skew: number;
}

/** What is looked at: the picture's size, and a scale given as a step, halves of doublings, and a place within it from 0 to 1. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly lanes: Lanes;
  readonly zoom: number;
  readonly within: number;
  readonly at: number;
  readonly wide: boolean;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

const anyMade: fc.Arbitrary<Made> = fc.record({
  // Every third one stands on one of eight days, where events pile up.
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

/** At most so many events over an hour to five thousand years, now or long before our era. */
export function anyWorld(most = 300): fc.Arbitrary<World> {
  return fc.record({
    events: fc.array(anyMade, { maxLength: most, size: 'max' }),
    origin: fc.constantFrom(utc(2022), utc(1950), utc(0), utc(-3000), utc(-200_000)),
    lasts: fc.double({ min: Math.log(DAY / 24), max: Math.log(5000 * 365 * DAY), noNaN: true }).map(Math.exp),
    skew: fc.constantFrom(1, 1, 3, 12),
  });
}

/** From three times the world on a narrow screen to a few minutes on a wide one. */
export const anyLook: fc.Arbitrary<Look> = fc.record({
  width: fc.integer({ min: 280, max: 2000 }),
  height: fc.integer({ min: 150, max: 1100 }),
  lanes: fc.constantFrom('actor', 'tone', 'none'),
  zoom: fc.oneof(fc.integer({ min: -3, max: 6 }), fc.integer({ min: -3, max: 24 })),
  within: fc.oneof(fc.constantFrom(0, 0.999), fc.double({ min: 0, max: 0.999, noNaN: true })),
  at: share,
  wide: fc.boolean(),
});

/** Letters of one width, and letters of many, with fractions of pixels as real fonts have. */
export const EVEN: Measure = (text) => text.length * 7;
export const UNEVEN: Measure = (text, bold = false) => {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += 3.3 + ((text.charCodeAt(i) * 7) % 11) * 0.87 + (bold ? 0.6 : 0);
  return width;
};

/** The world's events as a table. */
export function tableOf({ events, origin, lasts, skew }: World): EventTable {
  const columns = madeColumns(events.length);
  const day = Math.max(1, Math.min(DAY, lasts / 10));
  events.forEach((event, row) => {
    const from = Math.round(origin + (1 - event.at ** skew) * lasts);
    const end = event.open ? Math.max(from + day, origin + lasts) : from + Math.min(event.lasts * day, lasts);
    columns.from[row] = from;
    columns.to[row] = Math.round(end);
    columns.startBy[row] = Math.round(Math.min(end, from + day));
    columns.endFrom[row] = Math.round(Math.max(from, end - day));
    columns.flags[row] = event.flags | (event.lasts > 1 || event.open ? INTERVAL : 0) | (event.open ? OPEN_END : 0);
    columns.weight[row] = event.weight;
    columns.actor[row] = event.actor;
    columns.tone[row] = event.tone;
  });
  return tableFromColumns(columns, { file: file([]), id: String, draft: (row) => draft(String(row), '2024') });
}

const LETTERS = 'missile treaty Würzburg ilij MMWW 北京 ';

/** A label of some letters; of those with the same number all are alike. */
export function textOf(letters: number): string {
  return LETTERS.repeat(2).slice(0, letters);
}

/** All that a page keeps for a picture of a table. */
export interface Setting {
  readonly table: EventTable;
  readonly measure: Measure;
  readonly labels: Labels;
  readonly frame: Frame;
  readonly lanes: readonly LaneRows[];
  readonly stocks: readonly Stock[];
  readonly end: number;
}

/** Sets a picture up as the page does. */
export function settingOf(world: World, look: Pick<Look, 'width' | 'height' | 'lanes' | 'wide'>): Setting {
  const table = tableOf(world);
  return settingFor(
    table,
    look,
    (row) => world.events[Number(table.id(row))]!.letters,
    world.origin + world.lasts * 1.03,
  );
}

/** The same for a table at hand; `letters` gives the length of each row's label. */
export function settingFor(
  table: EventTable,
  { width, height, lanes: by, wide }: Pick<Look, 'width' | 'height' | 'lanes' | 'wide'>,
  letters: (row: number) => number,
  end: number,
): Setting {
  const measure = wide ? UNEVEN : EVEN;
  const lanes = splitLanes(table, everyRow(table), by, roomFor({ width, height, periodLines: 1 }));
  const counts = lanes.map(({ id, rows }) => ({ id, count: rows.length }));
  const frame = frameOf({ width, height, heads: 148, periodLines: 1, nameless: by === 'none', lanes: counts });
  const most = Math.max(90, Math.min(250, frame.plotWidth * 0.55));
  const labels = makeLabels(table.count, (row) => textOf(letters(row)), most, measure);
  const stocks = lanes.map((lane) => ({
    layout: new LaneLayout(table, lane, labels, end),
    hues: huesOf(table, lane),
  }));
  return { table, measure, labels, frame, lanes, stocks, end };
}

/** The span that a look shows of a world. */
export function shownOf(world: Pick<World, 'origin' | 'lasts'>, { zoom, within, at }: Look, width: number): Span {
  const whole = Math.floor(Math.log2(width / world.lasts) * 2);
  const scale = 2 ** ((whole + zoom + within) / 2);
  const middle = world.origin + at * world.lasts;
  return { from: instant(middle - width / scale / 2), to: instant(middle + width / scale / 2) };
}

/** One frame with all its layout done. */
export function sceneOf(setting: Setting, shown: Span): readonly SceneLane[] {
  return sceneLanes({ ...setting, shown, spend: () => true }).lanes;
}

/** How often a law is tried: seldom in the suite, as often as wanted by hand. */
export const RUNS = Number(process.env['RUNS'] ?? 100);

/** Holds a law for any world and look. */
export function law(holds: (setting: Setting, shown: Span, look: Look) => void): void {
  fc.assert(
    fc.property(anyWorld(), anyLook, (world, look) => {
      const setting = settingOf(world, look);
      holds(setting, shownOf(world, look, setting.frame.plotWidth), look);
    }),
    { numRuns: RUNS },
  );
}
