/** Milliseconds left in a frame from which a change of the document fits in. */
const ROOM = 8;
/** Idle callbacks without enough time, and milliseconds without any callback, after which the task runs nevertheless. */
const MOST = 40;
const LATE = 700;

/** Runs a task when a frame has time left, or after a limit. Runs it at once if the browser lacks `requestIdleCallback`. */
export function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'undefined') {
    task();
    return;
  }
  let asked = 0;
  const look = (deadline: IdleDeadline): void => {
    if (deadline.didTimeout || asked > MOST || deadline.timeRemaining() >= ROOM) task();
    else ask();
  };
  const ask = (): void => {
    asked++;
    requestIdleCallback(look, { timeout: LATE });
  };
  ask();
}

/** Runs a task after the current frame is on screen, when a later frame has time left. */
export function whenSeen(task: () => void): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      whenIdle(task);
    }),
  );
}
