import { isTall } from './height';

/** Pixels of an open event that are worth scrolling to. */
const PREVIEW = 260;
/** Milliseconds after a selection within which its panel opens. */
const OPENING = 1_000;
/** Pixels between a dialog and the end of the frame. */
const GAP = 8;

/** Asks the host page to scroll so that `top` to `bottom` of the frame can be seen. */
type Reveal = (top: number, bottom: number) => void;

/** In a frame taller than the window, what a reader opens may be out of sight: has the host page scroll to it. */
export function revealOpened(timeline: HTMLElement, reveal: Reveal): void {
  const root = timeline.shadowRoot;
  if (!root) return;
  revealEvents(timeline, root, reveal);
  placeDialogs(root, reveal);
}

/** An event opens below the picture. Measured after the frame has grown: until then the panel sticks to the frame's old end. */
function revealEvents(timeline: HTMLElement, root: ShadowRoot, reveal: Reveal): void {
  let openedAt = -OPENING;
  timeline.addEventListener('entente-select', () => {
    // Only for selections of the reader, not for those of the host page.
    if (navigator.userActivation.isActive) openedAt = performance.now();
  });
  addEventListener('resize', () => {
    const panel = root.querySelector('.en-panel');
    if (!panel || !isTall() || performance.now() - openedAt > OPENING) return;
    const { top, bottom } = panel.getBoundingClientRect();
    reveal(top, Math.min(bottom, top + PREVIEW));
  });
}

/** Browsers center a dialog in the frame, which may be thousands of pixels away: moves it to the control that opened it. */
function placeDialogs(root: ShadowRoot, reveal: Reveal): void {
  let opener: Element | null = null;
  root.addEventListener('click', ({ target }) => (opener = target as Element), true);
  root.addEventListener('focusin', ({ target }) => {
    const dialog = (target as Element).closest('dialog');
    if (!dialog || !opener || dialog.contains(opener) || !isTall()) return;
    const { height } = dialog.getBoundingClientRect();
    const { top: openerTop } = opener.getBoundingClientRect();
    const top = Math.max(GAP, Math.min(openerTop - height - GAP, innerHeight - height - GAP));
    dialog.style.marginTop = `${top}px`;
    reveal(top, top + height);
  });
}
