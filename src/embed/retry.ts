/** Milliseconds between attempts. After the last one only the browser's coming back online starts another. */
const PAUSES = [2_000, 4_000, 8_000, 16_000, 32_000, 64_000];
/** Up to this share is added at random, so that the readers of a page do not all come back at the same moment. */
const JITTER = 0.3;

/** One attempt. `isLast` says whether another one would follow; the answer, whether none is needed. */
type Attempt = (signal: AbortSignal, isLast: boolean) => Promise<boolean>;

/**
 * Calls `attempt` until it answers true, with growing pauses, and again when the browser is back online. `signal` is aborted when
 * the attempt is no longer wanted. Returns what stops it.
 */
export function retrying(attempt: Attempt): () => void {
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
    const pause = PAUSES[tries++];
    const isDone = await attempt(signal, pause === undefined);
    busy = false;
    if (isDone) ended.abort();
    if (isOver() || pause === undefined) return;
    timer = setTimeout(() => void go(), pause * (1 + JITTER * Math.random()));
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
