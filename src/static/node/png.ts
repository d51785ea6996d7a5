import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as ResvgWasm from '@resvg/resvg-wasm';
import { FACES } from './fonts';
import { packFont } from './woff';

/** Paints an SVG as PNG, `scale` pixels to each of its own. Rejects where the SVG is none. */
export type PngEncoder = (svg: string, scale: number) => Promise<Uint8Array>;

/** Optional for those who install this package: it is larger than all the rest, and few need PNG. */
const PACKAGE = '@resvg/resvg-wasm';

/** The program's own fonts, packed for the renderer. */
let ownFonts: Promise<Uint8Array[]> | null = null;

/**
 * Starts the renderer once, when there is something to paint, and packs the fonts for it. As WebAssembly it paints the same
 * bytes on every machine, with no font of theirs.
 */
async function start({ initWasm }: typeof ResvgWasm): Promise<Uint8Array[]> {
  try {
    await initWasm(await readFile(createRequire(import.meta.url).resolve(`${PACKAGE}/index_bg.wasm`)));
  } catch (error) {
    // It can be started once only, and the program around this one may use it too.
    if (!(error instanceof Error && error.message.startsWith('Already initialized'))) throw error;
  }
  return Object.values(FACES).flatMap(({ family, parts }) => parts.map((tables) => packFont(tables, family)));
}

/** The encoder, or null where its package is not installed. `fonts` have letters that the program's own do not have. */
export async function loadPngEncoder(fonts: readonly Uint8Array[] = []): Promise<PngEncoder | null> {
  const resvg = await importRenderer();
  return (
    resvg && (async (svg, scale) => encode(resvg.Resvg, [...(await (ownFonts ??= start(resvg))), ...fonts], svg, scale))
  );
}

async function importRenderer(): Promise<typeof ResvgWasm | null> {
  try {
    return await import('@resvg/resvg-wasm');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_MODULE_NOT_FOUND' && message.includes(PACKAGE)) return null;
    throw error;
  }
}

function encode(Renderer: typeof ResvgWasm.Resvg, fontBuffers: Uint8Array[], svg: string, scale: number): Uint8Array {
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
