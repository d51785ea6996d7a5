import { drawBox } from '../../src/draw/boxes';
import { drawOverview } from '../../src/draw/overview';
import { drawPicture } from '../../src/draw/picture';
import type { Palette } from '../../src/draw/palette';
import type { Pen } from '../../src/draw/pen';
import { readTimelineValue } from '../../src/intake/reader';
import { frameOf } from '../../src/layout/frame';
import { huesOf } from '../../src/layout/density';
import { LaneLayout } from '../../src/layout/lane';
import { makeLabels } from '../../src/layout/labels';
import { overviewOf } from '../../src/layout/overview';
import { sceneLanes, type Scene } from '../../src/layout/scene';
import type { Measure } from '../../src/layout/types';
import { buildTable } from '../../src/model/build';
import { fileExtent } from '../../src/model/extent';
import { splitLanes } from '../../src/model/lanes';
import type { EventTable } from '../../src/model/table';
import { utc, type Span } from '../../src/time/instant';
import { axis, type Tick } from '../../src/time/ticks';
import { en } from '../../src/time/words/en';
import { GROUPS, PILE, type Sample } from './samples';

/** Three zooms: a decade, a year, six weeks. */
export const ZOOMS: readonly { readonly name: string; readonly shown: Span }[] = [
  { name: 'years', shown: { from: utc(2018), to: utc(2032) } },
  { name: 'months', shown: { from: utc(2024, 4), to: utc(2025, 4) } },
  { name: 'days', shown: { from: utc(2024, 9, 16), to: utc(2024, 10, 24) } },
];

/** Size of one picture, without its axis. */
export const CELL = { width: 300, height: 48 } as const;
/** Height of the axis above a column. */
export const AXIS = 44;

const SAMPLES = GROUPS.flatMap(({ samples }) => samples);
const KINDS = [
  { id: 'deed', name: 'deed', family: 'weapons', tone: 'material-conflict' },
  { id: 'words', name: 'words', family: 'statement', tone: 'verbal-cooperation' },
  { id: 'pact', name: 'pact', family: 'treaty', tone: 'material-cooperation' },
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
  return buildTable(file);
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
  const frame = frameOf({ width, height: height + AXIS, heads: 0, periodLines: 0, nameless: true, lanes: counts });
  const labels = makeLabels(table.count, (row) => table.draft(row).when, 160, measure);
  const stocks = lanes.map((lane) => ({
    layout: new LaneLayout(table, lane, labels, fileExtent(table).to),
    hues: huesOf(table, lane),
  }));
  const made = sceneLanes({ table, frame, stocks, shown, measure, spend: () => true });
  return { frame, shown, ...made, axis: axis({ shown, width }, en, measure), bands: [], today: null };
}

const PILED = tableOf(PILE);
const ALL_PILED = Uint32Array.from({ length: PILED.count }, (_, row) => row);

/** Paints events of which most are only counted. */
export function drawPile(pen: Pen, shown: Span, measure: Measure, palette: Palette): void {
  drawBare(pen, PILED, sceneFor(PILED, ALL_PILED, shown, measure), palette);
}

/** Paints those of them that lie in a span as the overview of a file would. */
export function drawPileOverview(pen: Pen, shown: Span, palette: Palette): void {
  const place = { left: 0, width: CELL.width, height: 34, total: CELL.height, top: AXIS };
  const none = { upper: [], lower: [], step: axis({ shown, width: CELL.width }, en, () => 0).step };
  pen.rect(0, AXIS, CELL.width, CELL.height, { fill: palette.paper });
  const inside = ALL_PILED.filter((row) => PILED.from[row]! < shown.to && PILED.to[row]! > shown.from);
  drawOverview(pen, overviewOf(PILED, inside, shown, CELL.width), none, place, palette);
}

/** Paints the picture of one sample at one zoom. */
export function drawSample(pen: Pen, sample: Sample, shown: Span, measure: Measure, palette: Palette): void {
  drawBare(pen, TABLE, sceneFor(TABLE, Uint32Array.of(rowOf(sample)), shown, measure), palette);
}

/** Without the words of the axis, which stand once above all pictures. */
function drawBare(pen: Pen, table: EventTable, scene: Scene, palette: Palette): void {
  const { upper, lower } = scene.axis;
  const bare = { ...scene.axis, upper: upper.map(unlabelled), lower: lower.map(unlabelled) };
  drawPicture(pen, { ...scene, axis: bare }, { table, heads: [], today: '' }, palette);
}

/** Paints what stands for one sample at one zoom, and nothing round it. */
export function drawAlone(pen: Pen, sample: Sample, shown: Span, measure: Measure, palette: Palette): void {
  const { lanes, frame } = sceneFor(TABLE, Uint32Array.of(rowOf(sample)), shown, measure);
  const plot = { left: frame.plotLeft, right: frame.width };
  for (const { boxes } of lanes) for (const box of boxes) drawBox(pen, TABLE, box, palette, plot);
}

const unlabelled = (tick: Tick): Tick => ({ ...tick, label: '' });
