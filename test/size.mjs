// What the element weighs and which part of it weighs what, brotli: `node test/size.mjs`. Each part is shrunk by itself; in the
// whole they share their wording, so the parts add up to more. With `--files` it goes down to single files.
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createBuilder, minify } from 'vite';

/** Bytes that a page loads before its first picture, and for that in a further language. */
const MOST = 60_000;
const MOST_LANGUAGE = 3_000;

/** @param {string} text */
const brotli = (text) => brotliCompressSync(text).length;
/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

/** The part that a module belongs to: a package, a room, or a room's styles. @param {string} id */
function partOf(id) {
  const path = id.replace(/\0/g, '').replace(`${process.cwd()}/`, '');
  if (process.argv.includes('--files')) return path;
  const packaged = path.split('node_modules/').at(-1) ?? '';
  if (packaged !== path)
    return packaged
      .split('/')
      .slice(0, packaged.startsWith('@') ? 2 : 1)
      .join('/');
  const room = /^src\/\w+/.exec(path);
  return room ? `${room[0]}${path.includes('.css') ? ' (styles)' : ''}` : 'build tool';
}

process.env['DIST'] = 'node_modules/.size';
const builder = await createBuilder({ configFile: resolve('vite.config.ts'), logLevel: 'error', mode: 'size' });
const { embed } = builder.environments;
if (!embed) throw new Error('vite.config.ts builds no element');
const built = await builder.build(embed);
const chunks = [built].flat().flatMap((each) => ('output' in each ? each.output : []));

/** @typedef {import('vite').Rolldown.OutputChunk} Chunk */
const scripts = chunks.flatMap((/** @type {any} */ chunk) =>
  chunk.type === 'chunk' ? [/** @type {Chunk} */ (chunk)] : [],
);
const entry = scripts.find(({ isEntry }) => isEntry);
if (!entry) throw new Error('the element has no entry');
const atFirst = new Set([entry.fileName]);
for (const name of atFirst)
  for (const other of scripts.find(({ fileName }) => fileName === name)?.imports ?? []) atFirst.add(other);
const sum = [...atFirst].reduce(
  (total, name) => total + brotli(scripts.find(({ fileName }) => fileName === name)?.code ?? ''),
  0,
);

console.log(`${kilobytes(sum)}  at first, in ${String(atFirst.size)} file(s); the budget is ${kilobytes(MOST).trim()}`);
let isOver = sum > MOST;
/** @type {Map<string, number>} */
const languages = new Map();
for (const { fileName, code, moduleIds } of scripts.filter(({ fileName }) => !atFirst.has(fileName))) {
  const rooms = [...new Set(moduleIds.map(partOf))].join(', ');
  console.log(`${kilobytes(brotli(code))}  on demand: ${fileName} (${rooms})`);
  const language = /\/first([A-Z]\w)-/.exec(fileName)?.[1];
  if (language) languages.set(language, (languages.get(language) ?? 0) + brotli(code));
}

for (const [language, bytes] of languages) {
  console.log(`${kilobytes(bytes)}  with the first picture in "${language.toLowerCase()}"`);
  if (bytes > MOST_LANGUAGE) isOver = true;
}

/** @type {Map<string, string[]>} */
const parts = new Map();
for (const name of atFirst)
  for (const [id, module] of Object.entries(scripts.find(({ fileName }) => fileName === name)?.modules ?? {}))
    parts.set(partOf(id), [...(parts.get(partOf(id)) ?? []), module.code ?? '']);
const weights = await Promise.all(
  [...parts].map(async ([part, code]) => {
    const small = await minify('part.js', code.join('\n'), {
      module: true,
      mangle: { toplevel: true },
      compress: false,
    });
    return /** @type {const} */ ([part, brotli(small.code)]);
  }),
);
console.log('\nof what comes at first:');
for (const [part, weight] of weights.sort((a, b) => b[1] - a[1])) console.log(`${kilobytes(weight)}  ${part}`);
if (process.argv.includes('--strict') && isOver) process.exitCode = 1;
