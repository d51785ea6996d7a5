import type { ChartGeometry } from '../../layout/types';
import { linksOf } from '../../model/links';
import type { ChartContext } from '../context';
import { sceneLinks, type SceneLinks } from './layout';
import { linkCurve } from './render';

/**
 * Most crossings that a curve may have on the average. Each one is a place where the eye may follow the wrong curve, and how often it
 * does grows with their number (Purchase 1997): with more than a few, most curves lead nowhere.
 */
const MOST_CROSSINGS = 4;
/** Pixels of the plot that there must be for each pixel of a curve: curves stand a line of text apart on the average. */
const LEAST_APART = 18;
/** More curves than these cross too often wherever they run, and are not compared: that would take more than a frame. */
const MOST_CURVES = 200;
/** Straight parts of a curve, which bends once or twice. An odd number, since curves mostly cross in their middle, which is then no end of a part. */
const PARTS = 7;

/** A curve as points, x and y in turn, and how far it reaches. */
interface Polyline {
  readonly points: Float64Array;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether a reader can follow each of all links in the frame announced last; true where there is none. */
export function areReadable(chart: Pick<ChartContext, 'scene' | 'table' | 'laneOf'>): boolean {
  const { scene, table } = chart;
  const laneOf = (row: number): number => chart.laneOf(row);
  return (
    !scene ||
    canFollow(sceneLinks({ ...scene, table, links: linksOf(table), laneOf, all: true, rows: [] }), scene.geometry)
  );
}

type Plot = Pick<ChartGeometry, 'plotWidth' | 'height' | 'lanesTop'>;

/** Whether each of some links can be followed in a plot. */
export function canFollow(links: SceneLinks, plot: Plot): boolean {
  if (links.count > MOST_CURVES) return false;
  const curves = Array.from({ length: links.count }, (_, i) => polylineOf(links, i, plot.lanesTop));
  const length = curves.reduce((sum, curve) => sum + lengthOf(curve), 0);
  const room = plot.plotWidth * (plot.height - plot.lanesTop);
  return length * LEAST_APART <= room && 2 * crossingsOf(curves) <= MOST_CROSSINGS * curves.length;
}

function polylineOf({ ends, out }: SceneLinks, i: number, top: number): Polyline {
  const [x0, y0, x1, y1] = [ends[i * 4]!, ends[i * 4 + 1]!, ends[i * 4 + 2]!, ends[i * 4 + 3]!];
  const [ax, ay, bx, by, cx, cy, dx, dy] = linkCurve(x0, y0, x1, y1, out[i * 2]!, out[i * 2 + 1]!, top).points;
  const points = new Float64Array(2 * (PARTS + 1));
  for (let part = 0; part <= PARTS; part++) {
    const t = part / PARTS;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    points[2 * part] = a * ax + b * bx + c * cx + d * dx;
    points[2 * part + 1] = a * ay + b * by + c * cy + d * dy;
  }
  const [xs, ys] = [points.filter((_, at) => at % 2 === 0), points.filter((_, at) => at % 2 === 1)];
  return { points, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function lengthOf({ points }: Polyline): number {
  let length = 0;
  for (let at = 2; at < points.length; at += 2)
    length += Math.hypot(points[at]! - points[at - 2]!, points[at + 1]! - points[at - 1]!);
  return length;
}

/** How many pairs of curves cross. */
function crossingsOf(curves: readonly Polyline[]): number {
  let crossings = 0;
  for (let i = 0; i < curves.length; i++)
    for (let j = i + 1; j < curves.length; j++) if (doCross(curves[i]!, curves[j]!)) crossings++;
  return crossings;
}

function doCross(one: Polyline, other: Polyline): boolean {
  if (one.right < other.left || other.right < one.left || one.bottom < other.top || other.bottom < one.top)
    return false;
  for (let i = 2; i < one.points.length; i += 2)
    for (let j = 2; j < other.points.length; j += 2) if (doPartsCross(one.points, i, other.points, j)) return true;
  return false;
}

/** Whether the part of a curve that ends at `i` and that of another that ends at `j` cross. Those that share an end do not. */
function doPartsCross(a: Float64Array, i: number, b: Float64Array, j: number): boolean {
  return (
    sideOf(a, i, b[j - 2]!, b[j - 1]!) * sideOf(a, i, b[j]!, b[j + 1]!) < 0 &&
    sideOf(b, j, a[i - 2]!, a[i - 1]!) * sideOf(b, j, a[i]!, a[i + 1]!) < 0
  );
}

/** On which side of a part a point lies: above 0, below 0, or on its line. */
function sideOf(points: Float64Array, end: number, x: number, y: number): number {
  const [x0, y0] = [points[end - 2]!, points[end - 1]!];
  return Math.sign((points[end]! - x0) * (y - y0) - (points[end + 1]! - y0) * (x - x0));
}
