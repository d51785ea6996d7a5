import type { TimelineContext } from '../context';
import { msPerPixel } from '../../time/scale';
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
  let held: Held | null = null;
  let tip: HTMLElement | null = null;
  const stepsAt = (x: number): number => {
    const { store, chart } = timeline()!;
    const scale = { shown: store.current.shown, width: chart.geometry.plotWidth };
    return held && Math.abs(x - held.x) > SLOP ? stepsIn(held.when, (x - held.x) * msPerPixel(scale)) : 0;
  };
  const listeners: Partial<Record<string, (event: PointerEvent & KeyboardEvent) => void>> = {
    pointerdown(event) {
      const at = timeline();
      const row = at?.cursor.hover ?? null;
      if (!at || row === null || event.pointerType !== 'mouse' || event.button !== 0) return;
      if (!(event.target instanceof Element && event.target.closest('.en-plot'))) return;
      const id = at.chart.table.id(row);
      const when = editor.dateOf(id);
      if (when === null || stepsIn(when, Number.MAX_SAFE_INTEGER) === 0) return;
      held = { id, when, x: event.clientX };
      node.setPointerCapture(event.pointerId);
      event.stopPropagation();
    },
    pointermove(event) {
      if (!held) return;
      event.stopPropagation();
      tip ??= node.appendChild(Object.assign(document.createElement('p'), { className: 'en-drag-tip' }));
      tip.textContent = dateInWords(shiftDate(held.when, stepsAt(event.clientX)), editor.wording.time);
      tip.style.transform = `translate(${String(event.clientX + 14)}px, ${String(event.clientY + 18)}px)`;
    },
    pointerup(event) {
      if (!held) return;
      event.stopPropagation();
      const steps = stepsAt(event.clientX);
      if (steps !== 0) editor.moveEvent(held.id, steps);
      else if (Math.abs(event.clientX - held.x) <= SLOP) timeline()?.selectById(held.id);
      end();
    },
    pointercancel: () => {
      end();
    },
    keydown(event) {
      const at = timeline();
      const steps = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (event.key === 'Escape' && held) end();
      if (!event.altKey || steps === undefined || !at?.cursor.inFocus || at.cursor.focus === null) return;
      event.preventDefault();
      event.stopPropagation();
      editor.moveEvent(at.chart.table.id(at.cursor.focus), steps);
    },
  };
  function end(): void {
    held = null;
    tip?.remove();
    tip = null;
  }
  for (const [name, listener] of Object.entries(listeners))
    node.addEventListener(name, listener as EventListener, true);
  return () => {
    end();
    for (const [name, listener] of Object.entries(listeners))
      node.removeEventListener(name, listener as EventListener, true);
  };
}
