import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Claim, Figure } from '../../../src/format/types';
import { accountsOf } from '../../../src/model/accounts';
import { draft } from '../../unit/model/fixtures';

const anyFigure: fc.Arbitrary<Figure> = fc.record({
  measure: fc.constantFrom('a', 'b'),
  low: fc.option(fc.integer({ min: -20, max: 20 })),
  best: fc.option(fc.integer({ min: -20, max: 20 })),
  high: fc.option(fc.integer({ min: -20, max: 20 })),
  bound: fc.constantFrom(undefined, 'at-least', 'more-than', 'up-to', 'about'),
  period: fc.constantFrom(undefined, '2024'),
} as const);
const anyClaim: fc.Arbitrary<Claim> = fc.record({
  by: fc.constantFrom('x', 'y', 'z'),
  figures: fc.array(anyFigure, { maxLength: 3 }),
}) as fc.Arbitrary<Claim>;

const differ = (claims: readonly Claim[]): boolean =>
  accountsOf(draft('e', '2024', { status: 'confirmed', claims } as never)).differ;

// An event may have 30,000 claims; comparing each with every other froze the page for 20 s. The pairs are compared here instead.
it('accounts differ exactly if two of them do, whatever stands between and in whatever order', () => {
  fc.assert(
    fc.property(fc.array(anyClaim, { maxLength: 8 }), (claims) => {
      const pairs = claims.flatMap((one, i) => claims.slice(i + 1).map((other) => [one, other]));
      expect(differ(claims)).toBe(pairs.some(differ));
      expect(differ([...claims].reverse())).toBe(differ(claims));
    }),
  );
});
