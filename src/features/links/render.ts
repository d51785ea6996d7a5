import type { Scene } from '../../layout/scene';
import type { SceneLinks } from './layout';
import type { LinkIndex } from '../../model/links';
import type { Palette } from '../../render/palette';
import type { Curve, Paint, Pen } from '../../render/pen';

/** Dashes by how sure a link is: confirmed, claimed, disputed. */
const DASHES: readonly (readonly number[] | undefined)[] = [undefined, [6, 4], [1.5, 3.5]];
/** How near to the middle of a mark a curve begins and ends. */
const CLEAR = 11;
/** Ends closer in height than this are joined by an arch. */
const FLAT = 20;
/** From the edge, where a curve leaves the view, its handle lies so far in. */
const HANDLE = 44;

/** The heads of arrows (leads to, answers, stands against), pointing right, down, left and up; the tip at 0,0. */
const HEADS: readonly (readonly string[])[] = [
  ['M0 0L-8-3.8V3.8Z', 'M0 0L-3.8-8H3.8Z', 'M0 0L8-3.8V3.8Z', 'M0 0L-3.8 8H3.8Z'],
  ['M-6.5-4L0 0L-6.5 4', 'M-4-6.5L0 0L4-6.5', 'M6.5-4L0 0L6.5 4', 'M-4 6.5L0 0L4 6.5'],
  ['M0-5V5M-3.4-5V5', 'M-5 0H5M-5-3.4H5', 'M0-5V5M3.4-5V5', 'M-5 0H5M-5 3.4H5'],
];
/** Signs that a curve comes in from outside, at the left and right edge. */
const OUTSIDE = ['M6-4L1.5 0L6 4', 'M-6-4L-1.5 0L-6 4'] as const;

/** A curve and where its head points: 0 right, 1 down, 2 left, 3 up. */
export interface LinkCurve {
  readonly points: Curve;
  readonly heads: number;
}

/**
 * The curve of a link. It leaves and meets marks from above or below, since labels stand beside them; what leaves the view does so
 * level. `causeOut` and `effectOut` as in SceneLinks; above `top` there is no room for an arch.
 */
export function linkCurve(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  causeOut: number,
  effectOut: number,
  top: number,
): LinkCurve {
  const fall = y1 - y0;
  const way = Math.abs(fall) < FLAT ? 0 : Math.sign(fall);
  const reach = way === 0 ? Math.min(72, 22 + Math.abs(x1 - x0) * 0.12) : Math.abs(fall) * 0.55;
  // An arch (way 0) leaves upwards and comes down, or the other way round; else a curve goes on in its way.
  const leave = way === 0 ? (Math.min(y0, y1) - CLEAR - reach * 0.75 < top ? 1 : -1) : way;
  const meet = way === 0 ? -leave : way;
  const start = causeOut === 0 ? y0 + leave * CLEAR : y0;
  const end = effectOut === 0 ? y1 - meet * CLEAR : y1;
  const [ax, ay] = causeOut === 0 ? [x0, start + leave * reach] : [x0 - causeOut * HANDLE, y0];
  const [bx, by] = effectOut === 0 ? [x1, end - meet * reach] : [x1 - effectOut * HANDLE, y1];
  const heads = effectOut === 0 ? (meet > 0 ? 1 : 3) : effectOut > 0 ? 0 : 2;
  return { points: [x0, start, ax, ay, bx, by, x1, end], heads };
}

/** Paints the links of a frame: quietly, those of the event that stands out last and darker, and none through a label. */
export function drawLinks(
  pen: Pen,
  { geometry, lanes }: Scene,
  scene: SceneLinks,
  links: LinkIndex,
  palette: Palette,
): void {
  if (scene.count === 0) return;
  const drawAll = (): void => {
    for (const isEmphasized of [0, 1]) {
      for (let i = 0; i < scene.count; i++)
        if (scene.isEmphasized[i] === isEmphasized) drawLink(pen, scene, i, links, palette, geometry.lanesTop);
    }
  };
  const { plotLeft, plotWidth, axisHeight, height } = geometry;
  pen.clip(plotLeft, axisHeight, plotWidth, height - axisHeight, drawAll, labelsOf(lanes));
}

/** The places of all labels, four numbers each. */
function labelsOf(lanes: Scene['lanes']): number[] {
  const holes: number[] = [];
  for (const { boxes } of lanes)
    for (const { label, labelX, labelWidth, y, bar } of boxes)
      if (label) holes.push(labelX - 2, bar ? y - 13 : y - 8, labelWidth + 4, bar ? 16 : 17);
  return holes;
}

function drawLink(
  pen: Pen,
  { link, ends, out, isEmphasized }: SceneLinks,
  i: number,
  links: LinkIndex,
  palette: Palette,
  top: number,
): void {
  const [causeOut, effectOut] = [out[i * 2]!, out[i * 2 + 1]!];
  const [x0, y0, x1, y1] = [ends[i * 4]!, ends[i * 4 + 1]!, ends[i * 4 + 2]!, ends[i * 4 + 3]!];
  const emphasized = isEmphasized[i] === 1;
  // Marks that touch: zooming in parts them, and the panel names the link.
  if (!emphasized && Math.hypot(x1 - x0, y1 - y0) < 2 * CLEAR) return;
  const { points, heads } = linkCurve(x0, y0, x1, y1, causeOut, effectOut, top);
  const index = link[i]!;
  const stroke = emphasized ? palette.text : palette.soft;
  const line: Paint = {
    stroke,
    lineWidth: emphasized ? 1.4 : 1,
    alpha: emphasized ? 0.8 : 0.4,
    dash: DASHES[links.line[index]!],
  };
  pen.curve(points, line);
  const head = links.head[index]!;
  const alpha = emphasized ? 0.9 : 0.5;
  const edge = effectOut > 0 ? -1 : effectOut < 0 ? 1 : 0;
  const paint: Paint = head === 0 ? { fill: stroke, alpha } : { stroke, lineWidth: emphasized ? 1.6 : 1.2, alpha };
  pen.path(HEADS[head]![heads]!, points[6] + edge, points[7], paint);
  if (causeOut !== 0) pen.path(OUTSIDE[causeOut < 0 ? 0 : 1], x0, y0, { stroke, lineWidth: 1.2, alpha });
}
