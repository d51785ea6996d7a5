import { describe, expect, it } from 'vitest';
import { hasBit, wordsFor } from '../../../src/util/bits';
import { FAMILIES, STATUSES, TONES } from '../../../src/format/schema';
import { buildSteps, buildTable } from '../../../src/model/buildTable';
import { fileExtent } from '../../../src/model/extent';
import { NONE, UNSTATED } from '../../../src/model/table';
import { INTERVAL, OPEN_END, PRECISIONS, UNKNOWN_START } from '../../../src/time/edtfTypes';
import { utc } from '../../../src/time/instant';
import { draft, file } from './fixtures';

const actors = [{ id: 'KOR' }, { id: 'nis', parent: 'KOR' }, { id: 'a', parent: 'b' }, { id: 'b', parent: 'a' }];
const kinds = [
  { id: 'test', family: 'weapons', tone: 'material-conflict' },
  { id: 'talk', family: 'visit', tone: 'verbal-cooperation' },
] as const;

function idsOf(events: Parameters<typeof file>[0]): string[] {
  const table = buildTable(file(events));
  return Array.from({ length: table.count }, (_, row) => table.id(row));
}

describe('events are sorted by', () => {
  it('their earliest start, then their place in the file', () => {
    expect(
      idsOf([draft('c', '2024-05'), draft('b', '2024-03'), draft('d', '2024-05'), draft('a', '2023/2025')]),
    ).toEqual(['a', 'b', 'c', 'd']);
  });

  it('their instants where wall clocks agree', () => {
    expect(idsOf([draft('west', '2024-05-01T07:00-05:00'), draft('east', '2024-05-01T07:00+09:00')])).toEqual([
      'east',
      'west',
    ]);
  });

  it('their own wall clock rather than their instant', () => {
    const table = buildTable(file([draft('east', '2024-10-31T07:10+09:00')]));
    expect(new Date(table.from[0]!).toISOString()).toBe('2024-10-31T07:10:00.000Z');
  });
});

describe('a missing end', () => {
  const around = [draft('first', '2020'), draft('last', '2024')];
  const rowOf = (
    when: string,
    asOf?: string,
  ): { from: number; latestStart: number; earliestEnd: number; to: number; flags: number } => {
    const table = buildTable(file([...around, draft('it', when, { asOf })]));
    const row = table.rowOf.get('it')!;
    return {
      from: table.from[row]!,
      latestStart: table.latestStart[row]!,
      earliestEnd: table.earliestEnd[row]!,
      to: table.to[row]!,
      flags: table.flags[row]!,
    };
  };

  it('is the end of the file for an ongoing event', () => {
    expect(rowOf('2022/..')).toEqual({
      from: utc(2022),
      latestStart: utc(2023),
      earliestEnd: utc(2025),
      to: utc(2025),
      flags: INTERVAL | OPEN_END,
    });
  });

  it('is the end of the day on which the event was last checked', () => {
    expect(rowOf('2022/..', '2023-06-30')).toMatchObject({ earliestEnd: utc(2023, 7), to: utc(2023, 7) });
  });

  it('is never before the start, however early the event was checked', () => {
    expect(rowOf('2022/..', '2021')).toMatchObject({ from: utc(2022), latestStart: utc(2023), to: utc(2023) });
  });

  it('is the day of the check where that is later than all events', () => {
    expect(rowOf('2022/..', '2030')).toMatchObject({ to: utc(2031) });
  });

  // A bar from the start of the file once claimed certainty for all the time before.
  it('is the other end where the start is unknown', () => {
    expect(rowOf('/2022')).toMatchObject({ from: utc(2022), to: utc(2023), flags: INTERVAL | UNKNOWN_START });
  });

  it('leaves an event at least a day, even where the file has no other date', () => {
    const table = buildTable(file([draft('alone', '[2024..]')]));
    expect(table.to[0]).toBeGreaterThan(table.from[0]!);
    expect(Number.isFinite(table.latestStart[0])).toBe(true);
  });
});

describe('the extent of a file', () => {
  it('reaches from the first start to the last end', () => {
    expect(fileExtent(buildTable(file([draft('a', '2023-05/2026'), draft('b', '2024')])))).toEqual({
      from: utc(2023, 5),
      to: utc(2027),
    });
  });

  it('is the year 2000 without events', () => {
    expect(fileExtent(buildTable(file([])))).toEqual({ from: utc(2000), to: utc(2001) });
  });
});

describe('the columns of an event', () => {
  const fields = {
    kinds: ['talk', 'test'],
    actors: ['nis', 'a'],
    claims: [{ by: 'nis' }],
    weight: 5,
    status: 'disputed' as const,
  };
  const table = buildTable(file([draft('it', '2024-05/2025', fields), draft('bare', '2025')], { actors, kinds }));

  it('hold its first kind with family and tone, its lane, weight, status and precision', () => {
    expect(table.kindIds[table.kind[0]!]).toBe('talk');
    expect([FAMILIES[table.family[0]!], TONES[table.tone[0]!]]).toEqual(['visit', 'verbal-cooperation']);
    expect(table.actorIds[table.actor[0]!]).toBe('nis');
    expect([table.weight[0], STATUSES[table.status[0]!], PRECISIONS[table.precision[0]!]]).toEqual([
      5,
      'disputed',
      'year',
    ]);
  });

  it('mark missing values', () => {
    expect([table.kind[1], table.actor[1], table.status[1], table.weight[1]]).toEqual([NONE, NONE, UNSTATED, 3]);
    expect([FAMILIES[table.family[1]!], TONES[table.tone[1]!]]).toEqual(['other', 'neutral']);
  });

  it('hold all kinds', () => {
    expect(kinds.map((_, n) => hasBit(table.kindBits, wordsFor(2), 0, n))).toEqual([true, true]);
  });

  it('hold all actors with their parents, even where parents form a cycle', () => {
    expect(table.actorIds.map((id, n) => (hasBit(table.actorBits, wordsFor(4), 0, n) ? id : ''))).toEqual([
      'KOR',
      'nis',
      'a',
      'b',
    ]);
  });

  it('hold claimants with their parents', () => {
    expect(table.claimantIds).toEqual(['nis', 'KOR', '*']);
    expect([0, 1].map((row) => hasBit(table.claimantBits, 1, row, 1))).toEqual([true, false]);
  });

  it('use the lane that the event names', () => {
    const asked = buildTable(file([draft('it', '2024', { actors: ['nis'], lane: 'KOR' })], { actors }));
    expect(asked.actorIds[asked.actor[0]!]).toBe('KOR');
  });

  it('hold more kinds than a word has bits', () => {
    const many = Array.from({ length: 40 }, (_, i) => `k${i}`);
    const wide = buildTable(file([draft('a', '2024', { kinds: ['k39'] }), draft('b', '2023', { kinds: many })]));
    const last = wide.kindIds.indexOf('k39');
    const first = wide.kindIds.indexOf('k0');
    const has = (row: number, n: number): boolean => hasBit(wide.kindBits, wordsFor(40), row, n);
    expect([has(1, last), has(1, first), has(0, last), has(0, first)]).toEqual([true, false, true, true]);
  });
});

describe('a row is found', () => {
  const table = buildTable(file([draft('old', '2025', { formerIds: ['older', 'new'] }), draft('new', '2024')]));

  it.each([
    ['by its id', 'old', 1],
    ['by a former id', 'older', 1],
    ['by its id, even where it is the former id of another event', 'new', 0],
    ['by nothing else', 'none', undefined],
  ])('%s', (_, id, row) => {
    expect(table.rowOf.get(id)).toBe(row);
    expect(table.rowOf.has(id)).toBe(row !== undefined);
  });
});

it('a large file is built in slices that report their progress', () => {
  const steps = buildSteps(file(Array.from({ length: 3500 }, (_, i) => draft(`e${i}`, '2024'))));
  const shares: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) shares.push(step.value);
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(step.value.count).toBe(3500);
});
