/** Bit sets of equal size in one column: the set of a row is the words [row × words, (row + 1) × words). */

/** The number of 32-bit words for `count` bits; at least one, so that the column of an empty set still has rows. */
export function wordsFor(count: number): number {
  return Math.max(1, Math.ceil(count / 32));
}

/** Sets bit `n` of a row. */
export function setBit(bits: Uint32Array, words: number, row: number, n: number): void {
  const at = row * words + (n >>> 5);
  bits[at] = bits[at]! | (1 << (n & 31));
}

/** Whether bit `n` of a row is set. Bits beyond the words of a set are not set. */
export function hasBit(bits: Uint32Array, words: number, row: number, n: number): boolean {
  return n >>> 5 < words && (bits[row * words + (n >>> 5)]! & (1 << (n & 31))) !== 0;
}
