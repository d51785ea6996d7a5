import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLanes, type LaneRows } from '../../../src/model/lanes';
import { countOverlapping } from '../../../src/model/overlap';
import { tableFromColumns } from '../../../src/model/tableFromColumns';
import type { EventTable } from '../../../src/model/table';
import { instant, type Span } from '../../../src/time/instant';
import { madeColumns } from '../../bench/columns';
import { draft, file } from '../../unit/model/fixtures';
import { runs } from '../seed';

interface RandomEvent {
  readonly start: number;
  readonly lasts: number;
  readonly weight: number;
  readonly actor: number;
}

/** Small numbers, so that starts, ends and edges of spans often coincide; many events have no duration. */
const anyEvent: fc.Arbitrary<RandomEvent> = fc.record({
  start: fc.integer({ min: 0, max: 40 }),
  lasts: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 60 })),
  weight: fc.integer({ min: 1, max: 5 }),
  actor: fc.integer({ min: 0, max: 2 }),
});
const anyEvents = fc.array(anyEvent, { maxLength: 120 });
const anySpan: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: -3, max: 50 }), fc.integer({ min: 0, max: 30 }))
  .map(([from, lasts]) => ({ from: instant(from), to: instant(from + lasts) }));

function tableOf(events: readonly RandomEvent[]): EventTable {
  const columns = madeColumns(events.length);
  events.forEach((event, row) => {
    columns.from[row] = event.start;
    columns.to[row] = event.start + event.lasts;
    columns.weight[row] = event.weight;
    columns.actor[row] = event.actor;
  });
  return tableFromColumns(columns, { file: file([]), id: String, draft: (row) => draft(String(row), '2024') });
}

const every = (table: EventTable): Uint32Array => Uint32Array.from({ length: table.count }, (_, row) => row);
const lies = (table: EventTable, row: number, { from, to }: Span): boolean =>
  table.from[row]! < to && (table.to[row]! > from || table.from[row]! >= from);
/** Checks a property for every lane of any events, any filtered rows and any span. */
function law(holds: (table: EventTable, lane: LaneRows, span: Span) => void): void {
  const property = fc.property(anyEvents, anySpan, fc.integer({ min: 1, max: 4 }), (events, span, keep) => {
    const table = tableOf(events);
    const rows = every(table).filter((row) => row % keep === 0);
    for (const by of ['actor', 'none'] as const)
      for (const lane of splitLanes(table, rows, by)) holds(table, lane, span);
  });
  fc.assert(property, { numRuns: runs(300) });
}

describe('for any events, filter, lanes and span', () => {
  it('each row is in exactly one lane, in time order', () => {
    fc.assert(
      fc.property(anyEvents, fc.constantFrom('actor', 'kind', 'tone', 'none'), (events, by) => {
        const table = tableOf(events);
        const lanes = splitLanes(table, every(table), by);
        expect(lanes.flatMap(({ rows }) => [...rows]).sort((a, b) => a - b)).toEqual([...every(table)]);
        for (const { rows } of lanes) expect([...rows]).toEqual([...rows].sort((a, b) => a - b));
      }),
    );
  });

  it('the count equals that of testing each event', () => {
    law((table, lane, span) =>
      expect(countOverlapping(lane, span)).toBe(lane.rows.filter((row) => lies(table, row, span)).length),
    );
  });
});
