/** Longest word for which a near one is looked for: beyond it the work would grow and a slip is unlikely. */
const LONGEST = 48;

/**
 * The candidate most like `word`, or '' where none is near: the same but for case, or at most a third of its letters
 * (and at most three) added, lost, changed or swapped with their neighbour.
 */
export function nearest(word: string, candidates: Iterable<string>): string {
  if (word.length > LONGEST) return '';
  const lower = word.toLowerCase();
  let best = '';
  let least = Math.min(3, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const far = distance(lower, candidate.toLowerCase());
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

/** Edits between two words: Levenshtein's distance, with a swap of neighbours as one edit ("optimal string alignment"). */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, beforeLast[j - 2]! + 1);
      row.push(edits);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}
