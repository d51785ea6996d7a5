/** Milliseconds between attempts; after the last the page's connection coming back is still a reason. */
const WAITS = [2_000, 4_000, 8_000, 16_000, 32_000, 64_000];
/** Up to this share is added at random, so that all readers of an article do not come back in one moment. */
const SPREAD = 0.3;

/**
 * Calls `attempt` until it answers true, with growing pauses, and again when the browser is back online. `attempt` gets a signal
 * that ends it. Returns what gives up.
 */
export function retrying(attempt: (signal: AbortSignal) => Promise<boolean>): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const isOver = (): boolean => signal.aborted;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let busy = false;
  const go = async (): Promise<void> => {
    if (busy || isOver()) return;
    clearTimeout(timer);
    busy = true;
    const done = await attempt(signal);
    busy = false;
    if (done) ended.abort();
    const wait = isOver() ? undefined : WAITS[tries++];
    if (wait === undefined) return;
    timer = setTimeout(() => void go(), wait * (1 + SPREAD * Math.random()));
  };
  addEventListener(
    'online',
    () => {
      tries = 0;
      void go();
    },
    { signal },
  );
  void go();
  return () => {
    clearTimeout(timer);
    ended.abort();
  };
}
