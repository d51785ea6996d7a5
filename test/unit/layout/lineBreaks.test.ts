import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as LineBreaks from '../../../src/layout/lineBreaks';
import type * as Graphemes from '../../../src/util/graphemes';

/** Ten pixels a code unit. */
const measure = (text: string): number => text.length * 10;
const TITLE = '北朝鮮とロシアの接近、条約の署名';

type Modules = [typeof LineBreaks, typeof Graphemes];
const load = (): Promise<Modules> =>
  Promise.all([import('../../../src/layout/lineBreaks'), import('../../../src/util/graphemes')]);

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe('a text', () => {
  it('without spaces breaks between words, and no line begins with a comma', async () => {
    const [{ breakLines }] = await load();
    const lines = breakLines(TITLE, 70, 9, measure);
    expect(lines.join('')).toBe(TITLE);
    expect(lines.every((line) => !line.startsWith('、'))).toBe(true);
    expect(lines[0]).toBe('北朝鮮と');
  });

  it('is taken apart by characters as a reader sees them', async () => {
    const [, { graphemes }] = await load();
    expect(graphemes('กำ👩🏽‍❤️‍👨🏿é')).toEqual(['กำ', '👩🏽‍❤️‍👨🏿', 'é']);
  });
});

// Firefox has it since April 2024. On older ones in schools, a label that had to be cut ended the whole timeline.
describe('in a browser that finds no words', () => {
  beforeEach(() => {
    const { Segmenter: _, ...rest } = Object.fromEntries(
      Object.getOwnPropertyNames(Intl).map((name) => [name, Intl[name as keyof typeof Intl]]),
    );
    vi.stubGlobal('Intl', rest);
  });

  it('lines still end between characters, and none begins with a comma', async () => {
    const [{ breakLines }] = await load();
    const lines = breakLines(TITLE, 70, 9, measure);
    expect(lines.join('')).toBe(TITLE);
    expect(lines.every((line) => measure(line) <= 70 && !line.startsWith('、'))).toBe(true);
  });

  it('characters are code points', async () => {
    const [, { graphemes }] = await load();
    expect(graphemes('𝄞ก').length).toBe(2);
  });
});
