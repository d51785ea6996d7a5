import { eraMeasure } from '../../src/chart/scene';
import { drawBox } from '../../src/render/boxes';
import { drawOverview } from '../../src/render/overview';
import { drawChart } from '../../src/render/chart';
import type { Palette } from '../../src/render/palette';
import type { Pen } from '../../src/render/pen';
import { readTimelineValue } from '../../src/format/read';
import { chartGeometry, lineBudget, shareLines } from '../../src/layout/geometry';
import { huesOf } from '../../src/layout/density';
import { LaneLayout } from '../../src/layout/lane';
import { makeLabels } from '../../src/layout/labels';
import { overviewOf } from '../../src/layout/overview';
import { sceneLanes, type Scene } from '../../src/layout/scene';
import { zoomLevelOf, type Measure } from '../../src/layout/types';
import { buildTable } from '../../src/model/buildTable';
import { fileExtent } from '../../src/model/extent';
import { splitLanes } from '../../src/model/lanes';
import type { EventTable } from '../../src/model/table';
import { utc, type Span } from '../../src/time/instant';
import { axisTicks, type Tick } from '../../src/time/ticks';
import { timeEn } from '../../src/i18n/en/time';
import { GROUPS, PILE, type Sample } from './samples';

/** Three zoom levels: a decade, a year, six weeks. */
export const ZOOMS: readonly { readonly name: string; readonly shown: Span }[] = [
  { name: 'years', shown: { from: utc(2018), to: utc(2032) } },
  { name: 'months', shown: { from: utc(2024, 4), to: utc(2025, 4) } },
  { name: 'days', shown: { from: utc(2024, 9, 16), to: utc(2024, 10, 24) } },
];

/** Size of one drawing, without its axis. */
export const CELL = { width: 300, height: 48 } as const;
/** Height of the axis above a column. */
export const AXIS = 44;

const SAMPLES = GROUPS.flatMap(({ samples }) => samples);
const KINDS = [
  { id: 'act', name: 'act', family: 'weapons', tone: 'material-conflict' },
  { id: 'statement', name: 'statement', family: 'statement', tone: 'verbal-cooperation' },
  { id: 'treaty', name: 'treaty', family: 'treaty', tone: 'material-cooperation' },
];

/** A table of events as the page would read it; `samples` become one event each. */
export function tableOf(samples: readonly Sample[]): EventTable {
  const events = samples.map(({ id, when, asOf, kind }) => ({
    id: id.replaceAll(/[^a-z]+/g, '-'),
    when,
    asOf,
    title: when,
    kinds: [kind],
  }));
  const { file, issues } = readTimelineValue({ format: 1, title: 'Marks', kinds: KINDS, events });
  if (!file || issues.some(({ level }) => level === 'error')) throw new Error(JSON.stringify(issues));
  // What goes on is certain up to this day, on whichever the tests run.
  return buildTable(file, utc(2026, 11, 28));
}

export const TABLE = tableOf(SAMPLES);

/** The row of a sample. */
export function rowOf({ id }: Sample): number {
  return TABLE.rowOf.get(id.replaceAll(/[^a-z]+/g, '-'))!;
}

/** The scene of some rows alone in one lane without a name, `lines` tall. */
export function sceneFor(
  table: EventTable,
  rows: Uint32Array,
  shown: Span,
  measure: Measure,
  { width, height }: { readonly width: number; readonly height: number } = CELL,
): Scene {
  const lanes = splitLanes(table, rows, 'none');
  const counts = lanes.map(({ id, rows: { length } }) => ({ id, count: length }));
  const options = {
    width,
    height: height + AXIS,
    headerWidth: 0,
    periodLines: 0,
    headlineHeight: 0,
    nameless: true,
    lanes: counts,
  };
  const geometry = chartGeometry(options, shareLines(lineBudget(options), counts));
  const labels = makeLabels({
    count: table.count,
    textsOf: (row) => [{ text: table.draft(row).when }],
    most: 160,
    measure,
  });
  const laneCaches = lanes.map((lane) => ({
    layout: new LaneLayout(table, lane, labels, { from: -Infinity, to: fileExtent(table).to }),
    hues: huesOf(table, lane),
  }));
  const made = sceneLanes({
    ...{ table, geometry, laneCaches, shown, measure },
    level: zoomLevelOf(shown, geometry.plotWidth, 1),
    hasBudget: () => true,
  });
  return {
    geometry,
    shown,
    ...made,
    axis: axisTicks({ shown, width }, timeEn, measure, eraMeasure(measure)),
    bands: [],
    today: null,
  };
}

const PILED = tableOf(PILE);
const ALL_PILED = Uint32Array.from({ length: PILED.count }, (_, row) => row);

/** Draws events of which most are only counted. */
export function drawPile(pen: Pen, shown: Span, measure: Measure, palette: Palette): void {
  drawBare(pen, PILED, sceneFor(PILED, ALL_PILED, shown, measure), palette);
}

/** Draws those in a span as the overview of a file would. */
export function drawPileOverview(pen: Pen, shown: Span, palette: Palette): void {
  const place = { left: 0, width: CELL.width, height: 34, total: CELL.height, top: AXIS };
  const none = { upper: [], lower: [], interval: axisTicks({ shown, width: CELL.width }, timeEn, () => 0).interval };
  pen.rect(0, AXIS, CELL.width, CELL.height, { fill: palette.background });
  const inside = ALL_PILED.filter((row) => PILED.from[row]! < shown.to && PILED.to[row]! > shown.from);
  drawOverview(pen, overviewOf(PILED, inside, shown, CELL.width), none, place, palette);
}

/** Draws one sample at one zoom level. */
export function drawSample(pen: Pen, sample: Sample, shown: Span, measure: Measure, palette: Palette): void {
  drawBare(pen, TABLE, sceneFor(TABLE, Uint32Array.of(rowOf(sample)), shown, measure), palette);
}

/** Without the labels of the axisTicks, which are drawn once above each column. */
function drawBare(pen: Pen, table: EventTable, scene: Scene, palette: Palette): void {
  const { upper, lower } = scene.axis;
  const bare = { ...scene.axis, upper: upper.map(unlabelled), lower: lower.map(unlabelled) };
  drawChart(pen, { ...scene, axis: bare, layers: [] }, { table, laneHeaders: [], today: '' }, palette);
}

/** Draws only the mark of one sample at one zoom level, without its surroundings. */
export function drawAlone(pen: Pen, sample: Sample, shown: Span, measure: Measure, palette: Palette): void {
  const { lanes, geometry } = sceneFor(TABLE, Uint32Array.of(rowOf(sample)), shown, measure);
  const plot = { left: geometry.plotLeft, right: geometry.width };
  for (const { boxes } of lanes) for (const box of boxes) drawBox(pen, TABLE, box, palette, plot);
}

const unlabelled = (tick: Tick): Tick => ({ ...tick, label: '' });
