import { LIMITS } from './limits';

const [QUOTE, BACKSLASH] = ['"', '\\'].map((character) => character.charCodeAt(0)) as [number, number];

/**
 * Whether the brackets of a JSON text are nested beyond the limit, found without parsing it: the engine's parser may run out of stack. A
 * loop, since a regular expression would begin anew at each quote of a string that is never closed.
 */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"')
      while (++at < text.length && text.charCodeAt(at) !== QUOTE) if (text.charCodeAt(at) === BACKSLASH) at++;
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > LIMITS.depth) return true;
  }
  return false;
}

/** Parses JSON; undefined for a text that is not JSON, `'too-deep'` for one that is nested beyond the limit. */
export function parseJson(text: string): { readonly value: unknown } | 'too-deep' | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  if (isTooDeep(text)) return 'too-deep';
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
