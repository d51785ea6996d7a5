import { FONTS, type FontName, type Paint, type Pen, type TextStyle } from './pen';

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
  const paint = (
    { fill, stroke, lineWidth = 1, dash, alpha = 1 }: Paint,
    filling: () => void,
    stroking: () => void,
  ): void => {
    context.globalAlpha = alpha;
    if (fill !== undefined) {
      context.fillStyle = fill;
      filling();
    }
    if (stroke !== undefined) {
      context.strokeStyle = stroke;
      context.lineWidth = lineWidth;
      if (dash) context.setLineDash([...dash]);
      stroking();
      if (dash) context.setLineDash([]);
    }
    context.globalAlpha = 1;
  };
  let font = '';
  return {
    rect: (x, y, width, height, how) => {
      paint(
        how,
        () => {
          context.fillRect(x, y, width, height);
        },
        () => {
          context.strokeRect(x, y, width, height);
        },
      );
    },
    fade: (x, y, width, height, fill, from, to) => {
      fadeRect(context, { x, y, width, height }, fill, from, to);
    },
    line: (x1, y1, x2, y2, how) => {
      context.beginPath();
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
      paint(
        how,
        () => undefined,
        () => {
          context.stroke();
        },
      );
    },
    path: (d, x, y, how) => {
      context.translate(x, y);
      paint(
        how,
        () => {
          context.fill(pathOf(d));
        },
        () => {
          context.stroke(pathOf(d));
        },
      );
      context.translate(-x, -y);
    },
    text: (x, y, text, style) => {
      // Setting a font costs more than drawing with it, even when it is the one already set.
      if (font !== style.font) context.font = cssFont((font = style.font) as FontName, family);
      writeText(context, x, y, text, style);
    },
    clip: (x, y, width, height, inside) => {
      context.save();
      context.beginPath();
      context.rect(x, y, width, height);
      context.clip();
      font = '';
      inside();
      context.restore();
      font = '';
    },
  };
}

function fadeRect(
  context: Canvas2d,
  box: { x: number; y: number; width: number; height: number },
  fill: string,
  from: number,
  to: number,
): void {
  // Two gradients of opacity would need the colour taken apart; thin slices of one colour look the same and take any CSS colour.
  const slices = Math.max(1, Math.min(24, Math.round(box.width / 2)));
  context.fillStyle = fill;
  for (let i = 0; i < slices; i++) {
    context.globalAlpha = from + ((to - from) * (i + 0.5)) / slices;
    context.fillRect(box.x + (box.width * i) / slices, box.y, box.width / slices, box.height);
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
