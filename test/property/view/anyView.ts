import fc from 'fast-check';
import { STATUSES } from '../../../src/intake/schema';
import type { Status } from '../../../src/intake/types';
import { instant, utc } from '../../../src/time/instant';
import { within } from '../../../src/view/limits';
import { FORMS, LANES, TIES, type ViewState } from '../../../src/view/state';
import { known, limits } from '../../unit/view/made';

const some = (ids: readonly string[]): fc.Arbitrary<string[]> => fc.uniqueArray(fc.constantFrom(...ids));
export const anyInstant = fc.integer({ min: utc(2015), max: utc(2030) }).map(instant);
const anyShown = fc.tuple(anyInstant, anyInstant).map(([from, to]) => within(limits, { from, to }));
/** Any view of the file in `test/unit/view/made`. */
export const anyView: fc.Arbitrary<ViewState> = fc.record({
  shown: anyShown,
  lanes: fc.constantFrom(...LANES),
  filter: fc.record({
    kinds: some(known.kinds),
    actors: some(known.actors),
    status: some(STATUSES) as fc.Arbitrary<Status[]>,
    by: some(known.by),
    query: fc.string({ unit: 'grapheme' }),
  }),
  selected: fc.option(fc.stringMatching(/^e[A-Za-z0-9._-]*$/)),
  form: fc.constantFrom(...FORMS),
  ties: fc.constantFrom(...TIES),
  on: fc.constantFrom(null, '2019-02-01', '1991-12-26'),
  measures: some(known.measures),
  lang: fc.constantFrom(...known.langs),
});
