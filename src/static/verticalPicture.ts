import { verticalScene } from '../chart/vertical';
import { figuresOf } from '../chart/verticalFigures';
import type { VisibleMarks } from '../chart/visibleMarks';
import { NARROW } from '../layout/geometry';
import { drawVertical, type VerticalRenderOptions } from '../render/vertical';
import type { VerticalScene } from '../render/verticalScene';
import { linkTo, screenChart, staticChart, type StaticPicture } from './picture';
import type { StaticTimeline } from './staticTimeline';

/** The picture of a timeline in which time runs downwards, for less than 560 pixels: as tall as its events, within the bound of the page's. */
export function verticalPicture(timeline: StaticTimeline, width: number): StaticPicture {
  const { table, rows } = timeline;
  // Without the present day: a picture is looked at on other days than it was made.
  const scene = verticalScene({ ...timeline, width, rows, forced: [], least: 0, now: null });
  const options: VerticalRenderOptions = {
    ...{ table, selected: null, focus: null, links: null, isGrey: () => false },
    figures: figuresOf(timeline, scene),
    dates: new Map(),
  };
  const marks = marksOf(scene);
  return {
    width,
    height: scene.height,
    isMirrored: timeline.isMirrored,
    marks,
    density: marks.layout.density,
    paint: (pen, palette) => drawVertical(pen, scene, options, palette, { top: 0, bottom: scene.height }),
    links: () =>
      scene.items
        .map(({ item, top, bottom }) =>
          item.type === 'event' ? linkTo(timeline, item.row, { left: 0, top, width, height: bottom - top }) : '',
        )
        .join(''),
  };
}

function marksOf({ items, bars }: VerticalScene): VisibleMarks {
  const long = new Set(bars.map(({ row }) => row));
  return {
    rows: items.flatMap(({ item }) => (item.type === 'event' ? [item.row] : [])),
    layout: {
      density: items.some(({ item }) => item.type === 'counted'),
      spread: false,
      isLong: (row) => long.has(row),
    },
  };
}

/** The picture of a timeline at a width, in the direction in which the app shows it there. */
export function pictureOfWidth(timeline: StaticTimeline, width: number): StaticPicture {
  return width < NARROW ? verticalPicture(timeline, width) : staticChart(timeline, width);
}

/** The same as the app lays it out in a window that leaves it `height` pixels. */
export function pictureOfScreen(timeline: StaticTimeline, width: number, height: number): StaticPicture {
  return width < NARROW ? verticalPicture(timeline, width) : screenChart(timeline, width, height);
}
