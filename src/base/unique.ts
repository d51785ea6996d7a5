/** Each of some things once, in the order in which they were first met. */
export function unique<T>(things: Iterable<T>): T[] {
  return [...new Set(things)];
}
