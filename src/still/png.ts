import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { FACES } from './fonts';
import { packFont } from './woff';

let ready: Promise<Uint8Array[]> | null = null;

/** Starts the renderer once and packs the fonts for it. As WebAssembly it paints the same bytes on every machine, with no font of theirs. */
async function start(): Promise<Uint8Array[]> {
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Object.values(FACES).flatMap(({ family, parts }) => parts.map((tables) => packFont(tables, family)));
}

/** Paints an SVG as PNG, `scale` pixels to each of its own. Rejects where the SVG is none. */
export async function pngOf(svg: string, scale: number): Promise<Uint8Array> {
  const fontBuffers = await (ready ??= start());
  const font = { fontBuffers, defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans', serifFamily: 'Noto Serif' };
  const picture = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } });
  const image = picture.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    picture.free();
  }
}
