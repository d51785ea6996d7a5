import { runToCompletion } from './generators';

/** Milliseconds of work between two yields. */
const SLICE_MS = 8;

/** Yields to the main thread: input, rendering and other tasks. A message is not clamped to 4 ms, unlike a nested timer. */
export async function yieldToMainThread(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
  port1.close();
}

/** Creates a function that yields to the main thread if 8 ms have passed since it last did. */
export function createYielder(): () => Promise<void> {
  let deadline = performance.now() + SLICE_MS;
  return async () => {
    if (performance.now() < deadline) return;
    await yieldToMainThread();
    deadline = performance.now() + SLICE_MS;
  };
}

/** Runs a generator to its end and yields to the main thread every 8 ms. Without a document it runs without pauses. */
export async function runInSlices<T>(work: Generator<number, T>): Promise<T> {
  if (!('document' in globalThis)) return runToCompletion(work);
  const yieldIfDue = createYielder();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await yieldIfDue();
  }
}
