import type { Attachment } from 'svelte/attachments';
import { drawAxis } from '../../render/axis';
import { drawClaims } from './render';
import { claimAt } from './layout';
import { AXIS } from '../../layout/geometry';
import type { Gestures } from '../../interaction/gestures';
import type { ClaimsState } from './state.svelte';
import { paintOnFrames, sharpPen, type Draw } from '../common/canvas.svelte';

/** Paints the rows of the claims chart. */
export function paintClaims(view: ClaimsState): Attachment<HTMLCanvasElement> {
  const draw: Draw = (canvas, palette) => {
    const { width, height } = view.geometry;
    if (width <= 0 || height <= 0) return true;
    const pen = sharpPen(canvas, width, height, view.timeline.chart.family);
    const { hover, focus, panelHeaders, axis, inFocus, timeline } = view;
    const { table, selectedRow: selected } = timeline.chart;
    drawClaims(
      pen,
      view.scene,
      { table, axis, panelHeaders, selected, hover, focus: inFocus && timeline.cursor.usesKeyboard ? focus : null },
      palette,
    );
    return true;
  };
  return paintOnFrames(view.timeline, draw, () => {
    const { timeline } = view;
    void [view.scene, view.panelHeaders, view.axis, view.hover, view.focus, view.inFocus];
    void [timeline.chart.family, timeline.chart.selectedRow, timeline.cursor.usesKeyboard];
  });
}

/** Paints the axis above the rows. */
export function paintClaimsAxis(view: ClaimsState): Attachment<HTMLCanvasElement> {
  const draw: Draw = (canvas, palette) => {
    const { width, plotLeft } = view.geometry;
    if (width <= 0) return true;
    const pen = sharpPen(canvas, width, AXIS, view.timeline.chart.family);
    pen.rect(0, 0, width, AXIS, { fill: palette.background });
    drawAxis(pen, { axis: view.axis, geometry: { plotLeft, width, axisHeight: AXIS, height: AXIS } }, palette);
    return true;
  };
  return paintOnFrames(view.timeline, draw, () => {
    void [view.axis, view.geometry, view.timeline.chart.family];
  });
}

/** Handlers of gestures on the claims chart. Positions are relative to the plot. */
export function pointerOnClaims(view: ClaimsState, node: HTMLElement): Gestures {
  const { timeline } = view;
  const at = (x: number, y: number): ReturnType<typeof claimAt> => claimAt(view.scene, x + view.geometry.plotLeft, y);
  return {
    surface: () => ({
      ...timeline.store.limits,
      base: timeline.store.limits.extent,
      width: view.geometry.plotWidth,
      shown: timeline.store.view.shown,
    }),
    show: (shown) => {
      timeline.store.dispatch({ type: 'show', span: shown });
    },
    travel: (span) => {
      timeline.store.go({ type: 'show', span });
    },
    halt: () => {
      timeline.store.halt();
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
    // The pane or the page scrolls.
    plainWheel: () => undefined,
  };
}
