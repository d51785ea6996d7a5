/**
 * Stands in for Svelte's deep state in the element: what a state holds here is a plain value, an element, or replaced whole, so
 * that nothing has to watch its inside. A test sees to that.
 */
export function proxy<T>(value: T): T {
  return value;
}

export { proxy as get_proxied_value };

/** Whether two values are the same; behind a proxy there is never another. */
export const is = (a: unknown, b: unknown): boolean => Object.is(a, b);
