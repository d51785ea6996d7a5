import { select, type Selection } from 'd3-selection';
import { zoom, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import type { Span } from '../time/instant';
import { toSpan, toTransform } from './transform';

/** What the pointer works on; asked anew at each gesture, so that the view may change by other hands in between. */
export interface Surface {
  /** The span at zoom 1 and the pixels it takes. */
  readonly base: Span;
  readonly width: number;
  readonly shown: Span;
  /** Shortest and longest span that can be shown, in milliseconds. */
  readonly shortest: number;
  readonly longest: number;
}

/** What gestures ask for. Positions are pixels from the surface's left and top edge. */
export interface Gestures {
  surface(): Surface;
  show(shown: Span): void;
  /** Moves the view by pixels; positive shows what comes later. */
  panBy(pixels: number): void;
  tap(x: number, y: number): void;
  hover(x: number, y: number): void;
  leave(): void;
  /** The reader turned the wheel without a key: the page scrolls, and may say how to zoom. */
  plainWheel(): void;
}

type Node = HTMLElement;

/** Lets mouse, wheel and two fingers zoom and pan through d3-zoom, and one finger pan sideways. Returns what detaches all of it. */
export function attachPointer(node: Node, gestures: Gestures): () => void {
  const selection = select<Node, unknown>(node);
  const behavior = makeZoom(selection, gestures);
  selection.call(behavior);
  const loose = [attachWheel(node, gestures), attachFinger(node, gestures), attachHover(node, gestures)];
  return () => {
    selection.on('.zoom', null);
    for (const detach of loose) detach();
  };
}

function makeZoom(
  selection: Selection<Node, unknown, null, undefined>,
  gestures: Gestures,
): ZoomBehavior<Node, unknown> {
  const align = (): void => {
    const { base, width, shown, shortest, longest } = gestures.surface();
    const whole = base.to - base.from;
    behavior.scaleExtent([whole / longest, whole / shortest]).extent([
      [0, 0],
      [width, 1],
    ]);
    // d3-zoom keeps its transform on the node; writing it there is how it is told of a change without an event.
    selection.property('__zoom', toTransform(shown, base, width));
  };
  const behavior = zoom<Node, unknown>()
    .filter((event: Event) => {
      const wanted = concerns(event);
      if (wanted) align();
      return wanted;
    })
    .wheelDelta(
      (event: WheelEvent) =>
        -event.deltaY * (event.deltaMode === 1 ? 0.05 : event.deltaMode ? 1 : 0.002) * (event.ctrlKey ? 4 : 2),
    )
    .duration(matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200)
    .clickDistance(4)
    .on('zoom', (event: D3ZoomEvent<Node, unknown>) => {
      const { base, width } = gestures.surface();
      gestures.show(toSpan(event.transform, base, width));
    });
  return behavior;
}

/** d3-zoom gets the mouse's main button, the wheel with Ctrl or ⌘, and two fingers. One finger up or down belongs to the page. */
function concerns(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return event.touches.length > 1;
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
}

/** A sideways wheel, or the wheel with Shift, pans; a plain one is the page's. */
function attachWheel(node: Node, gestures: Gestures): () => void {
  const wheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey) return;
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.shiftKey ? event.deltaY : 0;
    if (sideways === 0) {
      gestures.plainWheel();
      return;
    }
    event.preventDefault();
    gestures.panBy(sideways * (event.deltaMode === 1 ? 16 : event.deltaMode ? gestures.surface().width : 1));
  };
  node.addEventListener('wheel', wheel, { passive: false });
  return () => {
    node.removeEventListener('wheel', wheel);
  };
}

/** With `touch-action: pan-y` the browser keeps the finger's vertical way and hands the sideways one over. */
function attachFinger(node: Node, gestures: Gestures): () => void {
  const fingers = new Map<number, number>();
  const down = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') fingers.set(event.pointerId, event.clientX);
  };
  const move = (event: PointerEvent): void => {
    const before = fingers.get(event.pointerId);
    if (before === undefined || fingers.size > 1) return;
    fingers.set(event.pointerId, event.clientX);
    gestures.panBy(before - event.clientX);
  };
  const up = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
  };
  node.addEventListener('pointerdown', down);
  node.addEventListener('pointermove', move);
  for (const end of ['pointerup', 'pointercancel'] as const) node.addEventListener(end, up);
  return () => {
    node.removeEventListener('pointerdown', down);
    node.removeEventListener('pointermove', move);
    for (const end of ['pointerup', 'pointercancel'] as const) node.removeEventListener(end, up);
  };
}

function attachHover(node: Node, gestures: Gestures): () => void {
  const at = (event: MouseEvent): [number, number] => {
    const box = node.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.buttons === 0) gestures.hover(...at(event));
  };
  const click = (event: MouseEvent): void => {
    gestures.tap(...at(event));
  };
  const leave = (): void => {
    gestures.leave();
  };
  node.addEventListener('pointermove', move);
  node.addEventListener('pointerleave', leave);
  node.addEventListener('click', click);
  return () => {
    node.removeEventListener('pointermove', move);
    node.removeEventListener('pointerleave', leave);
    node.removeEventListener('click', click);
  };
}
