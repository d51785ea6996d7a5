import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/time/format';

describe('a number in digits', () => {
  it.each(['en', 'en-GB', 'de', 'fr', 'es', 'en-IN', 'ar-EG', 'fa'])('is written as Intl writes it in %s', (locale) => {
    const [plain, bare] = [new Intl.NumberFormat(locale), new Intl.NumberFormat(locale, { useGrouping: false })];
    // Zero has no sign here, unlike with Intl.
    const some = fc
      .oneof(fc.nat({ max: 20_000 }), fc.maxSafeInteger(), fc.double({ noDefaultInfinity: true, noNaN: true }))
      .map((n) => (n === 0 ? 0 : n));
    fc.assert(
      fc.property(some, (n) => {
        expect(formatNumber(n, locale)).toBe(plain.format(n));
        expect(formatNumber(n, locale, false)).toBe(bare.format(n));
      }),
      { examples: [[0], [999], [1000], [1_234_567], [1e15], [0.5], [-3]] },
    );
  });
});
