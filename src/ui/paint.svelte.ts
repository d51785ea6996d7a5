import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { isOnPaper, paintOnFrames, sharpPen, type Draw } from '../features/common/canvas.svelte';
import { NARROW } from '../layout/geometry';
import { drawOverview } from '../render/overview';
import { drawChart } from '../render/chart';
import type { Pen } from '../render/pen';
import type { Palette } from '../render/palette';
import { whenSeen } from './idle';
import { OVERVIEW } from '../chart/sizes';
import type { Timeline } from './timeline.svelte';

/** Milliseconds of a frame available for laying out lanes; the rest is for painting. In a gesture frames must be shorter. */
const LAYOUT_BUDGET_MS = { atRest: 16, moving: 1 } as const;
/** Width in CSS pixels of a sheet of A4 or Letter, upright, between its margins. */
const SHEET = 720;

/** Reads the palette from the custom properties of `node`. */
export function readPalette(node: Element): Palette {
  const style = getComputedStyle(node);
  const plain = (name: string): string => style.getPropertyValue(`--en-${name}`).trim() || '#777';
  const isStrong = matchMedia('(forced-colors: active), (prefers-contrast: more)').matches;
  const of = isStrong ? (name: string) => resolved(node, plain(name)) : plain;
  return {
    background: of('background'),
    text: of('text'),
    soft: of('soft'),
    faint: of('faint'),
    rule: of('rule'),
    gridline: of('gridline'),
    band: of('band'),
    hues: [of('coop'), of('neutral'), of('conf')],
    focus: of('focus'),
  };
}

/** A system colour or a mixed one as an RGB value, since not every canvas takes these. */
function resolved(node: Element, colour: string): string {
  const probe = document.createElement('span');
  probe.style.setProperty('forced-color-adjust', 'none');
  probe.style.color = colour;
  node.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Paints the chart, one frame for any number of state changes. */
export function paintChart(timeline: Timeline): Attachment<HTMLCanvasElement> {
  const { chart, cursor, store } = timeline;
  const { throttled } = store;
  let pen: Pen | null = null;
  let size = '';
  let isFirst = true;
  const onPainted = (): void => {
    chart.isPainted = true;
    if (chart.geometry.headlineHeight > 0) void timeline.features.load('headline');
  };
  const draw: Draw = (canvas, palette) => {
    const { width, height } = chart.geometry;
    if (width <= 0 || height <= 0) return true;
    const { isMoving, isSlow } = throttled;
    // In a gesture the screen rarely changes, and reading its pixel ratio takes longer than painting a lane.
    const isResized = size !== (size = `${width} ${height} ${devicePixelRatio}`);
    if (!pen || !isMoving || isResized) pen = sharpPen(canvas, width, height, chart.family);
    const begun = performance.now();
    const until = begun + LAYOUT_BUDGET_MS[isMoving ? 'moving' : 'atRest'];
    // Paper gets no second frame.
    const scene = chart.frame((isUncached) => isOnPaper() || ((isUncached || !isSlow) && performance.now() < until));
    drawChart(pen, scene, chart.renderOptions, palette);
    throttled.frameMs = performance.now() - begun;
    throttled.setScene(scene, cursor.hover !== null || cursor.focus !== null);
    timeline.features.get('navigation')?.prelayout();
    if (isFirst) whenSeen(onPainted);
    isFirst = false;
    return scene.complete;
  };
  const reads = (): void => {
    void [
      store.view,
      chart.laneCaches,
      chart.geometry,
      chart.layers,
      chart.renderOptions,
      chart.scrolled,
      timeline.core,
    ];
  };
  const measure = (canvas: HTMLCanvasElement): boolean => {
    const [width, height] = [canvas.clientWidth, canvas.clientHeight];
    const room = width < NARROW ? leastHeight(canvas.parentElement!, height) : height;
    const isResized = chart.width !== width || chart.height !== height || chart.room !== room;
    [chart.width, chart.height, chart.room] = [width, height, room];
    return isResized;
  };
  /** Lays the chart out as wide as a sheet is: scaled down from a screen, its text would be too small to read. */
  const fitPaper = (canvas: HTMLCanvasElement): void => {
    if (!isOnPaper()) measure(canvas);
    else chart.width = Math.min(chart.width, SHEET);
  };
  const paint = paintOnFrames(timeline, draw, reads, (ask) => (throttled.onstep = ask), measure, fitPaper);
  return (canvas) => {
    untrack(() => measure(canvas));
    return paint(canvas);
  };
}

/**
 * The height of a narrow chart without what its lanes add to it, in pixels. By its present height, lanes would keep the lines that they
 * needed before a font arrived.
 */
function leastHeight(picture: HTMLElement, height: number): number {
  return Math.min(height, parseFloat(getComputedStyle(picture).minHeight) || height);
}

/** Paints the overview. Its canvas is as wide as the stage, of which the view above may leave some to a scrollbar. */
export function paintOverview(timeline: Timeline): Attachment<HTMLCanvasElement> {
  const { chart } = timeline;
  const draw: Draw = (canvas, palette) => {
    const width = canvas.clientWidth;
    if (width <= 0) return true;
    const pen = sharpPen(canvas, width, OVERVIEW.total, chart.family);
    pen.rect(0, 0, width, OVERVIEW.total, { fill: palette.background });
    const place = { ...OVERVIEW, ...chart.overviewGeometry };
    drawOverview(pen, chart.overview, chart.overviewAxis, place, palette);
    return true;
  };
  return paintOnFrames(timeline, draw, () => {
    void [chart.overview, chart.overviewAxis, chart.geometry];
  });
}
