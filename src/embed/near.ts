/** How far below or above the window something is begun to be loaded: about a screen. */
const MARGIN = '800px';

/** Calls `go` once when `element` is in or near the window. Returns what stops waiting for that. */
export function whenNear(element: Element, go: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      go();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
