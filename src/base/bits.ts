/** Bit sets of any size, many in one column: set `row` is the words [row × words, (row + 1) × words). */

/** Words of 32 bits that a set of `count` things needs; at least one, so that a column is never without rows. */
export function wordsFor(count: number): number {
  return Math.max(1, Math.ceil(count / 32));
}

/** Puts bit `n` into set `row`. */
export function setBit(bits: Uint32Array, words: number, row: number, n: number): void {
  const at = row * words + (n >>> 5);
  bits[at] = bits[at]! | (1 << (n & 31));
}

/** Whether set `row` has bit `n`. A bit beyond the set's words is not there. */
export function hasBit(bits: Uint32Array, words: number, row: number, n: number): boolean {
  return n >>> 5 < words && (bits[row * words + (n >>> 5)]! & (1 << (n & 31))) !== 0;
}
