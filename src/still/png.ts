import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Resvg } from '@resvg/resvg-wasm';
import { FACES } from './fonts';
import { packFont } from './woff';

interface Renderer {
  readonly Resvg: typeof Resvg;
  readonly fontBuffers: Uint8Array[];
}

let ready: Promise<Renderer> | null = null;

/**
 * Starts the renderer once, when there is something to paint, and packs the fonts for it. As WebAssembly it paints the same
 * bytes on every machine, with no font of theirs.
 */
async function start(): Promise<Renderer> {
  const resvg = await import('@resvg/resvg-wasm');
  await resvg.initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const faces = Object.values(FACES);
  const fontBuffers = faces.flatMap(({ family, parts }) => parts.map((tables) => packFont(tables, family)));
  return { Resvg: resvg.Resvg, fontBuffers };
}

/** Paints an SVG as PNG, `scale` pixels to each of its own. Rejects where the SVG is none. */
export async function pngOf(svg: string, scale: number): Promise<Uint8Array> {
  const { Resvg: Renderer, fontBuffers } = await (ready ??= start());
  const font = { fontBuffers, defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans', serifFamily: 'Noto Serif' };
  const picture = new Renderer(svg, { font, fitTo: { mode: 'zoom', value: scale } });
  const image = picture.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    picture.free();
  }
}
