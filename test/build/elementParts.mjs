import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createBuilder, minify } from 'vite';

/** The part of the element that a module belongs to: a package, a folder of src/, or a folder's styles. @param {string} path */
function partOf(path) {
  const packaged = path.split('node_modules/').at(-1) ?? '';
  if (packaged !== path) return (/^(?:@[^/]+\/)?[^/]+/.exec(packaged) ?? [packaged])[0];
  const folder = /^src\/(?:features\/)?\w+/.exec(path)?.[0];
  return folder ? `${folder}${path.includes('.css') ? ' (styles)' : ''}` : 'build tool';
}

/**
 * What each part of some files of the element weighs, in bytes of brotli, heaviest first. A built file no longer says what it is made
 * of, so the element is built once more, beside the site. Each part is compressed by itself; together they share text and weigh less.
 * @param {(files: string[]) => string[]} choose which of the built files
 * @param {{ byFile: boolean }} options
 */
export async function elementParts(choose, { byFile }) {
  process.env['DIST'] = 'node_modules/.size';
  const builder = await createBuilder({ configFile: resolve('vite.config.ts'), logLevel: 'error', mode: 'size' });
  const { element } = builder.environments;
  if (!element) throw new Error('vite.config.ts builds no element');
  const outputs = [await builder.build(element)].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunks = outputs.filter((each) => each.type === 'chunk');
  const chosen = new Set(choose(chunks.map(({ fileName }) => fileName)));

  /** @type {Map<string, string[]>} */
  const code = new Map();
  for (const { fileName, modules } of chunks) {
    if (!chosen.has(fileName)) continue;
    for (const [id, module] of Object.entries(modules)) {
      const path = id.replace(/\0/g, '').replace(`${process.cwd()}/`, '');
      const part = byFile ? path : partOf(path);
      code.set(part, [...(code.get(part) ?? []), module.code ?? '']);
    }
  }
  const weights = [...code].map(async ([part, texts]) => {
    const options = { module: true, mangle: { toplevel: true }, compress: false };
    const { code: small } = await minify('part.js', texts.join('\n'), options);
    return /** @type {const} */ ([part, brotliCompressSync(small).length]);
  });
  return (await Promise.all(weights)).sort((a, b) => b[1] - a[1]);
}
