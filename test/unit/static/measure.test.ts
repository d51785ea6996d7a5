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

  it('counts a character that the fonts lack as a square or a letter, and combining marks as nothing', () => {
    expect(measure('北朝鮮')).toBe(39);
    expect(measure('\u{1f680}')).toBeCloseTo(7.8);
    expect(measure('e\u0301') - measure('e')).toBeCloseTo(0);
  });
});
