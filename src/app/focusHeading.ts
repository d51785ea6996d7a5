/** Milliseconds for which a page may load before its heading is no longer waited for. */
const PATIENCE = 15_000;

/**
 * Moves the focus to the heading of the page that replaces another one: what had it is gone, and a keyboard or a screen reader would begin
 * at the top without a word. Waits for the heading, and gives way to a reader who has moved the focus since. Returns how to stop waiting.
 */
export function focusHeading(root: Element): () => void {
  const { ownerDocument: page } = root;
  const isLost = (): boolean => page.activeElement === null || page.activeElement === page.body;
  const take = (): boolean => {
    const heading = root.querySelector<HTMLElement>('h1');
    if (!isLost()) return true;
    if (!heading) return false;
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    return true;
  };
  if (take()) return () => undefined;
  const observer = new MutationObserver(() => {
    if (take()) stop();
  });
  observer.observe(root, { childList: true, subtree: true });
  const timer = setTimeout(() => {
    stop();
  }, PATIENCE);
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  return stop;
}
