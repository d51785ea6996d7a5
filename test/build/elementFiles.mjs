import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the reader's first pointer, focus or key loads in English: the chunk of interactive features (test/build/chunks.ts) and
 * paths below src/. `test/site/size.test.ts` compares this list with the requests of a browser.
 */
const FIRST_MOVE = ['interactive', 'embed/featureStyles.ts', 'messages-en'];

/** The texts that the first picture needs in a language of its own. English ones are in the entry. */
const FIRST_TEXTS = /^_core-(\w+)-/;

/**
 * @typedef {{ file: string, src?: string, isEntry?: boolean, imports?: string[], css?: string[] }} Chunk
 * @typedef {object} ElementFiles Names of files below dist/embed/.
 * @property {string[]} first What a page loads before a reader does anything.
 * @property {string[]} firstMove What the reader's first move adds to that.
 * @property {Map<string, string[]>} languages What a further language adds to `first`.
 * @property {Chunk[]} chunks All that Vite built, `entente.js` not included.
 */

/**
 * Follows the static imports of the built element through Vite's manifest. Throws where no element is built.
 * @param {string} dist
 * @returns {ElementFiles}
 */
export function elementFiles(dist) {
  const text = readFileSync(join(dist, 'embed/.vite/manifest.json'), 'utf8');
  const manifest = new Map(/** @type {[string, Chunk][]} */ (Object.entries(JSON.parse(text))));

  /** A chunk and all that it imports statically. @param {string} key @param {Set<string>} seen */
  const closure = (key, seen = new Set()) => {
    if (seen.has(key)) return seen;
    seen.add(key);
    for (const imported of manifest.get(key)?.imports ?? []) closure(imported, seen);
    return seen;
  };
  /** File names of several chunks with their static imports. @param {string[]} keys */
  const files = (keys) => {
    const all = new Set(keys.flatMap((key) => [...closure(key)]));
    return [...all].flatMap((key) => [manifest.get(key)?.file ?? '', ...(manifest.get(key)?.css ?? [])]);
  };
  /** @param {string} path */
  const keyOf = (path) => {
    const found = [...manifest].find(([key, { src }]) => src?.endsWith(`/${path}`) || key.startsWith(`_${path}-`));
    if (!found) throw new Error(`the element has no chunk ${path}: correct FIRST_MOVE in test/build/elementFiles.mjs`);
    return found[0];
  };

  const entries = [...manifest].filter(([, { isEntry }]) => isEntry).map(([key]) => key);
  const first = ['entente.js', ...files(entries)];
  /** @param {string[]} keys */
  const added = (keys) => files(keys).filter((file) => !first.includes(file));
  const texts = [...manifest.keys()].flatMap((key) => {
    const language = FIRST_TEXTS.exec(key)?.[1];
    return language ? [/** @type {const} */ ([language, added([key])])] : [];
  });
  return {
    first,
    firstMove: added(FIRST_MOVE.map(keyOf)),
    languages: new Map(texts),
    chunks: [...manifest.values()],
  };
}
