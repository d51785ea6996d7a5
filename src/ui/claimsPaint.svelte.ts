import type { Attachment } from 'svelte/attachments';
import { drawAxis } from '../draw/axis';
import { drawClaims } from '../draw/claims';
import { claimAt } from '../layout/claims';
import { AXIS } from '../layout/frame';
import type { Gestures } from '../gestures/pointer';
import type { ClaimsView } from './claims.svelte';
import { onFrames, sharpPen, type Draw } from './paint.svelte';

/** Paints the rows of the claims picture. */
export function paintClaims(view: ClaimsView): Attachment<HTMLCanvasElement> {
  const draw: Draw = (canvas, palette) => {
    const { width, height } = view.frame;
    if (width <= 0 || height <= 0) return true;
    const pen = sharpPen(canvas, width, height, view.timeline.family);
    if (!pen) return true;
    const { hover, focus, heads, axis, inFocus, timeline } = view;
    const { table, selectedRow: selected, keyboard } = timeline;
    drawClaims(
      pen,
      view.scene,
      { table, axis, heads, selected, hover, focus: inFocus && keyboard ? focus : null },
      palette,
    );
    return true;
  };
  return onFrames(view.timeline, draw, () => {
    const { timeline } = view;
    void [view.scene, view.heads, view.axis, view.hover, view.focus, view.inFocus];
    void [timeline.family, timeline.selectedRow, timeline.keyboard];
  });
}

/** Paints the axis above them. */
export function paintClaimsAxis(view: ClaimsView): Attachment<HTMLCanvasElement> {
  const draw: Draw = (canvas, palette) => {
    const { width, plotLeft } = view.frame;
    if (width <= 0) return true;
    const pen = sharpPen(canvas, width, AXIS, view.timeline.family);
    if (!pen) return true;
    pen.rect(0, 0, width, AXIS, { fill: palette.paper });
    drawAxis(pen, { axis: view.axis, frame: { plotLeft, width, axisHeight: AXIS, height: AXIS } }, palette);
    return true;
  };
  return onFrames(view.timeline, draw, () => {
    void [view.axis, view.frame, view.timeline.family];
  });
}

/** What the pointer does to the claims picture. Positions arrive relative to the plot. */
export function pointerOnClaims(view: ClaimsView, node: HTMLElement): Gestures {
  const { timeline } = view;
  const at = (x: number, y: number): ReturnType<typeof claimAt> => claimAt(view.scene, x + view.frame.plotLeft, y);
  return {
    surface: () => ({
      ...timeline.limits,
      base: timeline.limits.extent,
      width: view.frame.plotWidth,
      shown: timeline.view.shown,
    }),
    show: (shown) => {
      timeline.do({ type: 'show', span: shown });
    },
    panBy: (pixels) => {
      view.panBy(pixels);
    },
    tap: (x, y) => {
      const hit = at(x, y);
      if (!hit) return;
      view.focus = hit.claim;
      view.open(hit.claim);
    },
    hover: (x, y) => {
      view.hover = at(x, y)?.claim ?? null;
      node.style.cursor = view.hover ? 'pointer' : '';
    },
    leave: () => {
      view.hover = null;
    },
    // The pane or the page scrolls, and that is what is wanted here.
    plainWheel: () => undefined,
  };
}
