import type { Attachment } from 'svelte/attachments';
import { drawVertical } from '../../render/vertical';
import type { VerticalScene } from '../../render/verticalScene';
import { paintOnFrames, sharpPen, type Draw } from '../common/canvas.svelte';
import { announcedScene } from './announced';
import type { VerticalState } from './state.svelte';

/** The canvas grows in steps of so many pixels: most changes of a filter leave its size as it is. */
const CHUNK = 512;
/** Pixels beyond the window that the canvas of a pinch has. */
const BEYOND = 40;
/** Milliseconds from a frame to the next from which that is late, and how many late ones show that a machine is slow. */
const LATE_MS = 25;
const LATE_MOST = 2;

/** Whether frames come too late on this machine. */
class Pace {
  private late = 0;

  get isSlow(): boolean {
    return this.late >= LATE_MOST;
  }

  /** Call in a frame: looks when the next one comes. */
  watch(): void {
    if (this.isSlow) return;
    const begun = performance.now();
    requestAnimationFrame(() => {
      if (performance.now() - begun > LATE_MS) this.late++;
    });
  }
}

/**
 * Paints the vertical picture: all of it, so that scrolling paints nothing. In a pinch the canvas is as tall as the window and follows it:
 * one of some screens takes the browser several times as long to show, of which little would be seen. On a machine that has been late with
 * its frames, the picture is a little blurred while fingers move, since a quarter of the pixels take a quarter of the time.
 */
export function paintVertical(view: VerticalState): Attachment<HTMLCanvasElement> {
  const { timeline } = view;
  const { chart, store } = timeline;
  const pace = new Pace();
  const draw: Draw = (canvas, palette) => {
    const { width } = view;
    if (width <= 0) return true;
    const { isMoving } = store;
    const picture = canvas.parentElement!;
    // Read before anything is written, so that the browser lays the page out at most once for a frame: where it has to scroll.
    let { top } = picture.getBoundingClientRect();
    const before = view.painted?.height ?? 0;
    const scene = view.layOut();
    picture.style.height = `${scene.height}px`;
    const by = view.takeAnchor(scene, top);
    if (Math.abs(by) >= 1) scrollBy({ top: by, behavior: 'instant' });
    // A page that became shorter may have scrolled by itself.
    if (Math.abs(by) >= 1 || scene.height < before) ({ top } = picture.getBoundingClientRect());
    // In whole pixels, so that letters keep their places in them.
    const from = isMoving ? Math.max(0, Math.floor(-top) - BEYOND) : 0;
    const tall = isMoving ? innerHeight + 2 * BEYOND : Math.ceil(scene.height / CHUNK) * CHUNK;
    canvas.style.top = `${from}px`;
    canvas.style.height = `${tall}px`;
    const pen = sharpPen(canvas, width, tall, chart.family, { top: from, isCoarse: isMoving && pace.isSlow });
    drawVertical(pen, scene, view.renderOptions(scene), palette, { top: from, bottom: from + tall });
    if (view.beyond.before !== scene.before || view.beyond.after !== scene.after) view.beyond = scene;
    store.throttled.setScene(announcedScene(scene, timeline), false);
    // In the frame after the next one, this one has been seen.
    if (!chart.isPainted) requestAnimationFrame(() => requestAnimationFrame(() => (chart.isPainted = true)));
    for (const follow of view.followers) follow(top);
    if (isMoving) pace.watch();
    return !isMoving;
  };
  const reads = (): void => {
    const { table, rows, selectedRow, highlighted, measure, names } = chart;
    void [store.view, timeline.core, table, rows, selectedRow, highlighted, measure, names, view.width];
    void [view.focus, chart.calendar];
  };
  const measure = (canvas: HTMLCanvasElement): boolean => {
    const width = canvas.clientWidth;
    const isResized = width !== view.width;
    view.width = chart.width = width;
    chart.plot = { left: 0, width };
    return isResized;
  };
  const paint = paintOnFrames(timeline, draw, reads, (ask) => (store.throttled.onstep = ask), measure);
  return (canvas) => {
    view.isEmbedded = canvas.getRootNode() instanceof ShadowRoot;
    measure(canvas);
    const stop = paint(canvas);
    return () => {
      chart.plot = null;
      stop?.();
    };
  };
}

/** The heading that the top of the window is past; '' above the first. */
function headingAt({ items }: VerticalScene, y: number): string {
  const passed = items.findLast(({ item, y: at }) => item.type === 'tick' && at - 13 <= y);
  return passed?.item.type === 'tick' ? passed.item.label : '';
}

/** Says at the top of the window in which part of the calendar it is. Set by script, in the frame in which the page scrolls. */
export function followHeading(view: VerticalState): Attachment<HTMLElement> {
  return (node) => {
    const text = node.firstElementChild!;
    const follow = (top: number): void => {
      const label = view.painted && top < 0 ? headingAt(view.painted, -top) : '';
      if (text.textContent !== label) text.textContent = label;
      node.classList.toggle('en-on', label !== '');
    };
    const stop = view.onPaint(follow);
    // Captured, since a page may scroll in another element than the window.
    const onscroll = (): void => follow(node.parentElement!.getBoundingClientRect().top);
    addEventListener('scroll', onscroll, { passive: true, capture: true });
    return () => {
      stop();
      removeEventListener('scroll', onscroll, { capture: true });
    };
  };
}

/**
 * Puts a node where the event is that is open, under the keyboard or in the step of a story, and scrolls it into sight: above the sheet,
 * and below what sticks to the top of the window.
 */
export function followRow(view: VerticalState): Attachment<HTMLElement> {
  return (node) => {
    const place = (): void => {
      const row = view.standingOut;
      const placed = view.painted?.items.find(({ item }) => item.type === 'event' && item.row === row);
      node.hidden = !placed;
      if (!placed) return;
      node.style.top = `${placed.top}px`;
      node.style.height = `${placed.bottom - placed.top}px`;
    };
    const reveal = (): void => {
      const sheet = node.closest('.en-sheet')?.querySelector('.en-panel');
      const lowest = (sheet ? Math.min(innerHeight, sheet.getBoundingClientRect().top) : innerHeight) - EDGE;
      const { top, bottom } = node.getBoundingClientRect();
      const by = top < UNDER ? top - UNDER : Math.max(0, Math.min(bottom - lowest, top - UNDER));
      if (by !== 0) scrollBy({ top: by, behavior: isMotionReduced() ? 'instant' : 'smooth' });
    };
    $effect(() => {
      if (view.standingOut === null) return;
      // The sheet has its height and the picture its label two frames later; a page that still shows other content must not scroll.
      let [frame, passed] = [0, 0];
      const wait = (): void => {
        passed++;
        if (passed > 2 && !node.hidden && node.checkVisibility({ visibilityProperty: true })) reveal();
        else if (passed < MOST_FRAMES) frame = requestAnimationFrame(wait);
      };
      wait();
      return () => {
        cancelAnimationFrame(frame);
      };
    });
    return view.onPaint(place);
  };
}

const isMotionReduced = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Frames for which a picture may wait until it can be seen. */
const MOST_FRAMES = 600;

/** Pixels: what sticks to the top of the window, and what is left free above the sheet. */
const UNDER = 44;
const EDGE = 12;
