import { msPerPixel } from '../../time/scale';
import type { TimelineContext } from '../context';
import { dateInWords } from './document/dates';
import { shiftDate, stepsIn } from './document/shiftDate';
import type { Editor } from './editor.svelte';

/** Pixels from which a press is a drag. */
const SLOP = 4;

/** An event that the mouse has hold of. */
interface Held {
  readonly id: string;
  readonly x: number;
  readonly when: string;
}

/**
 * Moves events in time: with the mouse in the picture, which shows the new date beside the pointer, and with Alt and an arrow key for the
 * event that has the keyboard's focus. A press that does not move opens the event, as it does elsewhere. Listens before the picture does.
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
    const at = this.timeline();
    const row = at?.cursor.hover ?? null;
    if (!at || row === null || event.pointerType !== 'mouse' || event.button !== 0) return;
    if (!(event.target instanceof Element && event.target.closest('.en-plot'))) return;
    const id = at.chart.table.id(row);
    const when = this.editor.dateOf(id);
    if (when === null || stepsIn(when, Number.MAX_SAFE_INTEGER) === 0) return;
    this.held = { id, when, x: event.clientX };
    this.node.setPointerCapture(event.pointerId);
    event.stopPropagation();
  };

  readonly move = (event: PointerEvent): void => {
    const { held } = this;
    if (!held) return;
    event.stopPropagation();
    this.tip ??= this.node.appendChild(Object.assign(document.createElement('p'), { className: 'en-drag-tip' }));
    const date = shiftDate(held.when, this.stepsAt(held, event.clientX));
    this.tip.textContent = dateInWords(date, this.editor.wording.time);
    this.tip.style.transform = `translate(${String(event.clientX + 14)}px, ${String(event.clientY + 18)}px)`;
  };

  readonly up = (event: PointerEvent): void => {
    const { held } = this;
    if (!held) return;
    event.stopPropagation();
    const steps = this.stepsAt(held, event.clientX);
    if (steps !== 0) this.editor.moveEvent(held.id, steps);
    else if (Math.abs(event.clientX - held.x) <= SLOP) this.timeline()?.selectById(held.id);
    this.end();
  };

  readonly end = (): void => {
    this.held = null;
    this.tip?.remove();
    this.tip = null;
  };

  readonly press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.end();
    const at = this.timeline();
    const steps = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!event.altKey || steps === undefined || !at?.cursor.inFocus || at.cursor.focus === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.editor.moveEvent(at.chart.table.id(at.cursor.focus), steps);
  };

  /** By how many steps the date has been dragged. */
  private stepsAt({ when, x: start }: Held, x: number): number {
    const at = this.timeline();
    if (!at || Math.abs(x - start) <= SLOP) return 0;
    const scale = { shown: at.store.current.shown, width: at.chart.geometry.plotWidth };
    return stepsIn(when, (x - start) * msPerPixel(scale));
  }
}
