/** Longest word that is matched, in UTF-16 units. The distance costs O(length²), and a typo in a longer word is unlikely. */
const MAX_LENGTH = 48;

/**
 * The candidate closest to `word` by edit distance, ignoring case, or '' if none is close enough. The limit is a third of the
 * word's length and at most three edits. The first of several equally close candidates wins.
 */
export function closestMatch(word: string, candidates: Iterable<string>): string {
  if (word.length > MAX_LENGTH) return '';
  const lower = word.toLowerCase();
  let best = '';
  let limit = Math.min(3, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= limit) continue;
    const edits = editDistance(lower, candidate.toLowerCase());
    if (edits < limit) [best, limit] = [candidate, edits];
  }
  return best;
}

/**
 * Damerau–Levenshtein distance in its restricted form (optimal string alignment): insertions, deletions, substitutions and
 * swaps of neighbours, each counted as one edit.
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, beforeLast[j - 2]! + 1);
      row.push(edits);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}
