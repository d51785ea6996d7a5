/** Some rows and a value of each, in the same order. */
export interface Partition {
  readonly rows: Uint32Array;
  readonly values: Float64Array;
}

/**
 * Partitions rows into buckets by a counting sort, which is stable: `bucketOf` has the bucket of each row, `valueOf` its value. A row
 * whose bucket is not below `buckets` is left out. Two passes, O(rows); all buckets are views of shared arrays.
 */
export function partition(
  rows: Uint32Array,
  valueOf: Float64Array,
  bucketOf: Uint8Array | Uint16Array | Uint32Array,
  buckets: number,
): Partition[] {
  const starts = new Uint32Array(buckets + 1);
  for (let i = 0; i < rows.length; i++) {
    const bucket = bucketOf[rows[i]!]!;
    if (bucket < buckets) starts[bucket + 1]!++;
  }
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const next = starts.slice();
  const [partitioned, values] = [new Uint32Array(starts[buckets]!), new Float64Array(starts[buckets]!)];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const bucket = bucketOf[row]!;
    if (bucket >= buckets) continue;
    const at = next[bucket]!++;
    partitioned[at] = row;
    values[at] = valueOf[row]!;
  }
  return Array.from({ length: buckets }, (_, bucket) => ({
    rows: partitioned.subarray(starts[bucket], starts[bucket + 1]),
    values: values.subarray(starts[bucket], starts[bucket + 1]),
  }));
}
