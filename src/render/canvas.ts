import { asLine } from './direction';
import { FONTS, type Curve, type FontName, type Paint, type Pen, type TextStyle } from './pen';

/** The part of a canvas that the pen uses: a page passes a canvas, a worker an OffscreenCanvas. */
export type Canvas2d = Pick<
  CanvasRenderingContext2D,
  | 'fillRect'
  | 'strokeRect'
  | 'fillText'
  | 'strokeText'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'bezierCurveTo'
  | 'stroke'
  | 'fill'
  | 'save'
  | 'restore'
  | 'rect'
  | 'clip'
  | 'translate'
  | 'scale'
  | 'setLineDash'
  | 'createLinearGradient'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'globalAlpha'
  | 'textBaseline'
  | 'textAlign'
  | 'direction'
  | 'lineJoin'
>;

/** A font of the picture as CSS writes it. `family` is the host's. */
export function cssFont(name: FontName, family: string): string {
  const { size, weight, italic } = FONTS[name];
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`;
}

// A path is read once: the same few shapes are drawn hundreds of times a frame. Lines over time are others in each frame, so that now
// and then all are forgotten.
const MOST_PATHS = 1000;
const paths = new Map<string, Path2D>();
function pathOf(d: string): Path2D {
  let path = paths.get(d);
  if (!path) {
    if (paths.size >= MOST_PATHS) paths.clear();
    path = new Path2D(d);
    paths.set(d, path);
  }
  return path;
}

/**
 * A pen for a canvas whose transform already maps CSS pixels to its own. One that `isMirrored` maps them from right to left; of what is
 * drawn, only the letters are turned back.
 */
export function canvasPen(context: Canvas2d, family: string, isMirrored = false): Pen {
  return new CanvasPen(context, family, isMirrored);
}

class CanvasPen implements Pen {
  /** What is set. To set it again, even to the same, takes about as long as to paint a small thing, and a font longer. */
  #font: FontName | null = null;
  #filling = '';
  #stroking = '';
  #thick = -1;
  #alpha = -1;

  constructor(
    private readonly context: Canvas2d,
    private readonly family: string,
    private readonly isMirrored: boolean,
  ) {
    // A canvas has the direction of its page: in one from right to left, texts would end where they should begin.
    context.direction = 'ltr';
    context.textAlign = isMirrored ? 'right' : 'left';
  }

  rect(x: number, y: number, width: number, height: number, paint: Paint): void {
    const { context } = this;
    if (this.#fills(paint)) context.fillRect(x, y, width, height);
    if (this.#strokes(paint)) context.strokeRect(x, y, width, height);
    this.#done(paint);
  }

  fade(x: number, y: number, width: number, height: number, fill: string, from: number, to: number): void {
    fadeRect(this, { x, y, width, height }, fill, from, to);
  }

  line(x1: number, y1: number, x2: number, y2: number, paint: Paint): void {
    const { context } = this;
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    if (this.#strokes(paint)) context.stroke();
    this.#done(paint);
  }

  curve([x1, y1, ax, ay, bx, by, x2, y2]: Curve, paint: Paint): void {
    const { context } = this;
    context.beginPath();
    context.moveTo(x1, y1);
    context.bezierCurveTo(ax, ay, bx, by, x2, y2);
    if (this.#strokes(paint)) context.stroke();
    this.#done(paint);
  }

  path(d: string, x: number, y: number, paint: Paint): void {
    const { context } = this;
    context.translate(x, y);
    if (this.#fills(paint)) context.fill(pathOf(d));
    if (this.#strokes(paint)) context.stroke(pathOf(d));
    context.translate(-x, -y);
    this.#done(paint);
  }

  text(x: number, y: number, text: string, { font, fill, halo }: TextStyle): void {
    const { context } = this;
    text = asLine(text, this.isMirrored);
    if (this.isMirrored) {
      context.scale(-1, 1);
      x = -x;
    }
    if (this.#font !== font) context.font = cssFont((this.#font = font), this.family);
    if (halo !== undefined && this.#strokes({ stroke: halo, lineWidth: HALO })) {
      context.lineJoin = 'round';
      context.strokeText(text, x, y);
    }
    if (this.#fills({ fill })) context.fillText(text, x, y);
    if (this.isMirrored) context.scale(-1, 1);
  }

  clip(x: number, y: number, width: number, height: number, inside: () => void, holes: readonly number[] = []): void {
    const { context } = this;
    context.save();
    context.beginPath();
    context.rect(x, y, width, height);
    for (let i = 0; i < holes.length; i += 4) context.rect(holes[i]!, holes[i + 1]!, holes[i + 2]!, holes[i + 3]!);
    context.clip('evenodd');
    // What was saved is what is restored.
    const set = [this.#font, this.#filling, this.#stroking, this.#thick, this.#alpha] as const;
    inside();
    context.restore();
    [this.#font, this.#filling, this.#stroking, this.#thick, this.#alpha] = set;
  }

  #fills({ fill, alpha = 1 }: Paint): boolean {
    if (fill === undefined) return false;
    if (this.#alpha !== alpha) this.context.globalAlpha = this.#alpha = alpha;
    if (this.#filling !== fill) this.context.fillStyle = this.#filling = fill;
    return true;
  }

  #strokes({ stroke, lineWidth = 1, dash, alpha = 1 }: Paint): boolean {
    if (stroke === undefined) return false;
    if (this.#alpha !== alpha) this.context.globalAlpha = this.#alpha = alpha;
    if (this.#stroking !== stroke) this.context.strokeStyle = this.#stroking = stroke;
    if (this.#thick !== lineWidth) this.context.lineWidth = this.#thick = lineWidth;
    if (dash) this.context.setLineDash([...dash]);
    return true;
  }

  #done({ dash }: Paint): void {
    if (dash) this.context.setLineDash([]);
  }
}

/** How thick a text's halo is, half of it on either side. */
const HALO = 3;
/** So many that no step from one to the next is seen. */
const MOST_SLICES = 80;

function fadeRect(
  pen: Pen,
  box: { x: number; y: number; width: number; height: number },
  fill: string,
  from: number,
  to: number,
): void {
  // Two gradients of opacity would need the colour taken apart; thin slices of one colour look the same and take any CSS colour.
  const slices = Math.max(1, Math.min(MOST_SLICES, Math.round(box.width / 2)));
  // Between two pixels a slice would leave a seam.
  const edge = (i: number): number =>
    i === 0 ? box.x : i === slices ? box.x + box.width : Math.round(box.x + (box.width * i) / slices);
  for (let i = 0; i < slices; i++) {
    const alpha = from + ((to - from) * (i + 0.5)) / slices;
    pen.rect(edge(i), box.y, edge(i + 1) - edge(i), box.height, { fill, alpha });
  }
}
