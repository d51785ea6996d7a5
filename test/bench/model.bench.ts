import { bench, describe } from 'vitest';
import { buildTable } from '../../src/model/buildTable';
import { tableFromColumns } from '../../src/model/tableFromColumns';
import { facets } from '../../src/model/facets';
import { matching } from '../../src/model/filter';
import { splitLanes } from '../../src/model/lanes';
import type { FilterSelection } from '../../src/model/filterSelection';
import { countOverlapping } from '../../src/model/overlap';
import { reorder } from '../../src/model/order';
import { find } from '../../src/model/search';
import { buildSearch } from '../../src/model/searchIndex';
import type { EventColumns } from '../../src/model/table';
import { instant, utc, type Span } from '../../src/time/instant';
import { madeDraft, madeFile, madeTable, random } from './columns';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** A million events as columns: as drafts with text they would need a gigabyte before anything is measured. */
const AS_DRAFTS = 100_000;
const FEW = { time: 300, iterations: 3, warmupTime: 50, warmupIterations: 1 };
const CHOICE: FilterSelection = {
  kinds: ['kind-1', 'kind-2', 'kind-3'],
  actors: ['actor-0', 'actor-1', 'actor-7'],
  status: ['confirmed', 'claimed', 'disputed'],
  claimants: [],
};

/** 1,000 adjacent spans, as many as a chart has columns. */
const COLUMNS: Span[] = Array.from({ length: 1000 }, (_, i) => {
  const width = (utc(2025) - utc(1950)) / 1000;
  return { from: instant(utc(1950) + i * width), to: instant(utc(1950) + (i + 1) * width) };
});

function shuffled(columns: EventColumns): EventColumns {
  const roll = random(9);
  const from = columns.from.slice();
  const order = Uint32Array.from(Float64Array.from(from, () => Math.floor(roll() * from.length)));
  return { ...columns, from: reorder(columns.from, order) };
}

for (const count of SIZES) {
  const table = madeTable(count);
  const all = matching(table, { kinds: [], actors: [], status: [], claimants: [] }, null);
  const lanes = splitLanes(table, all, 'actor');
  const [lane] = splitLanes(table, all, 'none');

  describe(`${count.toLocaleString('en')} events`, () => {
    const unsorted = shuffled(table);
    bench('columns put in time order', () => void tableFromColumns(unsorted, table), FEW);
    bench('rows left by a filter', () => void matching(table, CHOICE, null), FEW);
    bench('live counts of all filters', () => void facets(table, CHOICE, null), FEW);
    bench('lanes by actor', () => void splitLanes(table, all, 'actor'), FEW);
    bench(
      'a filter and the lanes of what it leaves',
      () => void splitLanes(table, matching(table, CHOICE, null), 'actor'),
      FEW,
    );
    bench(`counts in 1,000 spans, one lane`, () => COLUMNS.forEach((span) => countOverlapping(lane!, span)), FEW);
    bench(
      `the same in ${lanes.length} lanes`,
      () => lanes.forEach((one) => COLUMNS.forEach((span) => countOverlapping(one, span))),
      FEW,
    );
  });

  if (count > AS_DRAFTS) continue;

  describe(`${count.toLocaleString('en')} events with about 250 letters each`, () => {
    const file = madeFile(
      table,
      Array.from({ length: count }, (_, row) => madeDraft(table, row)),
    );
    const built = buildTable(file);
    const index = buildSearch(built);
    bench('columns from drafts', () => void buildTable(file), FEW);
    bench('search index', () => void buildSearch(built), FEW);
    for (const query of ['t', 'tre', 'uber', 'missile delivery', 'nothing', String(count - 1)]) {
      bench(`search for “${query}”, ${find(index, query)!.rows.length} found`, () => void find(index, query), FEW);
    }
  });
}
