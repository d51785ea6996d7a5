/** Up to this width a timeline is as tall as its content, as in `shell.ts`; a wider one fills the height it is given. */
const NARROW = 860;
/** Height in pixels that a wide timeline asks for. It must not depend on the frame's own height, or each would follow the other. */
const WIDE_HEIGHT = 640;

/** The page's layout is marked on its root, for `page.css`. */
const root = document.documentElement;

/** Whether the host page makes the frame as tall as its content: the window is then the whole frame, not what the reader sees of it. */
export const isTall = (): boolean => root.hasAttribute('data-followed') && !root.hasAttribute('data-wide');

/**
 * Reports the height that the frame should have, from when the timeline is ready or has failed. A wide timeline fills the page; so does one
 * that opens as a list or with tables (`isLong`), which would push what follows in the article thousands of pixels down: it scrolls.
 */
export function watchHeight(timeline: HTMLElement, isLong: boolean, report: (pixels: number) => void): void {
  let state: 'loading' | 'ready' | 'failed' = 'loading';
  let reported = 0;
  const measure = (): void => {
    // A timeline that failed is a sentence, and as tall as that.
    const isWide = state !== 'failed' && (isLong || timeline.clientWidth > NARROW);
    root.toggleAttribute('data-wide', isWide);
    const height = isWide ? WIDE_HEIGHT : Math.ceil(timeline.getBoundingClientRect().height);
    if (state === 'loading' || height === reported) return;
    reported = height;
    report(height);
  };
  timeline.addEventListener('entente-ready', () => {
    state = 'ready';
    measure();
  });
  // Also while the request is repeated: that takes minutes, which an empty box would last.
  timeline.addEventListener('entente-fault', () => {
    state = 'failed';
    measure();
  });
  new ResizeObserver(measure).observe(timeline);
}
