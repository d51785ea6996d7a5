/** A sorted column of numbers, ascending. */
export type Sorted = Float64Array | Uint32Array | Uint16Array;

/** The first place in [low, high) whose value is not below `wanted`; `high` where there is none. `values` must ascend there. */
export function lowerBound(values: Sorted, wanted: number, low = 0, high = values.length): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place in [low, high) whose value is above `wanted`; `high` where there is none. `values` must ascend there. */
export function upperBound(values: Sorted, wanted: number, low = 0, high = values.length): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
