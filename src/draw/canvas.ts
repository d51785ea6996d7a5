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
  | 'setLineDash'
  | 'createLinearGradient'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'globalAlpha'
  | 'textBaseline'
  | 'textAlign'
  | 'lineJoin'
>;

/** A font of the picture as CSS writes it. `family` is the host's. */
export function cssFont(name: FontName, family: string): string {
  const { size, weight, italic } = FONTS[name];
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`;
}

// A path is read once: the same few shapes are drawn hundreds of times a frame.
const paths = new Map<string, Path2D>();
function pathOf(d: string): Path2D {
  let path = paths.get(d);
  if (!path) {
    path = new Path2D(d);
    paths.set(d, path);
  }
  return path;
}

/** A pen for a canvas whose transform already maps CSS pixels to its own. */
export function canvasPen(context: Canvas2d, family: string): Pen {
  return new CanvasPen(context, family);
}

class CanvasPen implements Pen {
  /** The font that is set: setting one costs more than drawing with it, even when it is the same. */
  private font: FontName | null = null;

  constructor(
    private readonly context: Canvas2d,
    private readonly family: string,
  ) {}

  rect(x: number, y: number, width: number, height: number, paint: Paint): void {
    const { context } = this;
    if (this.fills(paint)) context.fillRect(x, y, width, height);
    if (this.strokes(paint)) context.strokeRect(x, y, width, height);
    this.done(paint);
  }

  fade(x: number, y: number, width: number, height: number, fill: string, from: number, to: number): void {
    fadeRect(this.context, { x, y, width, height }, fill, from, to);
  }

  line(x1: number, y1: number, x2: number, y2: number, paint: Paint): void {
    const { context } = this;
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    if (this.strokes(paint)) context.stroke();
    this.done(paint);
  }

  curve([x1, y1, ax, ay, bx, by, x2, y2]: Curve, paint: Paint): void {
    const { context } = this;
    context.beginPath();
    context.moveTo(x1, y1);
    context.bezierCurveTo(ax, ay, bx, by, x2, y2);
    if (this.strokes(paint)) context.stroke();
    this.done(paint);
  }

  path(d: string, x: number, y: number, paint: Paint): void {
    const { context } = this;
    context.translate(x, y);
    if (this.fills(paint)) context.fill(pathOf(d));
    if (this.strokes(paint)) context.stroke(pathOf(d));
    context.translate(-x, -y);
    this.done(paint);
  }

  text(x: number, y: number, text: string, style: TextStyle): void {
    if (this.font !== style.font) {
      this.font = style.font;
      this.context.font = cssFont(style.font, this.family);
    }
    writeText(this.context, x, y, text, style);
  }

  clip(x: number, y: number, width: number, height: number, inside: () => void, holes: readonly number[] = []): void {
    const { context } = this;
    context.save();
    context.beginPath();
    context.rect(x, y, width, height);
    for (let i = 0; i < holes.length; i += 4) context.rect(holes[i]!, holes[i + 1]!, holes[i + 2]!, holes[i + 3]!);
    context.clip('evenodd');
    // What was saved is what is restored, the font too.
    const { font } = this;
    inside();
    context.restore();
    this.font = font;
  }

  private fills({ fill, alpha = 1 }: Paint): boolean {
    if (fill === undefined) return false;
    this.context.globalAlpha = alpha;
    this.context.fillStyle = fill;
    return true;
  }

  private strokes({ stroke, lineWidth = 1, dash, alpha = 1 }: Paint): boolean {
    if (stroke === undefined) return false;
    this.context.globalAlpha = alpha;
    this.context.strokeStyle = stroke;
    this.context.lineWidth = lineWidth;
    if (dash) this.context.setLineDash([...dash]);
    return true;
  }

  private done({ dash, alpha = 1 }: Paint): void {
    if (dash) this.context.setLineDash([]);
    if (alpha !== 1) this.context.globalAlpha = 1;
  }
}

/** So many that no step from one to the next is seen. */
const MOST_SLICES = 80;

function fadeRect(
  context: Canvas2d,
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
  context.fillStyle = fill;
  for (let i = 0; i < slices; i++) {
    context.globalAlpha = from + ((to - from) * (i + 0.5)) / slices;
    context.fillRect(edge(i), box.y, edge(i + 1) - edge(i), box.height);
  }
  context.globalAlpha = 1;
}

function writeText(context: Canvas2d, x: number, y: number, text: string, { fill, halo }: TextStyle): void {
  if (halo !== undefined) {
    context.strokeStyle = halo;
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.strokeText(text, x, y);
  }
  context.fillStyle = fill;
  context.fillText(text, x, y);
}
