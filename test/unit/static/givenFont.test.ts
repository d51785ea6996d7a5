import { describe, expect, it, vi } from 'vitest';
import { missingScripts, readFont } from '../../../src/static/node/givenFont';
import { loadPngEncoder } from '../../../src/static/node/png';
import { HEBREW } from './hebrewFont';

const SHALOM = 'שלום';
const picture = (words: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><text x="4" y="40" font-size="30" font-family="Noto Sans">${words}</text></svg>`;

describe('a font that is given', () => {
  it('has the letters of its script and no others, also once it is unpacked', () => {
    const font = readFont(HEBREW)!;
    expect([font.covers('ש'.codePointAt(0)!), font.covers('ก'.codePointAt(0)!)]).toEqual([true, false]);
    expect(readFont(font.bytes)!.covers('ש'.codePointAt(0)!)).toBe(true);
  });

  it.each([
    ['no font', Buffer.from('%PDF-1.7')],
    ['empty', Buffer.alloc(0)],
    ['cut off', HEBREW.subarray(0, 3000)],
    ['WOFF 2', Buffer.from('wOF2 and more')],
  ])('is none where the file is %s', (_, file) => {
    expect(readFont(file)).toBeNull();
  });

  // Without it the letters were boxes, and nothing said so.
  it('paints its letters in a PNG, which are boxes without it', async () => {
    const [own, given] = [(await loadPngEncoder())!, (await loadPngEncoder([readFont(HEBREW)!.bytes]))!];
    const [boxes, letters] = [await own(picture(SHALOM), 1), await given(picture(SHALOM), 1)];
    // Boxes are all alike.
    expect(Buffer.from(boxes)).toEqual(Buffer.from(await own(picture('שששש'), 1)));
    expect(Buffer.from(letters)).not.toEqual(Buffer.from(await given(picture('שששש'), 1)));
  });
});

// “Already initialized”: no PNG for a program that uses the renderer as well.
it('a PNG is painted where the renderer has been started by something else', async () => {
  const first = await (await loadPngEncoder())!(picture('A'), 1);
  vi.resetModules();
  const other = await import('../../../src/static/node/png');
  expect(Buffer.from(await (await other.loadPngEncoder())!(picture('A'), 1))).toEqual(Buffer.from(first));
});

describe('the scripts that a picture lacks', () => {
  it.each([
    ['none for Latin, Greek, Cyrillic, digits and signs', 'Österreich, Ελλάδα, Київ, 2024 – 10 % … ½ → ©', []],
    ['each by its code', `${SHALOM} العربية ไทย 日本語 かな 한국어`, ['Arab', 'Hang', 'Hani', 'Hebr', 'Hira', 'Thai']],
    ['Zzzz for a rare one', 'ᏣᎳᎩ', ['Zzzz']],
  ])('are %s', (_, text, scripts) => {
    expect([...missingScripts(text, [])].sort()).toEqual(scripts);
  });

  it('are fewer with a font that has one', () => {
    expect([...missingScripts(`${SHALOM} ไทย`, [readFont(HEBREW)!])]).toEqual(['Thai']);
  });
});
