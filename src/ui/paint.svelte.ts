import type { Attachment } from 'svelte/attachments';
import { canvasPen } from '../draw/canvas';
import { drawOverview } from '../draw/overview';
import { drawPicture } from '../draw/picture';
import type { Pen } from '../draw/pen';
import type { Palette } from '../draw/palette';
import { OVERVIEW } from './sizes';
import type { Timeline } from './timeline.svelte';

/** Milliseconds of a frame that may go into laying out lanes; the rest is for drawing. */
const LAYOUT_BUDGET = 5;

/** Reads the palette from the custom properties that hold where `node` stands. */
export function readPalette(node: Element): Palette {
  const style = getComputedStyle(node);
  const plain = (name: string): string => style.getPropertyValue(`--en-${name}`).trim() || '#777';
  const of = matchMedia('(forced-colors: active)').matches ? (name: string) => resolved(node, plain(name)) : plain;
  return {
    paper: of('paper'),
    ink: of('ink'),
    soft: of('soft'),
    faint: of('faint'),
    rule: of('rule'),
    hair: of('hair'),
    band: of('band'),
    hues: [of('coop'), of('neutral'), of('conf')],
    focus: of('focus'),
  };
}

/** A colour of the system as numbers: not every canvas knows it by its name. */
function resolved(node: Element, colour: string): string {
  const probe = document.createElement('span');
  probe.style.setProperty('forced-color-adjust', 'none');
  probe.style.color = colour;
  node.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Sizes a canvas to its pixels on the screen and gives a pen in CSS pixels. Null where the browser gives no canvas. */
export function sharpPen(canvas: HTMLCanvasElement, width: number, height: number, family: string): Pen | null {
  const ratio = Math.max(1, devicePixelRatio);
  const [wide, tall] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide || canvas.height !== tall) {
    canvas.width = wide;
    canvas.height = tall;
  }
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.setTransform(wide / width, 0, 0, tall / height, 0, 0);
  return canvasPen(context, family);
}

/** Paints whenever what `draw` reads has changed: one frame for any number of changes, another while `draw` says it is not done. */
export function onFrames(draw: (canvas: HTMLCanvasElement) => boolean, reads: () => void): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    let frame = 0;
    const paint = (): void => {
      frame = draw(canvas) ? 0 : requestAnimationFrame(paint);
    };
    $effect(() => {
      reads();
      if (frame === 0) frame = requestAnimationFrame(paint);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  };
}

/** Paints the picture. */
export function paintPicture(timeline: Timeline): Attachment<HTMLCanvasElement> {
  const draw = (canvas: HTMLCanvasElement): boolean => {
    const { width, height } = timeline.frame;
    if (width <= 0 || height <= 0) return true;
    const pen = sharpPen(canvas, width, height, timeline.family);
    if (!pen) return true;
    const until = performance.now() + LAYOUT_BUDGET;
    const scene = timeline.sceneNow(() => performance.now() < until);
    drawPicture(pen, scene, timeline.pictureWish, timeline.palette);
    timeline.scene = scene;
    return scene.complete;
  };
  return onFrames(draw, () => {
    const { view, stocks, frame, pictureWish, palette, words } = timeline;
    void [view.shown, view.ties, stocks, frame, pictureWish, palette, words];
  });
}

/** Paints the overview. */
export function paintOverview(timeline: Timeline): Attachment<HTMLCanvasElement> {
  const draw = (canvas: HTMLCanvasElement): boolean => {
    const { width } = timeline.frame;
    if (width <= 0) return true;
    const pen = sharpPen(canvas, width, OVERVIEW.total, timeline.family);
    if (!pen) return true;
    pen.rect(0, 0, width, OVERVIEW.total, { fill: timeline.palette.paper });
    const place = { ...OVERVIEW, ...timeline.strip };
    drawOverview(pen, timeline.overview, timeline.overviewAxis, place, timeline.palette);
    return true;
  };
  return onFrames(draw, () => {
    void [timeline.overview, timeline.overviewAxis, timeline.frame, timeline.palette];
  });
}
