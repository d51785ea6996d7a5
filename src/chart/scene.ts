import { sceneBands } from '../layout/bands';
import { sceneGaps } from '../layout/coverage';
import { scrollLanes } from '../layout/geometry';
import { sceneLanes } from '../layout/scene';
import type { LayeredScene, LayerSource } from '../render/chart';
import { FONTS } from '../render/pen';
import { toPixel, zoomLevelOf, type ChartGeometry, type Measure } from '../layout/types';
import { coveredOf, type CoveredSpan } from '../model/coverage';
import { axisTicks } from '../time/ticks';
import type { ChartLayout } from './layOut';
import type { ChartInput } from './chartInput';

/** What differs from one frame to the next. */
export interface FrameState {
  /** Whether there is time left to lay out another lane, see `LanesOptions`. */
  readonly hasBudget: (isUncached: boolean) => boolean;
  /** The present, in milliseconds since 1970; null where it is not to be shown. */
  readonly now: number | null;
  /** Pixels by which the lanes are scrolled; none where nothing is said. */
  readonly scrolled?: number;
  /** What features draw in the frame. */
  readonly layers?: readonly LayerSource[];
}

/** Lays out one frame: lanes, axis, periods, the present day if it is in view, and the layers of features. */
export function buildScene(
  timeline: Pick<ChartInput, 'table' | 'lanes' | 'measure' | 'messages' | 'view'>,
  { geometry: unscrolled, laneCaches, periods, baseScale }: Omit<ChartLayout, 'laneOf'>,
  { hasBudget, now, scrolled = 0, layers = [] }: FrameState,
): LayeredScene {
  const { table, measure, messages } = timeline;
  const { shown } = timeline.view;
  const geometry = scrollLanes(unscrolled, scrolled);
  const level = zoomLevelOf(shown, geometry.plotWidth, baseScale);
  const { lanes, complete } = sceneLanes({ table, geometry, laneCaches, shown, measure, hasBudget, level });
  const inView = now !== null && now >= shown.from && now < shown.to;
  const scene = {
    geometry,
    shown,
    lanes,
    complete,
    axis: axisTicks({ shown, width: geometry.plotWidth }, messages.time, measure, eraMeasure(measure)),
    gaps: sceneGaps(coveredBy(timeline, geometry), geometry, shown),
    bands: sceneBands(periods, geometry, shown, measure),
    today: inView ? toPixel(geometry, shown, now) : null,
  };
  return { ...scene, layers: layers.flatMap((layOut) => layOut(scene) ?? []) };
}

/** When something was collected for each lane. Lanes that are not actors share what was collected of any. */
function coveredBy(
  pictured: Pick<ChartInput, 'table' | 'lanes'>,
  { lanes }: ChartGeometry,
): (readonly CoveredSpan[])[] {
  return lanes.map(({ id }) => coveredOf(pictured.table, pictured.lanes === 'actor' ? id : ''));
}

/** Widths of the axis's upper level, whose type is bold and larger than a label's. */
export function eraMeasure(measure: Measure): (text: string) => number {
  return (text) => (measure(text, true) * FONTS.era.size) / FONTS.label.size;
}
