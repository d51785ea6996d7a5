import fc from 'fast-check';
import { STATUSES } from '../../../src/format/schema';
import type { Status } from '../../../src/format/types';
import { instant, utc } from '../../../src/time/instant';
import { within } from '../../../src/view/limits';
import { CALENDARS } from '../../../src/time/calendars';
import { AXES, VIEW_MODES, FILTERINGS, LANES, LINKS_SHOWN, type ViewState } from '../../../src/view/state';
import { known, limits, stories } from '../../unit/view/fixtures';

const some = (ids: readonly string[]): fc.Arbitrary<string[]> => fc.uniqueArray(fc.constantFrom(...ids));
export const anyInstant = fc.integer({ min: utc(2015), max: utc(2030) }).map(instant);
const anyShown = fc.tuple(anyInstant, anyInstant).map(([from, to]) => within(limits, { from, to }));
const anyStep = fc.constantFrom(
  { story: null, step: 1 },
  ...stories.flatMap(({ id, steps }) => steps.map((_, i) => ({ story: id, step: i + 1 }))),
);
const anyOther = fc.record({
  shown: anyShown,
  lanes: fc.constantFrom(...LANES),
  filter: fc.record({
    kinds: some(known.kinds),
    actors: some(known.actors),
    status: some(STATUSES) as fc.Arbitrary<Status[]>,
    claimants: some(known.claimants),
    query: fc.string({ unit: 'grapheme' }),
    filtering: fc.constantFrom(...FILTERINGS),
  }),
  selected: fc.option(fc.stringMatching(/^e[A-Za-z0-9._-]*$/)),
  viewMode: fc.constantFrom(...VIEW_MODES),
  links: fc.constantFrom(...LINKS_SHOWN),
  axis: fc.constantFrom(...AXES),
  calendar: fc.constantFrom(null, ...CALENDARS),
  asOfDate: fc.constantFrom(null, '2019-02-01', '1991-12-26'),
  measures: some(known.measures),
  lang: fc.constantFrom(...known.langs),
});
/** Any view of the file in `test/unit/view/fixtures`. */
export const anyView: fc.Arbitrary<ViewState> = fc
  .tuple(anyOther, anyStep)
  .map(([other, open]) => ({ ...other, ...open }));
