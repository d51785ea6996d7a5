// Holds the element's budgets and says what each file of it weighs: `npm run size`, after `npm run build`. It reads the built files and
// follows their imports. `node test/size.mjs --parts` adds what each part of src/ and each package weighs, `--files` each module.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { elementFiles } from './build/elementFiles.mjs';
import { elementParts } from './build/elementParts.mjs';

/** In bytes. All but host.js are those of brotli at its best, as hosts keep files that never change. */
const BUDGETS = {
  /**
   * JS and CSS that a page loads before a reader acts, English texts in it. The aim is 66 kB: these figures may only shrink. Eleven
   * languages took 0.3, the way to the vertical picture of narrow pages 0.4.
   */
  first: 74_050,
  /** What a further language adds to that. */
  language: 2_000,
  /** The same with all that the reader's first move loads. */
  firstMove: 114_600,
  /** The host page's script, not compressed: it is often pasted into pages. */
  host: 2_100,
};

/** The languages that come as a chunk: all but English. */
const LANGUAGES = 10;

const dist = resolve(process.env['DIST'] ?? 'dist');
if (!existsSync(resolve(dist, 'embed/entente.js'))) {
  console.error(`${dist} holds no element. Run "npm run build" first.`);
  process.exit(1);
}

/** @param {string} name */
const read = (name) => readFileSync(resolve(dist, 'embed', name));
/** @param {string[]} names */
const brotli = (names) => names.reduce((total, name) => total + brotliCompressSync(read(name)).length, 0);
/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(2)} kB`.padStart(10);

/** @param {string} what @param {number} bytes @param {number} budget */
function hold(what, bytes, budget) {
  const isOver = bytes > budget;
  console.log(`${kilobytes(bytes)}  ${what}; ${isOver ? 'OVER ITS BUDGET OF' : 'budget'} ${kilobytes(budget).trim()}`);
  if (isOver) process.exitCode = 1;
}

const { first, firstMove, languages, chunks } = elementFiles(dist);
hold(`first picture, ${first.length} files`, brotli(first), BUDGETS.first);
if (languages.size !== LANGUAGES) throw new Error(`${languages.size} languages come as a chunk, not ${LANGUAGES}`);
for (const [language, files] of languages)
  hold(`more in "${language}", ${files.length} files`, brotli(files), BUDGETS.language);
const all = [...first, ...firstMove];
hold(`with the reader's first move, ${all.length} files`, brotli(all), BUDGETS.firstMove);
hold('host.js, not compressed', read('host.js').length, BUDGETS.host);

console.log('\nfile by file, brotli:');
const names = ['entente.js', ...chunks.map(({ file }) => file)];
const weighed = names.map((name) => /** @type {const} */ ([name, brotli([name])])).sort((a, b) => b[1] - a[1]);
for (const [name, bytes] of weighed) {
  const when = first.includes(name) ? 'first picture' : firstMove.includes(name) ? 'first move' : 'on demand';
  console.log(`${kilobytes(bytes)}  ${when.padEnd(13)}  ${name}`);
}

const byFile = process.argv.includes('--files');
if (byFile || process.argv.includes('--parts')) {
  console.log('\nof the first picture, each part compressed by itself:');
  const parts = await elementParts((files) => files.filter((file) => first.includes(file)), { byFile });
  for (const [part, bytes] of parts) console.log(`${kilobytes(bytes)}  ${part}`);
}
