import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pickLanguage } from '../../../src/format/localizedText';
import { STATUSES } from '../../../src/format/schema';
import { overviewOf } from '../../../src/layout/overview';
import type { Measure } from '../../../src/layout/types';
import { fileExtent, finestPrecision } from '../../../src/model/extent';
import { matching } from '../../../src/model/filter';
import { splitLanes } from '../../../src/model/lanes';
import type { EventTable } from '../../../src/model/table';
import { coreEn } from '../../../src/i18n/en/core';
import { layOutChart, laneHeadersOf } from '../../../src/chart/layOut';
import { namesOf } from '../../../src/chart/names';
import type { ChartInput } from '../../../src/chart/chartInput';
import { buildScene } from '../../../src/chart/scene';
import { limitsOf, wholeFile } from '../../../src/view/limits';
import { EVERYTHING, type Filter } from '../../../src/view/state';
import { madeTable } from '../../bench/columns';
import { EVEN } from '../layout/arbitraries';
import { runs } from '../seed';

/** What the reader selected, and the height that the active filters leave for the chart. */
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
  claimants: fc.constant([]),
  query: fc.constant(''),
  filtering: fc.constant('hide' as const),
});
const anyStep: fc.Arbitrary<Step> = fc.record({
  filter: fc.oneof(fc.constant(EVERYTHING), anyFilter),
  lanes: fc.constantFrom('actor', 'actor', 'tone', 'none'),
  height: fc.constantFrom(300, 420, 480),
  width: fc.constantFrom(500, 1280),
});

/** Everything that a page shows of a step. */
function shownAt(table: EventTable, measure: Measure, { filter, lanes, height, width }: Step): unknown {
  const rows = matching(table, filter, null);
  const limits = limitsOf(fileExtent(table), finestPrecision(table));
  const whole = wholeFile(limits);
  const timeline: ChartInput = {
    ...{
      table,
      limits,
      whole,
      lanes,
      calendar: null,
      measure,
      width,
      height,
      room: height,
      lang: 'en',
      messages: coreEn,
      names: namesOf(table, 'en'),
    },
    view: { shown: whole },
    split: (most) => splitLanes(table, rows, lanes, most),
    localize: (text) => (text === undefined ? '' : pickLanguage(text, 'en', 'en')),
  };
  const frame = layOutChart(timeline);
  const scene = buildScene(timeline, frame, { hasBudget: () => true, now: null });
  return { scene, heads: laneHeadersOf(timeline, frame), overview: overviewOf(table, rows, whole, width) };
}

it('a filter gives the same chart, whatever was filtered before', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 2, maxLength: 6 }), (steps) => {
      const [table, measure]: [EventTable, Measure] = [madeTable(COUNT), (text) => EVEN(text)];
      const last = steps.map((step) => shownAt(table, measure, step)).at(-1);
      expect(last).toEqual(shownAt(madeTable(COUNT), (text) => EVEN(text), steps.at(-1)!));
    }),
    { numRuns: runs(25) },
  );
});
