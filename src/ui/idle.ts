/** Milliseconds that must be left of a frame for a change of the document to fit in. */
const ROOM = 8;
/** Frames without, and milliseconds without any frame, after which it is made all the same. */
const MOST = 40;
const LATE = 700;

/** Does something when a frame has time left for it, and late rather than never. At once where the browser tells nothing of its time. */
export function whenIdle(deed: () => void): void {
  if (typeof requestIdleCallback === 'undefined') {
    deed();
    return;
  }
  let asked = 0;
  const look = (deadline: IdleDeadline): void => {
    if (deadline.didTimeout || asked > MOST || deadline.timeRemaining() >= ROOM) deed();
    else ask();
  };
  const ask = (): void => {
    asked++;
    requestIdleCallback(look, { timeout: LATE });
  };
  ask();
}

/** Does something once what the present frame paints has been seen, when a frame has time left for it. */
export function whenSeen(deed: () => void): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      whenIdle(deed);
    }),
  );
}
