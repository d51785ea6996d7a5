/** Up to this width a timeline is as tall as it needs to be, as in `shell.ts`; above it fills what it is given. */
const NARROW = 860;
/** Pixels that a wide timeline asks for. It must not depend on what the frame has, or both would follow each other. */
const WIDE_HEIGHT = 640;

/** Where the page says how it is laid out, for its styles. */
const page = document.documentElement;

/** Whether the article makes the frame as tall as what is in it: the window is then all of the frame, and not what the reader sees. */
export const isTall = (): boolean => page.hasAttribute('data-followed') && !page.hasAttribute('data-wide');

/** Lets a wide timeline fill its page, and tells how tall a timeline wants its frame to be, from when it is up. */
export function watchHeight(timeline: HTMLElement, tell: (pixels: number) => void): void {
  let [isUp, told] = [false, 0];
  const measure = (): void => {
    const isWide = timeline.clientWidth > NARROW;
    page.toggleAttribute('data-wide', isWide);
    const height = isWide ? WIDE_HEIGHT : Math.ceil(timeline.getBoundingClientRect().height);
    if (!isUp || height === told) return;
    told = height;
    tell(height);
  };
  timeline.addEventListener('entente-ready', () => {
    isUp = true;
    measure();
  });
  new ResizeObserver(measure).observe(timeline);
}
