import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LIGHT } from '../../../src/render/palette';
import { measure } from '../../../src/static/measure';
import { CARD } from '../../../src/static/pageAddress';
import { loadPngEncoder } from '../../../src/static/node/png';
import { svgCard, svgFile } from '../../../src/static/svg';
import { good } from './fixtures';

const pngOf = (await loadPngEncoder())!;

interface Image {
  readonly width: number;
  readonly height: number;
  /** Share of bytes that differ from the previous one: 0 for an empty image. */
  readonly busy: number;
}

/** Reads the size of a PNG and whether anything is on it. */
function read(png: Uint8Array): Image {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const pixels = inflateSync(Buffer.concat(parts));
  const changes = pixels.reduce((sum, byte, i) => sum + Number(i > 4 && byte !== pixels[i - 4]), 0);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), busy: changes / pixels.length };
}

const text = (attributes: string, words: string, family = 'Noto Sans'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><rect width="300" height="60" fill="#fff"/><text x="4" y="40" font-size="30" font-family="${family}" ${attributes}>${words}</text></svg>`;

describe('a chart as PNG', () => {
  it('has the requested size at double resolution, and is not empty', async () => {
    const { svg, width, height } = svgFile(good(), { width: 420, palette: LIGHT });
    const image = read(await pngOf(svg, 2));
    expect([image.width, image.height]).toEqual([width * 2, height * 2]);
    expect(image.busy).toBeGreaterThan(0.01);
  }, 30_000);

  it('has the size of a preview', async () => {
    const image = read(await pngOf(svgCard(good(), { width: 800, height: 420 }, LIGHT).svg, 1.5));
    expect([image.width, image.height]).toEqual([CARD.width, CARD.height]);
  }, 30_000);

  it.each([
    ['Latin', '', 'Südkorea Ščyt'],
    ['Cyrillic', '', 'Київ Москва'],
    ['Greek', '', 'Ελλάδα'],
    ['bold', 'font-weight="600"', 'Kyiv'],
    ['italic', 'font-style="italic"', 'Kyiv'],
    ['a headline', 'font-weight="600"', 'Kyiv', 'Noto Serif'],
    ['mathematical symbols', '', '≠ ≤'],
  ])(
    'has glyphs for %s',
    async (_, attributes, words, family?: string) => {
      const svgs = [text(attributes, words, family), text(attributes, '', family)];
      const [written, empty] = (await Promise.all(svgs.map((svg) => pngOf(svg, 1)))) as [Uint8Array, Uint8Array];
      expect(read(written).busy).toBeGreaterThan(read(empty).busy + 0.01);
    },
    30_000,
  );

  it.each([
    ['font-weight="600"', 'Noto Sans'],
    ['font-style="italic"', 'Noto Sans'],
    ['font-weight="600"', 'Noto Serif'],
  ])(
    'draws %s in %s differently from the regular face',
    async (attributes, family) => {
      const [one, other] = await Promise.all([pngOf(text(attributes, 'Kyiv', family), 1), pngOf(text('', 'Kyiv'), 1)]);
      expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
    },
    30_000,
  );

  it('draws text as wide as it was measured', async () => {
    const { Resvg } = await import('@resvg/resvg-wasm');
    const { FACES } = await import('../../../src/static/node/fonts');
    const { packFont } = await import('../../../src/static/node/woff');
    await pngOf(text('', ''), 1);
    const fontBuffers = FACES.regular.parts.map((tables) => packFont(tables, 'Noto Sans'));
    for (const words of ['Südkorea', 'Київ', 'Ελλάδα', 'Sapper regiment formed', 'I l 1 W M']) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><text x="0" y="40" font-size="13" font-family="Noto Sans">${words}|</text></svg>`;
      const box = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Noto Sans' } }).getBBox();
      // The paint begins after the left bearing and ends before the right one; kerning takes a little more.
      expect(box!.width + box!.x).toBeGreaterThan(measure(`${words}|`) * 0.95 - 4);
      expect(box!.width + box!.x).toBeLessThanOrEqual(measure(`${words}|`));
    }
  }, 30_000);
});
