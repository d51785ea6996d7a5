import type { Attachment } from 'svelte/attachments';
import { drawAxis } from '../draw/axis';
import { drawTreaty } from '../draw/treaties';
import type { Gestures } from '../gestures/pointer';
import { AXIS } from '../layout/frame';
import { actAt, TREATY_ROW, type SceneTreaty } from '../layout/treaties';
import { onFrames, sharpPen, type Draw } from './paint.svelte';
import type { TreatiesView } from './treaties.svelte';

/** Paints the row of one treaty. */
export function paintTreaty(view: TreatiesView, scene: () => SceneTreaty): Attachment<HTMLCanvasElement> {
  const draw: Draw = (canvas, palette) => {
    const { width, axis, day, hover, timeline } = view;
    const { height } = TREATY_ROW;
    const pen = width > 0 ? sharpPen(canvas, width, height, timeline.family) : null;
    if (!pen) return true;
    const x = view.pixel(day.from + (day.to - day.from) / 2);
    const { selectedRow: chosen } = timeline;
    drawTreaty(pen, scene(), { axis, width, day: x, chosen, hover }, palette);
    return true;
  };
  return onFrames(view.timeline, draw, () => {
    const { family, selectedRow } = view.timeline;
    void [scene(), view.axis, view.width, view.day, view.hover, family, selectedRow];
  });
}

/** Paints the axis over the rows. */
export function paintTreatyAxis(view: TreatiesView): Attachment<HTMLCanvasElement> {
  const draw: Draw = (canvas, palette) => {
    const { width, axis, day, timeline } = view;
    const pen = width > 0 ? sharpPen(canvas, width, AXIS, timeline.family) : null;
    if (!pen) return true;
    pen.rect(0, 0, width, AXIS, { fill: palette.paper });
    drawAxis(pen, { axis, frame: { plotLeft: 0, width, axisHeight: AXIS, height: AXIS } }, palette);
    const x = view.pixel(day.from + (day.to - day.from) / 2);
    pen.line(x, AXIS - 12, x, AXIS, { stroke: palette.focus, lineWidth: 1.2 });
    return true;
  };
  return onFrames(view.timeline, draw, () => {
    void [view.axis, view.width, view.day, view.timeline.family];
  });
}

/** What the pointer does to the row of one treaty. */
export function pointerOnTreaty(view: TreatiesView, scene: () => SceneTreaty, node: HTMLElement): Gestures {
  const { timeline } = view;
  return {
    surface: () => ({
      ...timeline.limits,
      base: timeline.limits.extent,
      width: view.width,
      shown: timeline.view.shown,
    }),
    show: (shown) => {
      timeline.do({ type: 'show', span: shown });
    },
    panBy: (pixels) => {
      view.panBy(pixels);
    },
    tap: (x) => {
      const act = actAt(scene(), x);
      if (act) timeline.do({ type: 'select', id: timeline.table.id(act.row) });
      else view.ask(view.timeAt(x));
    },
    hover: (x) => {
      const act = actAt(scene(), x);
      view.hover = act?.row ?? null;
      node.style.cursor = act ? 'pointer' : '';
      node.title = act ? `${timeline.reading!.dateOf(act.row)}: ${timeline.titleOf(act.row)}` : '';
    },
    leave: () => {
      view.hover = null;
    },
    plainWheel: () => undefined,
  };
}
