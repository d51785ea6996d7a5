/** Runs work that is done in slices (each yields the share done, 0 to 1) to its end at once. */
export function finish<T>(work: Generator<number, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
