// The functions below skip parts of a text that is known to be valid JSON. Each takes the offset where the part begins and
// returns the offset after it.

const BACKSLASH = 92;

/** Skips blanks and line breaks. */
export function skipSpace(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) <= 32) i++;
  return i;
}

/** Skips a string from its opening quotation mark. */
export function skipString(text: string, at: number): number {
  for (let i = text.indexOf('"', at + 1); i >= 0; i = text.indexOf('"', i + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(i - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return i + 1;
  }
  return text.length;
}
