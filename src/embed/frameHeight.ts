/** Up to this width a timeline is as tall as it needs to be, as in `shell.ts`; above it fills what it is given. */
const NARROW = 860;
/** Pixels that a wide timeline asks for. It must not depend on what the frame has, or both would follow each other. */
const WIDE_HEIGHT = 640;
/** Of what was opened, so much is worth scrolling to. */
const GLANCE = 260;
/** Milliseconds after a choice within which what it opened comes up. */
const SOON = 1_000;

/** What is told of the size of a timeline. */
export interface HeightWatcher {
  height(pixels: number): void;
  /** The reader opened something, from `top` to `bottom` in the frame, that may be out of the window. */
  look(top: number, bottom: number): void;
}

/** Watches how tall a timeline wants its frame to be, from when it is up. */
export function watchHeight(timeline: HTMLElement, watcher: HeightWatcher): void {
  let [isUp, told, opened] = [false, 0, -SOON];
  const measure = (): void => {
    const isWide = timeline.clientWidth > NARROW;
    document.documentElement.toggleAttribute('data-wide', isWide);
    const height = isWide ? WIDE_HEIGHT : Math.ceil(timeline.getBoundingClientRect().height);
    if (!isUp || height === told) return;
    told = height;
    watcher.height(height);
    const panel = isWide ? null : timeline.shadowRoot?.querySelector('.en-panel');
    if (!panel || performance.now() - opened > SOON) return;
    const { top, bottom } = panel.getBoundingClientRect();
    watcher.look(Math.floor(top), Math.ceil(Math.min(bottom, top + GLANCE)));
  };
  timeline.addEventListener('entente-ready', () => {
    isUp = true;
    measure();
  });
  timeline.addEventListener('entente-select', () => {
    // What the article chose by itself is not scrolled to.
    if (navigator.userActivation.isActive) opened = performance.now();
  });
  new ResizeObserver(measure).observe(timeline);
  measure();
}
