/** An integer with more digits than a number certainly keeps. Also found in some texts. */
const LONG_INTEGER = /[:,[\s]-?\d{16}/;

/**
 * Whether parsing may have lost data that `findLostData` would report: a name of an object that occurs twice, or digits of a long
 * integer. A few texts in strings look like such data too, so only `false` is certain. Much cheaper than `findLostData`, which a page
 * with a good file need not load.
 */
export function mayHaveLostData(text: string, value: unknown): boolean {
  // A quotation mark stands before a colon at least once for each name.
  return (text.match(/"\s*:/g)?.length ?? 0) !== countKeys(value) || LONG_INTEGER.test(text);
}

/** The number of keys of all objects in a parsed value. Without recursion, since it may be nested to any depth. */
function countKeys(value: unknown): number {
  const queue = [value];
  let count = 0;
  while (queue.length > 0) {
    const next = queue.pop();
    if (typeof next !== 'object' || next === null) continue;
    const children = Object.values(next) as unknown[];
    if (!Array.isArray(next)) count += children.length;
    for (const child of children) if (typeof child === 'object') queue.push(child);
  }
  return count;
}
