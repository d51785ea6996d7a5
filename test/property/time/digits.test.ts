import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digits } from '../../../src/time/format';

// No sign before a zero, which Intl writes.
describe('a number in digits', () => {
  it.each(['en', 'en-GB', 'de', 'fr', 'es', 'en-IN', 'ar-EG', 'fa'])('is as Intl writes it in %s', (locale) => {
    const [plain, bare] = [new Intl.NumberFormat(locale), new Intl.NumberFormat(locale, { useGrouping: false })];
    const some = fc.oneof(
      fc.nat({ max: 20_000 }),
      fc.maxSafeInteger(),
      fc.double({ noDefaultInfinity: true, noNaN: true }),
    );
    fc.assert(
      fc.property(some, (n) => {
        const number = n === 0 ? 0 : n;
        expect(digits(n, locale)).toBe(plain.format(number));
        expect(digits(n, locale, false)).toBe(bare.format(number));
      }),
      { examples: [[0], [-0], [999], [1000], [1_234_567], [1e15], [0.5], [-3]] },
    );
  });
});
