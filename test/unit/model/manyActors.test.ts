import { describe, expect, it } from 'vitest';
import { readTimelineValue } from '../../../src/format/read';
import { buildTable } from '../../../src/model/buildTable';
import { facets } from '../../../src/model/facets';
import { everyRow, matching } from '../../../src/model/filter';
import { OTHERS, splitLanes } from '../../../src/model/lanes';
import type { EventTable } from '../../../src/model/table';

/** As many actors as events, in no order of time; each event has its actor, that actor's parent and a claimant of its own. */
function manyActors(count: number): EventTable {
  const events = Array.from({ length: count }, (_, i) => ({
    ...{ id: `e${i}`, when: String(1000 + ((i * 7919) % 1000)), title: 'E', actors: [`a${i}`] },
    ...{ claims: [{ by: `a${i}`, when: '1990' }] },
  }));
  const actors = Array.from({ length: count }, (_, i) => ({
    id: `a${i}`,
    ...(i % 2 === 1 && { parent: `a${i - 1}` }),
  }));
  return buildTable(readTimelineValue({ format: 1, title: 'T', actors, events }).file!);
}

const NOTHING = { kinds: [], actors: [], status: [], claimants: [] };

describe('a file with as many actors as events', () => {
  // A bit for each actor in each row took 1.25 GB for 100,000 of both, and no array holds those of 300,000.
  it('takes memory by the number of events', () => {
    const { actorBits, claimantBits, actorLists } = manyActors(20_000);
    expect(actorBits.length + claimantBits.length).toBeLessThan(200_000);
    expect(actorLists!.ids.length).toBe(30_000);
  });

  it('finds the events of an actor and of those that belong to it', () => {
    const table = manyActors(3000);
    const rows = matching(table, { ...NOTHING, actors: ['a10'] }, null);
    expect([...rows].map((row) => table.id(row)).sort()).toEqual(['e10', 'e11']);
    const { actors, claimants } = facets(table, { ...NOTHING, claimants: ['a11'] }, null);
    expect(actors.having[actors.ids.indexOf('a11')]).toBe(1);
    expect(claimants.after[claimants.ids.indexOf('a10')]).toBe(2);
  });

  // Numbers of actors had 16 bits, so that all from the 65,536th on stood in the lane without an actor.
  it('has a lane for each of 70,000 actors, or joins those for which there is no room', () => {
    const table = manyActors(70_000);
    const lanes = splitLanes(table, everyRow(table), 'actor');
    expect(lanes).toHaveLength(70_000);
    expect(lanes.some(({ id }) => id === '')).toBe(false);
    const [first, second, others] = splitLanes(table, everyRow(table), 'actor', 3);
    expect([first!.id, second!.id, others!.id, others!.joins]).toEqual(['a0', 'a1', OTHERS, 69_998]);
  });
});
