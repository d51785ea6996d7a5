import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pick } from '../../../src/intake/text';
import { STATUSES } from '../../../src/intake/schema';
import { overviewOf } from '../../../src/layout/overview';
import type { Measure } from '../../../src/layout/types';
import { fileExtent } from '../../../src/model/extent';
import { matching } from '../../../src/model/filter';
import { splitLanes } from '../../../src/model/lanes';
import type { EventTable } from '../../../src/model/table';
import { firstEn } from '../../../src/outline/words/firstEn';
import { framed, laneHeads } from '../../../src/ui/framing';
import { namesOf } from '../../../src/ui/names';
import type { Pictured } from '../../../src/ui/pictured';
import { sceneOf } from '../../../src/ui/sceneOf';
import { limitsOf, wholeFile } from '../../../src/view/limits';
import { EVERYTHING, type Filter } from '../../../src/view/state';
import { madeTable } from '../../bench/columns';
import { EVEN } from '../layout/worlds';

/** What the reader chose, and how tall the picture is while the chosen stands above it. */
interface Step {
  readonly filter: Filter;
  readonly lanes: 'actor' | 'tone' | 'none';
  readonly height: number;
  readonly width: number;
}

const COUNT = 4000;
const some = <T extends string>(ids: readonly T[]): fc.Arbitrary<T[]> =>
  fc.oneof(fc.constant<T[]>([]), fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }));
const { kindIds, actorIds } = madeTable(1);
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  kinds: some(kindIds),
  actors: some(actorIds.slice(0, 6)),
  status: some(STATUSES),
  by: fc.constant([]),
  query: fc.constant(''),
});
const anyStep: fc.Arbitrary<Step> = fc.record({
  filter: fc.oneof(fc.constant(EVERYTHING), anyFilter),
  lanes: fc.constantFrom('actor', 'actor', 'tone', 'none'),
  height: fc.constantFrom(300, 420, 480),
  width: fc.constantFrom(500, 1280),
});

/** All that a page shows of a step. */
function shownAt(table: EventTable, measure: Measure, { filter, lanes, height, width }: Step): unknown {
  const rows = matching(table, filter, null);
  const limits = limitsOf(fileExtent(table));
  const whole = wholeFile(limits);
  const timeline: Pictured = {
    ...{ table, limits, whole, lanes, measure, width, height, lang: 'en', words: firstEn, names: namesOf(table, 'en') },
    view: { shown: whole },
    split: (most) => splitLanes(table, rows, lanes, most),
    told: (text) => (text === undefined ? '' : pick(text, 'en', 'en')),
  };
  const frame = framed(timeline);
  const scene = sceneOf(timeline, frame, { spend: () => true, now: null });
  return { scene, heads: laneHeads(timeline, frame), overview: overviewOf(table, rows, whole, width) };
}

it('whatever was filtered before, the picture is the one of a page that begins with this filter', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 2, maxLength: 6 }), (steps) => {
      const [table, measure]: [EventTable, Measure] = [madeTable(COUNT), (text) => EVEN(text)];
      const last = steps.map((step) => shownAt(table, measure, step)).at(-1);
      expect(last).toEqual(shownAt(madeTable(COUNT), (text) => EVEN(text), steps.at(-1)!));
    }),
    { numRuns: 25 },
  );
});
