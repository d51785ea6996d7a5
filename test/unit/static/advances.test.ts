import { format } from 'prettier';
import { expect, it } from 'vitest';
import { FACES, type Face } from '../../../src/static/node/fonts';
import type { FontTables } from '../../../src/static/node/woff';

/** Digits of an advance: thousandths of an em in base 16. */
const DIGITS = 3;

// Written by `npx vitest run --project unit test/unit/static/advances.test.ts -u` when the fonts change.
it('the advances of characters are those of the fonts', async () => {
  const faces = { regular: FACES.regular, strong: FACES.strong, serif: FACES.serif };
  const entries = Object.entries(faces).map(([name, face]) => `${name}: '${encode(advances(face))}',`);
  const text = `/**
   * How far each sign of Noto Sans and Noto Serif (© 2022 The Noto Project Authors, SIL Open Font License 1.1) moves the pen: runs of code
   * points, each as its first one in base 16 and, after the colon, ${DIGITS} digits of base 16 for every sign, in thousandths of an em.
   * Made from the fonts by test/unit/static/advances.test.ts, so that text can be measured without them.
   */
  export const ADVANCES = {${entries.join('')}} as const;`;
  const pretty = await format(text, { parser: 'typescript', printWidth: 120, singleQuote: true });
  await expect(pretty).toMatchFileSnapshot('../../../src/static/advances.ts');
});

/** Thousandths of an em by code point; the first part of a face that has a sign counts. */
function advances({ parts }: Face): Map<number, number> {
  const all = new Map<number, number>();
  for (const tables of parts)
    for (const [point, advance] of advancesOf(tables)) if (!all.has(point)) all.set(point, advance);
  return all;
}

function encode(of: Map<number, number>): string {
  let [text, next] = ['', -1];
  for (const [point, advance] of [...of].sort(([a], [b]) => a - b)) {
    if (point !== next) text += `${text && ' '}${point.toString(16)}:`;
    text += advance.toString(16).padStart(DIGITS, '0');
    next = point + 1;
  }
  return text;
}

/** The advances of a font: `cmap` format 4 (the Basic Multilingual Plane) over `hmtx`. */
function advancesOf(tables: FontTables): [point: number, advance: number][] {
  const [head, hhea, hmtx] = ['head', 'hhea', 'hmtx'].map((tag) => tables.get(tag)!) as [Buffer, Buffer, Buffer];
  const unit = head.readUInt16BE(18);
  const last = hhea.readUInt16BE(34) - 1;
  return glyphs(tables.get('cmap')!).map(([point, glyph]) => [
    point,
    Math.round((hmtx.readUInt16BE(Math.min(glyph, last) * 4) * 1000) / unit),
  ]);
}

function glyphs(cmap: Buffer): [point: number, glyph: number][] {
  const table = segmentTable(cmap);
  const count = table.readUInt16BE(6) / 2;
  return Array.from({ length: count }, (_, i) => segment(table, count, i)).flat();
}

function segment(table: Buffer, count: number, i: number): [point: number, glyph: number][] {
  const [end, start, delta, offset] = [0, 1, 2, 3].map((n) =>
    table.readUInt16BE(14 + n * count * 2 + (n > 0 ? 2 : 0) + i * 2),
  ) as [number, number, number, number];
  const found: [number, number][] = [];
  for (let point = start; point <= end && point < 0xffff; point++) {
    const at = 14 + 6 * count + 2 + i * 2 + offset + (point - start) * 2;
    const glyph = offset === 0 ? point : table.readUInt16BE(at);
    const shifted = offset !== 0 && glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    if (shifted !== 0) found.push([point, shifted]);
  }
  return found;
}

function segmentTable(cmap: Buffer): Buffer {
  const count = cmap.readUInt16BE(2);
  for (let i = 0; i < count; i++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + i * 8));
    if (table.readUInt16BE(0) === 4) return table;
  }
  throw new Error('the font has no table of characters in format 4');
}
