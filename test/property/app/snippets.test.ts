import fc from 'fast-check';
import { expect, it } from 'vitest';
import { viewAttributes } from '../../../src/app/embedding/snippets';
import { wishOf, WISHES } from '../../../src/embed/wishes';
import { STATUSES } from '../../../src/intake/schema';
import { step } from '../../../src/view/actions';
import { wholeFile } from '../../../src/view/limits';
import type { ViewState } from '../../../src/view/state';
import { known, limits, view } from '../../unit/view/made';
import { anyView } from '../view/anyView';

const plain: ViewState = { ...view, shown: wholeFile(limits) };
const names = { ...known, status: STATUSES };

it('the attributes that are offered for any view make the element show that view', () => {
  fc.assert(
    fc.property(anyView, (seen) => {
      const written = new Map(viewAttributes({ view: seen, defaults: plain }));
      const wishes = WISHES.flatMap((name) => wishOf(name, written.get(name) ?? null, names) ?? []);
      expect(wishes.reduce((at, wish) => step(at, wish, limits), plain)).toEqual(seen);
    }),
  );
});
