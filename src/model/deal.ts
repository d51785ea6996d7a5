/** Some rows and a value of each, in the same order. */
export interface Dealt {
  readonly rows: Uint32Array;
  readonly values: Float64Array;
}

/**
 * Deals rows out to seats, each seat's in the order in which they come: `seatOf` tells the seat of any row, `valueOf` its value.
 * A row whose seat is none of the `seats` stays out. Two passes; all seats share their columns, one behind the other.
 */
export function deal(
  rows: Uint32Array,
  valueOf: Float64Array,
  seatOf: Uint8Array | Uint16Array,
  seats: number,
): Dealt[] {
  const starts = new Uint32Array(seats + 1);
  for (let i = 0; i < rows.length; i++) {
    const seat = seatOf[rows[i]!]!;
    if (seat < seats) starts[seat + 1]!++;
  }
  for (let seat = 0; seat < seats; seat++) starts[seat + 1]! += starts[seat]!;
  const next = starts.slice();
  const [dealt, values] = [new Uint32Array(starts[seats]!), new Float64Array(starts[seats]!)];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const seat = seatOf[row]!;
    if (seat >= seats) continue;
    const at = next[seat]!++;
    dealt[at] = row;
    values[at] = valueOf[row]!;
  }
  return Array.from({ length: seats }, (_, seat) => ({
    rows: dealt.subarray(starts[seat], starts[seat + 1]),
    values: values.subarray(starts[seat], starts[seat + 1]),
  }));
}
