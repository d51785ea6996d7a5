/** How far below or above the window something is begun to be loaded: about a screen. */
const MARGIN = 800;

/** Calls `go` once when `element` is in or near the window: at once where it is so now. Returns what stops waiting for that. */
export function whenNear(element: Element, go: () => void): () => void {
  const { top, bottom, width } = element.getBoundingClientRect();
  // An observer answers a frame or two later, which readers of what is in the window would wait for.
  if (width > 0 && bottom > -MARGIN && top < innerHeight + MARGIN) {
    go();
    return () => undefined;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      go();
    },
    { rootMargin: `${String(MARGIN)}px` },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
