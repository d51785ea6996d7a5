/** Milliseconds that must be left of a frame for a change of the document to fit in. */
const ROOM = 8;
/** Milliseconds after which it is made all the same. */
const MOST = 700;

/** Does something when a frame has time left for it, and late rather than never. At once where the browser tells nothing of its time. */
export function whenIdle(deed: () => void): void {
  if (typeof requestIdleCallback === 'undefined') {
    deed();
    return;
  }
  const end = performance.now() + MOST;
  const look = (deadline: IdleDeadline): void => {
    if (deadline.didTimeout || deadline.timeRemaining() >= ROOM) deed();
    else ask();
  };
  const ask = (): void => void requestIdleCallback(look, { timeout: Math.max(1, end - performance.now()) });
  ask();
}
