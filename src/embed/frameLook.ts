import { isTall } from './frameHeight';

/** Of an open event so many pixels are worth scrolling to. */
const GLANCE = 260;
/** Milliseconds after a choice within which what it opened comes up. */
const SOON = 1_000;
/** Between a dialog and the end of the frame. */
const GAP = 8;

/** Asks the article to show what stands from `top` to `bottom` in the frame. */
type Look = (top: number, bottom: number) => void;

/** In a frame taller than the window, what a reader opens may be far from what they see: it is brought there. */
export function lookAfter(timeline: HTMLElement, look: Look): void {
  const root = timeline.shadowRoot;
  if (!root) return;
  lookAtEvents(timeline, root, look);
  placeDialogs(root, look);
}

/** An event opens below the picture. Looked at once the frame has grown, since until then it sticks to the old end of it. */
function lookAtEvents(timeline: HTMLElement, root: ShadowRoot, look: Look): void {
  let opened = -SOON;
  timeline.addEventListener('entente-select', () => {
    // What the article chose by itself is not scrolled to.
    if (navigator.userActivation.isActive) opened = performance.now();
  });
  addEventListener('resize', () => {
    const panel = root.querySelector('.en-panel');
    if (!panel || !isTall() || performance.now() - opened > SOON) return;
    const { top, bottom } = panel.getBoundingClientRect();
    look(top, Math.min(bottom, top + GLANCE));
  });
}

/** The middle of the frame, where the browser puts a dialog, may be thousands of pixels away: it goes to what opened it. */
function placeDialogs(root: ShadowRoot, look: Look): void {
  let opener: Element | null = null;
  root.addEventListener('click', ({ target }) => (opener = target as Element), true);
  root.addEventListener('focusin', ({ target }) => {
    const dialog = (target as Element).closest('dialog');
    if (!dialog || !opener || dialog.contains(opener) || !isTall()) return;
    const { height } = dialog.getBoundingClientRect();
    const { top: from } = opener.getBoundingClientRect();
    const top = Math.max(GAP, Math.min(from - height - GAP, innerHeight - height - GAP));
    dialog.style.marginTop = `${top}px`;
    look(top, top + height);
  });
}
