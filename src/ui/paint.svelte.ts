import type { Attachment } from 'svelte/attachments';
import { canvasPen } from '../draw/canvas';
import { drawOverview } from '../draw/overview';
import { drawPicture } from '../draw/picture';
import type { Pen } from '../draw/pen';
import { LIGHT, type Palette } from '../draw/palette';
import { lookingAhead } from './ahead';
import { whenSeen } from './idle';
import { OVERVIEW } from './sizes';
import type { Timeline } from './timeline.svelte';

/** Milliseconds of a frame that may go into laying out lanes; the rest is for drawing. Less while a gesture wants the next frame. */
const LAYOUT_BUDGET = { still: 16, held: 1 } as const;
/** Milliseconds without a gesture's next step after which what is not done goes on. */
const PATIENCE = 50;

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

/**
 * Sizes a canvas to its pixels on the screen and gives a pen in CSS pixels, to paint all of it: a canvas through which nothing shows
 * costs the browser less. Null where the browser gives no canvas.
 */
export function sharpPen(canvas: HTMLCanvasElement, width: number, height: number, family: string): Pen | null {
  const ratio = Math.max(1, devicePixelRatio * ((canvas as { currentCSSZoom?: number }).currentCSSZoom ?? 1));
  const [wide, tall] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide || canvas.height !== tall) {
    canvas.width = wide;
    canvas.height = tall;
  }
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) return null;
  context.setTransform(wide / width, 0, 0, tall / height, 0, 0);
  return canvasPen(context, family);
}

/** Paints a canvas in the colours it is given; false where it wants another frame. */
export type Draw = (canvas: HTMLCanvasElement, palette: Palette) => boolean;

/** The colours of print, on a page that is white. */
const PAPER: Palette = { ...LIGHT, paper: '#ffffff' };

/**
 * Paints whenever what `reads` reads has changed, or whoever was given `ask` asks: one frame for any number of changes, another while
 * `draw` says it is not done. A page in dark colours is printed on white, so it is painted anew before the browser takes it, and
 * stays so until that is over.
 */
export function onFrames(
  timeline: Timeline,
  draw: Draw,
  reads: () => void,
  onask?: (ask: () => void) => void,
): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    let [frame, painted] = [0, 0];
    let rest: ReturnType<typeof setTimeout> | undefined;
    let paper = false;
    const now = (): boolean => draw(canvas, paper ? PAPER : timeline.palette);
    const ask = (): void => {
      if (frame === 0) frame = requestAnimationFrame(paint);
    };
    const paint = (): void => {
      [frame, painted] = [0, performance.now()];
      if (!now()) goOn();
    };
    const goOn = (): void => {
      const { held } = timeline.calm;
      rest ??= setTimeout(
        () => {
          rest = undefined;
          if (held && performance.now() < painted + PATIENCE) goOn();
          else ask();
        },
        held ? PATIENCE : 0,
      );
    };
    onask?.(ask);
    $effect(() => {
      reads();
      void timeline.palette;
      ask();
    });
    const before = (): void => void ((paper = true), now());
    const after = (): void => void ((paper = false), now());
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      onask?.(() => undefined);
      cancelAnimationFrame(frame);
      clearTimeout(rest);
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  };
}

/** Paints the picture. */
export function paintPicture(timeline: Timeline): Attachment<HTMLCanvasElement> {
  const lookAhead = lookingAhead(timeline);
  let pen: Pen | null = null;
  let isFirst = true;
  const draw: Draw = (canvas, palette) => {
    const { width, height } = timeline.frame;
    if (width <= 0 || height <= 0) return true;
    // In a gesture the screen stays the same, and to ask for it takes longer than a lane.
    if (!pen || !timeline.calm.held) pen = sharpPen(canvas, width, height, timeline.family);
    if (!pen) return true;
    const begun = performance.now();
    const { held, isSlow } = timeline.calm;
    const until = begun + LAYOUT_BUDGET[held ? 'held' : 'still'];
    const scene = timeline.sceneNow((bare) => (bare || !isSlow) && performance.now() < until);
    drawPicture(pen, scene, timeline.pictureWish, palette);
    timeline.calm.took = performance.now() - begun;
    timeline.calm.see(scene, timeline.hover !== null || timeline.focus !== null);
    lookAhead();
    if (isFirst) whenSeen(() => (timeline.seen = true));
    isFirst = false;
    return scene.complete;
  };
  const reads = (): void => {
    const { view, stocks, frame, pictureWish, words } = timeline;
    void [view, stocks, frame, pictureWish, words];
  };
  return onFrames(timeline, draw, reads, (ask) => (timeline.calm.onstep = ask));
}

/** Paints the overview. */
export function paintOverview(timeline: Timeline): Attachment<HTMLCanvasElement> {
  const draw: Draw = (canvas, palette) => {
    const { width } = timeline.frame;
    if (width <= 0) return true;
    const pen = sharpPen(canvas, width, OVERVIEW.total, timeline.family);
    if (!pen) return true;
    pen.rect(0, 0, width, OVERVIEW.total, { fill: palette.paper });
    const place = { ...OVERVIEW, ...timeline.strip };
    drawOverview(pen, timeline.overview, timeline.overviewAxis, place, palette);
    return true;
  };
  return onFrames(timeline, draw, () => {
    void [timeline.overview, timeline.overviewAxis, timeline.frame];
  });
}
