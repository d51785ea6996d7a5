import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../../src/time/instant';
import { step, type Action } from '../../../src/view/actions';
import { fromLink, toLink } from '../../../src/view/link';
import { known, limits, view } from '../../unit/view/made';
import { anyInstant, anyView } from './anyView';

const anyMove: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('pan' as const), by: fc.double({ min: -1e13, max: 1e13, noNaN: true }) }),
  fc.record({
    type: fc.constant('zoom' as const),
    at: anyInstant,
    factor: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
  }),
  fc.record({ type: fc.constant('show' as const), span: fc.record({ from: anyInstant, to: anyInstant }) }),
  fc.constant({ type: 'fit' as const }),
);

describe('for any view', () => {
  it('its link leads back to it, from any defaults and beside anything', () => {
    fc.assert(
      fc.property(
        anyView,
        anyView,
        fc.constantFrom('', 'x'),
        fc.constantFrom('', 'a&b=%c3'),
        (seen, defaults, key, hash) => {
          const link = toLink(seen, defaults, { key, hash });
          expect(fromLink(link, defaults, known, { key })).toEqual(seen);
          expect(link.startsWith(hash)).toBe(true);
        },
      ),
    );
  });

  it('a link written into an address that holds another view leads back too', () => {
    fc.assert(
      fc.property(anyView, anyView, (seen, before) => {
        expect(fromLink(toLink(seen, view, { hash: toLink(before, view) }), view, known)).toEqual(seen);
      }),
    );
  });

  it('no text at all breaks the reading of a link', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', 't=', 'q=', 'e=', 'kind='), (text, before) => {
        expect(fromLink(before + text, view, known).lanes).toBe(view.lanes);
      }),
    );
  });

  it('no series of moves loses the file from view or leaves the limits', () => {
    fc.assert(
      fc.property(anyView, fc.array(anyMove, { maxLength: 20 }), (seen, moves) => {
        const { shown } = moves.reduce((at, move) => step(at, move, limits), seen);
        const { extent, shortest, longest } = limits;
        expect(shown.from).toBeLessThan(extent.to);
        expect(shown.to).toBeGreaterThan(extent.from);
        expect(shown.to - shown.from).toBeGreaterThanOrEqual(shortest);
        expect(shown.to - shown.from).toBeLessThanOrEqual(longest);
        expect([Number.isInteger(shown.from), Number.isInteger(shown.to)]).toEqual([true, true]);
      }),
    );
  });

  it('zooming keeps what is under the pointer there, unless the file would be lost', () => {
    fc.assert(
      fc.property(
        anyView,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (seen, share, factor) => {
          const { from, to } = seen.shown;
          const at = instant(from + (to - from) * share);
          const { shown } = step(seen, { type: 'zoom', at, factor }, limits);
          const middle = (shown.from + shown.to) / 2;
          fc.pre(middle > limits.extent.from + 1 && middle < limits.extent.to - 1);
          const pixel = (shown.to - shown.from) / 1000;
          expect(Math.abs(shown.from + (shown.to - shown.from) * share - at)).toBeLessThan(0.01 * pixel);
        },
      ),
    );
  });
});
