import { sceneBands } from '../layout/bands';
import { sceneGaps } from '../layout/coverage';
import { sceneLanes, toPixel, type Scene } from '../layout/scene';
import { FONTS } from '../draw/pen';
import type { Frame, Measure, Step } from '../layout/types';
import { coveredOf, type Stretch } from '../model/coverage';
import { axis } from '../time/ticks';
import type { Framed } from './framing';
import type { Pictured } from './pictured';

/** How a frame differs from the next: whether there is time to lay out another lane, and the present day in milliseconds. */
export interface Moment {
  readonly spend: (bare: boolean) => boolean;
  /** Null where it is not to be shown. */
  readonly now: number | null;
  /** See `LanesWish`. */
  readonly step?: Step | undefined;
}

/** The scene of one frame: lanes, axis, periods, and the present day if it is in view. */
export function sceneOf(
  timeline: Pick<Pictured, 'table' | 'lanes' | 'measure' | 'words' | 'view'>,
  { frame, stocks, periods }: Omit<Framed, 'laneOf'>,
  { spend, now, step }: Moment,
): Scene {
  const { table, measure, words } = timeline;
  const { shown } = timeline.view;
  const { lanes, complete } = sceneLanes({ table, frame, stocks, shown, measure, spend, step });
  const inView = now !== null && now >= shown.from && now < shown.to;
  return {
    frame,
    shown,
    lanes,
    complete,
    axis: axis({ shown, width: frame.plotWidth }, words.time, measure, eraMeasure(measure)),
    gaps: sceneGaps(coveredBy(timeline, frame), frame, shown),
    bands: sceneBands(periods, frame, shown, measure),
    today: inView ? toPixel(frame, shown, now) : null,
  };
}

/** When something was collected for each lane of a frame. Lanes that are not actors share what was collected of any. */
function coveredBy(pictured: Pick<Pictured, 'table' | 'lanes'>, { lanes }: Frame): (readonly Stretch[])[] {
  return lanes.map(({ id }) => coveredOf(pictured.table, pictured.lanes === 'actor' ? id : ''));
}

/** Widths of the axis's upper level, whose type is bold and larger than a label's. */
export function eraMeasure(measure: Measure): (text: string) => number {
  return (text) => (measure(text, true) * FONTS.era.size) / FONTS.label.size;
}
