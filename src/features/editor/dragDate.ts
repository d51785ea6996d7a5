import { arrowStep } from '../../interaction/arrowStep';
import { isMirrored, pointIn } from '../../interaction/point';
import { msPerPixel, toX, type TimeScale } from '../../time/scale';
import type { TimelineContext } from '../context';
import { dateInWords } from './document/dates';
import { shiftDate, stepsIn, type Moved } from './document/shiftDate';
import type { Editor } from './editor.svelte';

/** Pixels from which a press is a drag. */
const SLOP = 4;

/** Pixels around the end of a span in which it is the end that is held, and how long the span must be for that. */
const GRIP = 7;
const LEAST_SPAN = 4 * GRIP;

/** An event that the mouse has hold of, or one of its ends. */
interface Held {
  readonly id: string;
  readonly x: number;
  readonly when: string;
  readonly moved: Moved;
}

/**
 * Moves events in time: with the mouse in the picture, which shows the new date beside the pointer, and with Alt and an arrow key for the
 * event that has the keyboard's focus. Held at an end, or with Shift as well, only that end moves, with Shift the last one. A press that does
 * not move opens the event, as it does elsewhere. Listens before the picture does.
 */
export function dragDates(node: HTMLElement, editor: Editor, timeline: () => TimelineContext | null): () => void {
  const drag = new DateDrag(node, editor, timeline);
  const listeners = {
    pointerdown: drag.down,
    pointermove: drag.move,
    pointerup: drag.up,
    pointercancel: drag.end,
    keydown: drag.press,
  };
  for (const [name, listener] of Object.entries(listeners))
    node.addEventListener(name, listener as EventListener, true);
  return () => {
    drag.end();
    for (const [name, listener] of Object.entries(listeners))
      node.removeEventListener(name, listener as EventListener, true);
  };
}

class DateDrag {
  private held: Held | null = null;
  private tip: HTMLElement | null = null;

  constructor(
    private readonly node: HTMLElement,
    private readonly editor: Editor,
    private readonly timeline: () => TimelineContext | null,
  ) {}

  readonly down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.held = this.under(event);
    if (!this.held) return;
    this.node.setPointerCapture(event.pointerId);
    event.stopPropagation();
  };

  readonly move = (event: PointerEvent): void => {
    const { held } = this;
    if (!held) {
      const isEnd = event.buttons === 0 && (this.under(event)?.moved ?? 'all') !== 'all';
      this.node.classList.toggle('en-at-end', isEnd);
      return;
    }
    event.stopPropagation();
    this.tip ??= this.node.appendChild(Object.assign(document.createElement('p'), { className: 'en-drag-tip' }));
    const date = shiftDate(held.when, this.stepsAt(held, this.xOf(event)), held.moved);
    this.tip.textContent = dateInWords(date, this.editor.wording.time);
    this.tip.style.transform = `translate(${String(event.clientX + 14)}px, ${String(event.clientY + 18)}px)`;
  };

  readonly up = (event: PointerEvent): void => {
    const { held } = this;
    if (!held) return;
    event.stopPropagation();
    const [x, steps] = [this.xOf(event), this.stepsAt(held, this.xOf(event))];
    if (steps !== 0) this.editor.moveEvent(held.id, steps, held.moved);
    else if (Math.abs(x - held.x) <= SLOP) this.timeline()?.selectById(held.id);
    this.end();
  };

  readonly end = (): void => {
    this.held = null;
    this.node.classList.remove('en-at-end');
    this.tip?.remove();
    this.tip = null;
  };

  readonly press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.end();
    const at = this.timeline();
    const steps = /^Arrow(?:Left|Right)$/.test(event.key) ? arrowStep(event, this.isRightToLeft()) : 0;
    if (!event.altKey || steps === 0 || !at?.cursor.inFocus || at.cursor.focus === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.editor.moveEvent(at.chart.table.id(at.cursor.focus), steps, event.shiftKey ? 'to' : 'all');
  };

  /** What a press of the mouse would take hold of. */
  private under(event: PointerEvent): Held | null {
    const at = this.timeline();
    const row = at?.cursor.hover ?? null;
    if (!at || row === null || event.pointerType !== 'mouse') return null;
    const plot = event.target instanceof Element ? event.target.closest('.en-plot') : null;
    const id = at.chart.table.id(row);
    const when = this.editor.dateOf(id);
    if (!plot || when === null || !canMove(when, 'all')) return null;
    const x = this.xOf(event);
    const { from, to } = at.chart.table;
    const [start, end] = [from[row]!, to[row]!].map((instant) => toX(scaleOf(at), instant)) as [number, number];
    const isLong = end - start >= LEAST_SPAN;
    const gripped: Moved = Math.abs(x - start) <= GRIP ? 'from' : Math.abs(x - end) <= GRIP ? 'to' : 'all';
    return { id, when, x, moved: isLong && canMove(when, gripped) ? gripped : 'all' };
  }

  private plot(): HTMLElement | null {
    return this.node.querySelector('.en-plot');
  }

  private isRightToLeft(): boolean {
    const plot = this.plot();
    return plot !== null && isMirrored(plot);
  }

  /** Where a pointer is in the plot, in pixels from where time begins. */
  private xOf(event: PointerEvent): number {
    const plot = this.plot();
    return plot ? pointIn(plot, event).x : 0;
  }

  /** By how many steps the date has been dragged. */
  private stepsAt({ when, x: start, moved }: Held, x: number): number {
    const at = this.timeline();
    if (!at || Math.abs(x - start) <= SLOP) return 0;
    return stepsIn(when, (x - start) * msPerPixel(scaleOf(at)), moved);
  }
}

const canMove = (when: string, moved: Moved): boolean => stepsIn(when, Number.MAX_SAFE_INTEGER, moved) !== 0;

const scaleOf = ({ store, chart }: TimelineContext): TimeScale => ({
  shown: store.current.shown,
  width: chart.geometry.plotWidth,
});
