import type { Attachment } from 'svelte/attachments';
import { canvasPen } from '../../render/canvas';
import { isMirrored } from '../../interaction/point';
import { LIGHT, type Palette } from '../../render/palette';
import type { Pen } from '../../render/pen';

/** Milliseconds without a step of a gesture after which unfinished painting goes on. */
const REST_MS = 50;

/** Pixels of a canvas for each CSS pixel on paper: about 300 an inch. */
const PAPER_RATIO = 3;
let paper = false;

/** Whether the browser is about to print. */
export function isOnPaper(): boolean {
  return paper;
}

/** What painting needs to know of a timeline. */
export interface PaintContext {
  readonly chart: { readonly palette: Palette; readonly isMirrored: boolean };
  readonly store: { readonly isMoving: boolean };
  fail(error: unknown): void;
}

/**
 * Sizes a canvas to its pixels on the screen and gives a pen in CSS pixels, to paint all of it: a canvas through which nothing shows
 * costs the browser less. Its upper edge is `top` pixels below that of what is painted, and it is mirrored where time runs from right to
 * left on the canvas. If `isCoarse` it has no more pixels than CSS ones. Throws where the browser gives no canvas.
 */
export function sharpPen(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  family: string,
  { top = 0, isCoarse = false } = {},
): Pen {
  const sharp = Math.max(
    paper ? PAPER_RATIO : 1,
    devicePixelRatio * ((canvas as { currentCSSZoom?: number }).currentCSSZoom ?? 1),
  );
  const ratio = isCoarse ? 1 : sharp;
  const [wide, tall] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide || canvas.height !== tall) {
    canvas.width = wide;
    canvas.height = tall;
  }
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('The browser gives no 2D canvas');
  const mirrors = isMirrored(canvas);
  const [across, down] = [wide / width, tall / height];
  context.setTransform(mirrors ? -across : across, 0, 0, down, mirrors ? wide : 0, -top * down);
  return canvasPen(context, family, mirrors);
}

/** Paints a canvas in the colours it is given; false where it wants another frame. */
export type Draw = (canvas: HTMLCanvasElement, palette: Palette) => boolean;

/** The colours of print, on a page that is white. */
const PRINT: Palette = { ...LIGHT, background: '#ffffff' };

/**
 * Paints whenever what `reads` reads has changed, or whoever was given `ask` asks: one frame for any number of changes, another while
 * `draw` says it is not done; at once when the canvas gets another size and `onresize`, which hears of it, returns true. A page in dark colours is printed on white, so it is painted anew before the browser takes it, and
 * stays so until that is over; `onprint` hears of both. An error ends the painting and is reported to the timeline.
 */
export function paintOnFrames(
  timeline: PaintContext,
  draw: Draw,
  reads: () => void,
  onask?: (ask: () => void) => void,
  onresize?: (canvas: HTMLCanvasElement) => boolean,
  onprint?: (canvas: HTMLCanvasElement) => void,
): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    let [frame, painted] = [0, 0];
    let rest: ReturnType<typeof setTimeout> | undefined;
    let hasFailed = false;
    const now = (): boolean => {
      if (hasFailed) return true;
      try {
        return draw(canvas, paper ? PRINT : timeline.chart.palette);
      } catch (error) {
        hasFailed = true;
        timeline.fail(error);
        return true;
      }
    };
    const ask = (): void => {
      if (frame === 0) frame = requestAnimationFrame(paint);
    };
    const paint = (): void => {
      [frame, painted] = [0, performance.now()];
      if (!now()) goOn();
    };
    const goOn = (): void => {
      const held = timeline.store.isMoving;
      rest ??= setTimeout(
        () => {
          rest = undefined;
          if (held && performance.now() < painted + REST_MS) goOn();
          else ask();
        },
        held ? REST_MS : 0,
      );
    };
    onask?.(ask);
    const stopObserving = onresize && observeSize(canvas, () => (onresize(canvas) && !now() ? goOn() : undefined));
    $effect(() => {
      reads();
      void [timeline.chart.palette, timeline.chart.isMirrored];
      ask();
    });
    const stopPrinting = watchPrinting(() => void (onprint?.(canvas), now()));
    return () => {
      onask?.(() => undefined);
      stopObserving?.();
      cancelAnimationFrame(frame);
      clearTimeout(rest);
      stopPrinting();
    };
  };
}

/** Calls `onchange` in the frame in which the size of a canvas changes, before that is shown: later the picture would be stretched. */
function observeSize(canvas: HTMLCanvasElement, onchange: () => void): () => void {
  const observer = new ResizeObserver(onchange);
  observer.observe(canvas);
  return () => {
    observer.disconnect();
  };
}

/** Calls `onchange` when the browser is about to print, and when that is over. Returns what stops it. */
function watchPrinting(onchange: () => void): () => void {
  const [before, after] = [
    () => {
      paper = true;
      onchange();
    },
    () => {
      paper = false;
      onchange();
    },
  ];
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
