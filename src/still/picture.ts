import { anchorOf } from '../outline/address';
import type { Palette } from '../draw/palette';
import type { Pen } from '../draw/pen';
import { drawPicture } from '../draw/picture';
import { escapeXml } from '../draw/svg';
import type { Scene, SceneBox } from '../layout/scene';
import { GAP, ICON, LINE, MARK } from '../layout/types';
import { framed, laneHeads } from '../ui/framing';
import { sceneOf } from '../ui/sceneOf';
import { ownStep, roomy } from './room';
import type { Subject } from './subject';

/** A picture that stands still: its scene, ready to be painted with any pen. */
export interface Still {
  readonly scene: Scene;
  /** Whether some events are only counted. */
  readonly density: boolean;
  paint(pen: Pen, palette: Palette): void;
}

/** The picture of a timeline at a width, as tall as its labels need within reason, or of a given height. */
export function stillOf(subject: Subject, width: number, height?: number): Still {
  const pictured = { ...subject, width, height: height ?? 0 };
  const frame = height === undefined ? roomy(subject, width) : framed(pictured);
  const step = ownStep(subject.view.shown, frame.frame.plotWidth);
  // Without the present day: a picture is looked at on other days than it was made.
  const scene = sceneOf(pictured, frame, { spend: () => true, now: null, step });
  const wish = { table: subject.table, heads: laneHeads(pictured, frame), today: '' };
  const drawn = scene.lanes.reduce((sum, lane) => sum + lane.boxes.length, 0);
  const inView = scene.lanes.reduce((sum, lane) => sum + lane.inView, 0);
  return { scene, density: drawn < inView, paint: (pen, palette) => drawPicture(pen, scene, wish, palette) };
}

/** Each event of a picture as a way to its place in the outline, for pages without a script; its title and date show on hover. */
export function ways(subject: Subject, { lanes }: Scene): string {
  return lanes.flatMap(({ boxes }) => boxes.map((box) => wayOf(subject, box))).join('');
}

function wayOf({ table, told, reader }: Subject, box: SceneBox): string {
  const { id, title, dates, asOfDates } = table.draft(box.row);
  const [left, right] = reachOf(box);
  const rect = `<rect x="${left}" y="${Math.round(box.y - LINE / 2)}" width="${Math.max(LINE, right - left)}" height="${LINE}" fill="transparent"/>`;
  const text = `${reader.date(dates, asOfDates) ?? ''}: ${told(title)}`;
  return `<a href="#${escapeXml(anchorOf(id))}" tabindex="-1"><title>${escapeXml(text)}</title>${rect}</a>`;
}

/** Whole pixels from the mark to the end of the label. */
function reachOf({ bar, x, x0, x1, label, labelX, labelWidth }: SceneBox): [number, number] {
  const [from, to] = bar ? [x0, x1] : [x - MARK - GAP / 2, x + MARK + GAP / 2];
  const [left, right] = label ? [labelX - (bar ? ICON : 0), labelX + labelWidth] : [from, to];
  return [Math.round(Math.min(from, left)), Math.round(Math.max(to, right))];
}
