/** How far below or above the window something is begun to be loaded: about a screen. */
const MARGIN = 800;

/** Calls `go` once when `element` is in or near the window: in this turn where it is so now. Returns what stops waiting for that. */
export function whenNear(element: Element, go: () => void): () => void {
  const { top, bottom, width } = element.getBoundingClientRect();
  // An observer answers a frame or two later, which readers of what is in the window would wait for.
  if (width > 0 && bottom > -MARGIN && top < innerHeight + MARGIN) {
    let stopped = false;
    // Off the stack of a file that is just beginning: tools that look on ask for the way to each request, and V8 would go through all of it.
    queueMicrotask(() => {
      if (!stopped) go();
    });
    return () => {
      stopped = true;
    };
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
