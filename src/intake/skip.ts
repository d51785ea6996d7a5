/** Steps over the parts of a JSON text that is known to be right: each takes the offset where the part begins and gives the one after it. */

const QUOTE = 34;
const BACKSLASH = 92;

export function skipSpace(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) <= 32) i++;
  return i;
}

export function skipString(text: string, at: number): number {
  for (let i = text.indexOf('"', at + 1); i >= 0; i = text.indexOf('"', i + 1)) {
    let slashes = 0;
    while (text.charCodeAt(i - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return i + 1;
  }
  return text.length;
}

/** Of any depth: by counting brackets and not by calls. */
export function skipValue(text: string, at: number): number {
  let depth = 0;
  let i = at;
  do {
    const code = text.charCodeAt(i);
    if (code === 123 || code === 91) depth++;
    if (code === 125 || code === 93) depth--;
    if (code === QUOTE) i = skipString(text, i);
    else i = depth > 0 || code === 125 || code === 93 ? i + 1 : skipWord(text, i);
  } while (depth > 0 && i < text.length);
  return i;
}

/** A number or a literal. */
function skipWord(text: string, at: number): number {
  let i = at;
  for (
    let code = text.charCodeAt(i);
    code !== 44 && code > 32 && code !== 125 && code !== 93;
    code = text.charCodeAt(i)
  )
    i++;
  return i;
}
