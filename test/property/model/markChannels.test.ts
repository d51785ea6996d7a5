import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILIES, TONES } from '../../../src/format/schema';
import { buildTable } from '../../../src/model/buildTable';
import { hueOf, markChannels, shapeOf } from '../../../src/model/markChannels';
import type { EventTable } from '../../../src/model/table';
import { hasLook, kindHasLook } from '../../../src/features/filters/kindLook';
import { looksIn } from '../../../src/outline/looks';
import { everyRow } from '../../../src/model/filter';
import { draft, file } from '../../unit/model/fixtures';

const kind = fc.record(
  { family: fc.constantFrom(...FAMILIES.slice(0, 3)), tone: fc.constantFrom(...TONES.slice(1, 4)) },
  { requiredKeys: [] },
);
/** Files of few families and tones, so that many have one alone. */
const anyTable: fc.Arbitrary<EventTable> = fc
  .tuple(fc.array(kind, { maxLength: 14 }), fc.array(fc.nat(15), { maxLength: 30 }))
  .map(([kinds, firsts]) => {
    const events = firsts.map((first, at) =>
      draft(`e${String(at)}`, String(2000 + at), { kinds: first < kinds.length ? [`k${String(first)}`] : [] }),
    );
    return buildTable(file(events, { kinds: kinds.map((one, at) => ({ id: `k${String(at)}`, ...one })) }));
  });

const valuesOf = (table: EventTable, valueOf: (row: number) => number): Set<number> =>
  new Set(Array.from(everyRow(table), valueOf));

describe('marks of any file', () => {
  it('tell something by their shape where families or kinds differ, and by their hue where anything does', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const differ = (column: ArrayLike<number>): boolean => valuesOf(table, (row) => column[row]!).size > 1;
        const shapes = valuesOf(table, (row) => shapeOf(table, row)).size;
        const hues = valuesOf(table, (row) => hueOf(table, row)).size;
        expect(shapes > 1).toBe(differ(table.family) || differ(table.kind));
        if (shapes > 1) expect(hues).toBeGreaterThan(1);
      }),
    );
  });

  it('tell nothing but tones by colour alone', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        if (markChannels(table).hue === 'tone') return;
        const hueOfShape = new Map(Array.from(everyRow(table), (row) => [shapeOf(table, row), hueOf(table, row)]));
        for (const row of everyRow(table)) expect(hueOfShape.get(shapeOf(table, row))).toBe(hueOf(table, row));
      }),
    );
  });

  it('are explained by the legend, each by one entry, and the filter by kinds says the same', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const looks = looksIn(table, everyRow(table));
        expect(new Set(looks.map(({ type, id }) => `${type} ${id}`)).size).toBe(looks.length);
        for (const row of everyRow(table)) {
          const own = looks.filter((look) => 'kinds' in look && hasLook(look, table, row));
          expect(own).toHaveLength(1);
          const id = table.kindIds[table.kind[row]!];
          for (const look of looks) if (id) expect(kindHasLook(look, table, id)).toBe(hasLook(look, table, row));
        }
      }),
    );
  });
});
