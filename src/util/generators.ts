/** Runs a generator to its end and returns its result. The yielded progress is ignored. */
export function runToCompletion<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
