import { describe, expect, it } from 'vitest';
import { measure, widthIn, widthOfHeadline } from '../../../src/static/measure';

describe('the width of a text without a browser', () => {
  // What a browser measures in Noto Sans 13 px; png.test.ts compares more texts with what is painted.
  it.each([
    ['', 0],
    ['i', 3.35],
    ['M', 11.79],
    ['Südkorea', 58.7],
  ])('%j is about %f px wide', (text, width) => {
    expect(measure(text)).toBeGreaterThan(width * 0.95 - 0.1);
    expect(measure(text)).toBeLessThan(width * 1.05 + 0.1);
  });

  it('is larger in bold and in larger sizes', () => {
    expect(measure('Moscow', true)).toBeGreaterThan(measure('Moscow'));
    expect(widthIn('era', 'Moscow')).toBeGreaterThan(widthIn('strong', 'Moscow'));
    expect(widthOfHeadline('Moscow', 27)).toBeGreaterThan(widthIn('era', 'Moscow'));
  });

  it.each([
    ['Chinese', '北朝鮮', 39],
    ['full-width forms', 'ＩＮＦ！', 52],
    ['half-width kana', 'ﾐｻｲﾙ', 26],
    // In Noto Sans Arabic, Thai and Devanagari.
    ['Arabic', 'معاهدة تلاتيلولكو', 93],
    ['an Arabic month of wide letters, in DejaVu Sans', 'أغسطس', 49],
    ['Thai', 'สนธิสัญญา', 59],
    ['Devanagari', 'परमाणु अप्रसार संधि पर हस्ताक्षर', 178],
    ['an emoji', '\u{1f680}', 16],
  ])('is no smaller than fonts of other scripts make it, and not much larger: %s', (_, text, width) => {
    expect(measure(text)).toBeGreaterThanOrEqual(width);
    expect(measure(text)).toBeLessThan(width * 1.45);
  });

  it('counts combining marks as nothing', () => {
    expect(measure('e\u0301') - measure('e')).toBeCloseTo(0);
    expect(measure('\u0e17\u0e35\u0e48')).toBe(measure('\u0e17'));
  });
});
