import type { Attachment } from 'svelte/attachments';
import { drawAxis } from '../../render/axis';
import { drawTreaty } from './render';
import type { Gestures } from '../../interaction/gestures';
import { headingOf } from '../../outline/heading';
import { AXIS } from '../../layout/geometry';
import { actAt, TREATY_ROW, type SceneTreaty } from './layout';
import { paintOnFrames, sharpPen, type Draw } from '../common/canvas.svelte';
import type { TreatiesState } from './state.svelte';

/** Paints the row of one treaty, which begins `top` pixels down its canvas. */
export function paintTreaty(view: TreatiesState, top: number, scene: () => SceneTreaty): Attachment<HTMLCanvasElement> {
  const draw: Draw = (canvas, palette) => {
    const { width, axis, day, hover, timeline } = view;
    const pen = width > 0 ? sharpPen(canvas, width, top + TREATY_ROW.height, timeline.chart.family) : null;
    if (!pen) return true;
    const x = view.pixel(day.from + (day.to - day.from) / 2);
    const { selectedRow: chosen } = timeline.chart;
    drawTreaty(pen, scene(), { axis, width, top, day: x, chosen, hover }, palette);
    return true;
  };
  return paintOnFrames(view.timeline, draw, () => {
    const { family, selectedRow } = view.timeline.chart;
    void [scene(), view.axis, view.width, view.day, view.hover, family, selectedRow];
  });
}

/** Paints the axis above the rows. */
export function paintTreatyAxis(view: TreatiesState): Attachment<HTMLCanvasElement> {
  const draw: Draw = (canvas, palette) => {
    const { width, axis, day, timeline } = view;
    const pen = width > 0 ? sharpPen(canvas, width, AXIS, timeline.chart.family) : null;
    if (!pen) return true;
    pen.rect(0, 0, width, AXIS, { fill: palette.background });
    drawAxis(pen, { axis, geometry: { plotLeft: 0, width, axisHeight: AXIS, height: AXIS } }, palette);
    const x = view.pixel(day.from + (day.to - day.from) / 2);
    pen.line(x, AXIS - 12, x, AXIS, { stroke: palette.focus, lineWidth: 1.2 });
    return true;
  };
  return paintOnFrames(view.timeline, draw, () => {
    void [view.axis, view.width, view.day, view.timeline.chart.family];
  });
}

/** Handlers of gestures on the row of a treaty. */
export function pointerOnTreaty(view: TreatiesState, scene: () => SceneTreaty, node: HTMLElement): Gestures {
  const { timeline } = view;
  return {
    surface: () => ({
      ...timeline.store.limits,
      base: timeline.store.limits.extent,
      width: view.width,
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
    tap: (x) => {
      const act = actAt(scene(), x);
      if (act) timeline.store.dispatch({ type: 'select', id: timeline.chart.table.id(act.row) });
      else view.ask(view.timeAt(x));
    },
    hover: (x) => {
      const act = actAt(scene(), x);
      view.hover = act?.row ?? null;
      node.style.cursor = act ? 'pointer' : '';
      node.title = act
        ? `${headingOf(timeline.chart.table, act.row, timeline.messages, timeline.store.lang).date}: ${timeline.chart.titleOf(act.row)}`
        : '';
    },
    leave: () => {
      view.hover = null;
    },
    plainWheel: () => undefined,
  };
}
