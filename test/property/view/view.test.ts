import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../../src/time/instant';
import { applyAction, applyChange, type Action } from '../../../src/view/actions';
import { readAttribute, VIEW_ATTRIBUTES, writeAttributes } from '../../../src/view/attributes';
import { wholeFile } from '../../../src/view/limits';
import type { ViewState } from '../../../src/view/state';
import { fromLink, toLink } from '../../../src/view/link';
import { known, limits, view } from '../../unit/view/fixtures';
import { anyInstant, anyView } from './arbitraries';

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

/** What the file shows by itself: the view that attributes start from. */
const plain: ViewState = { ...view, shown: wholeFile(limits) };

describe('for any view', () => {
  it('its attributes restore it, whatever the element showed before', () => {
    fc.assert(
      fc.property(anyView, anyView, (seen, before) => {
        const written = new Map<string, string>(writeAttributes(seen, plain));
        const shown = VIEW_ATTRIBUTES.reduce((at: ViewState, name) => {
          const change = readAttribute(name, written.get(name) ?? null, known, at);
          return change ? applyChange(at, change, limits) : at;
        }, before);
        expect(shown).toEqual(seen);
      }),
    );
  });

  it('reading any text as an attribute does not fail', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VIEW_ATTRIBUTES), fc.string(), (name, text) => {
        const change = readAttribute(name, text, known, view);
        if (change) expect(Object.keys(applyChange(view, change, limits)).sort()).toEqual(Object.keys(view).sort());
      }),
    );
  });

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

  it('its link restores it when it replaces another view in an address', () => {
    fc.assert(
      fc.property(anyView, anyView, (seen, before) => {
        expect(fromLink(toLink(seen, view, { hash: toLink(before, view) }), view, known)).toEqual(seen);
      }),
    );
  });

  it('reading any text as a link does not fail', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('', 't=', 'q=', 'e=', 'kind=', 'story=', 'story=rise&step='),
        (text, before) => {
          expect(fromLink(before + text, view, known).lanes).toBe(view.lanes);
        },
      ),
    );
  });

  it('no series of moves loses the file from view or exceeds the limits', () => {
    fc.assert(
      fc.property(anyView, fc.array(anyMove, { maxLength: 20 }), (seen, moves) => {
        const { shown } = moves.reduce((at, move) => applyAction(at, move, limits), seen);
        const { extent, shortest, longest } = limits;
        expect(shown.from).toBeLessThan(extent.to);
        expect(shown.to).toBeGreaterThan(extent.from);
        expect(shown.to - shown.from).toBeGreaterThanOrEqual(shortest);
        expect(shown.to - shown.from).toBeLessThanOrEqual(longest);
        expect([Number.isInteger(shown.from), Number.isInteger(shown.to)]).toEqual([true, true]);
      }),
    );
  });

  it('zooming keeps the instant under the pointer in place, unless the file would leave the view', () => {
    fc.assert(
      fc.property(
        anyView,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (seen, share, factor) => {
          const { from, to } = seen.shown;
          const at = instant(from + (to - from) * share);
          const { shown } = applyAction(seen, { type: 'zoom', at, factor }, limits);
          const middle = (shown.from + shown.to) / 2;
          fc.pre(middle > limits.extent.from + 1 && middle < limits.extent.to - 1);
          const pixel = (shown.to - shown.from) / 1000;
          expect(Math.abs(shown.from + (shown.to - shown.from) * share - at)).toBeLessThan(0.01 * pixel);
        },
      ),
    );
  });
});
