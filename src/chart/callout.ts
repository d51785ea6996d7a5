import { drawnExtent } from '../layout/drawnExtent';
import { shorten } from '../layout/labels';
import type { Scene } from '../layout/scene';
import { GAP, LONGEST_LABEL, type Measure } from '../layout/types';
import type { EventTable } from '../model/table';
import type { Layer } from '../render/chart';
import { drawEmphasis, positionOf, RING_REACH } from '../render/emphasis';

/** An event that a text beside the chart is about. */
export interface Callout {
  readonly row: number;
  /** Index of its lane; −1 where the filter leaves it out. */
  readonly lane: number;
  /** Its title, as short as the file has it. */
  readonly label: string;
}

/** A label that is added to an event, in CSS pixels of the chart. */
export interface CalloutLabel {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  /** Middle of the line. */
  readonly y: number;
}

/** Pixels from the middle of a mark to its label: the ring, and the gap after it. */
const CLEAR = RING_REACH + GAP;
/** Pixels round a label that its background takes. */
const PAD = 4;
/** Pixels below which a shortened title says nothing. */
const SHORTEST = 60;
/** Pixels from its mark beyond which a label would seem to belong to another. */
const FAR = 120;

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a label must not cover: marks, bars, labels and counts; and, where there is a choice, the ticks of what is only counted. */
function obstaclesOf(scene: Scene, row: number, withTicks: boolean): Rect[] {
  const { geometry } = scene;
  const half = geometry.lineHeight / 2;
  return scene.lanes.flatMap((lane) => {
    const { histogramTop, histogramHeight, top } = lane.place;
    const [stripTop, stripBottom] = [histogramTop, histogramTop + histogramHeight];
    const rectOf = (left: number, right: number): Rect => ({ left, right, top: stripTop, bottom: stripBottom });
    const boxes = lane.boxes.map((box): Rect => ({ ...drawnExtent(box), top: box.y - half, bottom: box.y + half }));
    const counts = lane.density.flatMap(({ bars, spread, text, textX, textWidth }) => [
      ...(withTicks ? [...bars, ...spread] : []).map(({ x, width }) => rectOf(x, x + width)),
      ...(text ? [rectOf(textX, textX + textWidth)] : []),
    ]);
    const ongoing = lane.ongoingWidth > 0 ? [rectOf(geometry.plotLeft, geometry.plotLeft + lane.ongoingWidth)] : [];
    // On a narrow chart the name of a lane stands above its lines.
    const name = geometry.narrow ? [{ left: 0, right: geometry.width, top, bottom: lane.place.linesTop }] : [];
    return [...boxes.filter((_, i) => lane.boxes[i]!.row !== row), ...counts, ...ongoing, ...name];
  });
}

/** The free stretches of a line of text with its middle at `y`, left to right. */
function freeAt(scene: Scene, obstacles: readonly Rect[], mark: Rect, y: number): [left: number, right: number][] {
  const { plotLeft, width, lineHeight } = scene.geometry;
  const [top, bottom] = [y - lineHeight / 2 + 1, y + lineHeight / 2 - 1];
  const taken = [...obstacles, mark].filter((one) => one.top < bottom && one.bottom > top);
  const free: [number, number][] = [];
  let left = plotLeft;
  for (const one of taken.sort((a, b) => a.left - b.left)) {
    if (one.left > left) free.push([left, one.left]);
    left = Math.max(left, one.right);
  }
  if (width > left) free.push([left, width]);
  return free.map(([from, to]): [number, number] => [from + PAD, to - PAD]);
}

/** Middles of the lines in which a label may stand, nearest first: that of the mark, then those above and below it. */
function linesNear({ geometry }: Scene, y: number): number[] {
  const step = geometry.lineHeight;
  const lines = [0, 1, -1, 2, -2].map((n) => y - n * step);
  return lines.filter((at) => at - step / 2 >= geometry.lanesTop && at + step / 2 <= geometry.height);
}

/** The best place for a label that is `natural` pixels wide by itself: whole and near, else as wide as may be; null for none. */
function spotFor(
  scene: Scene,
  row: number,
  { x, y: middle }: { readonly x: number; readonly y: number },
  natural: number,
  withTicks: boolean,
): Pick<CalloutLabel, 'left' | 'width' | 'y'> | null {
  const obstacles = obstaclesOf(scene, row, withTicks);
  // The ring, and the gap between it and the background of the label.
  const beside = CLEAR - PAD;
  const mark = { left: x - beside, right: x + beside, top: middle - RING_REACH, bottom: middle + RING_REACH };
  const spots = linesNear(scene, middle).flatMap((y) =>
    freeAt(scene, obstacles, mark, y).map(([left, right]) => {
      const width = Math.min(natural, right - left);
      // Right of the mark in its own line, else beginning at it; as far towards it as the stretch allows.
      const at = Math.max(left, Math.min(right - width, y === middle ? x + CLEAR : x - RING_REACH));
      return { y, left: at, width, far: Math.max(0, at - x, x - at - width) };
    }),
  );
  const near = spots.filter(({ width, far }) => far <= FAR && width >= Math.min(natural, SHORTEST));
  return near.find(({ width }) => width === natural) ?? near.sort((a, b) => b.width - a.width)[0] ?? null;
}

/**
 * Where the label of a callout stands if the scene gives its event none: beside its mark, or in a line near it, where it covers neither a
 * count nor another text, and shortened where no place is wide enough. Null where the event has a label, is out of view, or no place is
 * free.
 */
export function calloutLabel(scene: Scene, table: EventTable, callout: Callout, measure: Measure): CalloutLabel | null {
  const place = positionOf(scene, table, callout.row, callout.lane);
  const hasLabel = scene.lanes.some(({ boxes }) => boxes.some(({ row, label }) => row === callout.row && label !== ''));
  if (!place || hasLabel) return null;
  const natural = Math.min(LONGEST_LABEL, Math.ceil(measure(callout.label, true)));
  const spot = spotFor(scene, callout.row, place, natural, true) ?? spotFor(scene, callout.row, place, natural, false);
  if (!spot) return null;
  const text = shorten(callout.label, spot.width, (part) => measure(part, true));
  return { text, left: spot.left, width: spot.width, y: spot.y };
}

/** A ring round the event of a callout, and its title where the chart has no room for one. */
export function calloutLayer(scene: Scene, table: EventTable, callout: Callout, measure: Measure): Layer {
  const label = calloutLabel(scene, table, callout, measure);
  return {
    id: 'callout',
    z: 'over',
    draw: (pen, _, palette) => {
      if (label) {
        const { lineHeight } = scene.geometry;
        const y = label.y - lineHeight / 2;
        pen.rect(label.left - PAD, y + 1, label.width + 2 * PAD, lineHeight - 2, { fill: palette.background });
        pen.text(label.left, label.y + 4.5, label.text, { font: 'strong', fill: palette.text });
      }
      drawEmphasis(pen, scene, table, [{ row: callout.row, lane: callout.lane, kind: 'selected' }], palette);
    },
  };
}
