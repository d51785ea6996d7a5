import type { NamedEntries } from '../ids';
import { sourceFrom } from '../media';
import { trimText } from '../text';
import type { JsonObject } from '../types';

/**
 * The sources that a cell with words and one with an address stand for: entries of the sheet of sources by their id, title or address,
 * several of them with semicolons or commas between, else a source of its own.
 */
export function sourcesNamed(words: string, address: string, listed: NamedEntries): (string | JsonObject)[] {
  const ids = idsIn(words, listed);
  if (ids === null) {
    if (words === '' && address !== '' && listed.has(address)) return [listed.idOf(address)];
    const source = sourceFrom(words, address);
    return source ? [source] : [];
  }
  const isTold = address === '' || (listed.has(address) && ids.includes(listed.idOf(address)));
  const more = isTold ? null : sourceFrom('', address);
  return more ? [...ids, more] : ids;
}

/** Entries that a text names, with sources of its own between them; null where it names none. */
function idsIn(words: string, listed: NamedEntries): (string | JsonObject)[] | null {
  if (listed.has(words)) return [listed.idOf(words)];
  const parts = partsOf(words, /[;\n|]/);
  const commas = partsOf(words, /,/);
  if (commas.length > 1 && commas.every((part) => listed.has(part))) return unique(commas, listed);
  return parts.length > 1 && parts.some((part) => listed.has(part)) ? unique(parts, listed) : null;
}

const partsOf = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map(trimText)
    .filter((part) => part !== '');

function unique(parts: readonly string[], listed: NamedEntries): (string | JsonObject)[] {
  const sources = parts.map((part) => (listed.has(part) ? listed.idOf(part) : sourceFrom(part, '')));
  return [...new Set(sources.filter((source) => source !== null))];
}
