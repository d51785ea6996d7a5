import { describe, expect, it } from 'vitest';
import { readTimelineValue } from '../../../src/format/read';
import { importFile } from '../../../src/import/importFile';
import { countMended, draftsOf, mendDrafts } from '../../../src/import/mendDrafts';
import type { JsonObject } from '../../../src/import/types';

const TABLE = 'id,date,title\na,1999,A\na,someday,B\n,2001-05-04,\n';

async function imported(text = TABLE): Promise<JsonObject> {
  const { timeline } = await importFile(new TextEncoder().encode(text), { name: 'rows.csv' });
  return timeline!;
}

describe('a row that is no event yet', () => {
  it('becomes one when its date is said, with an id of its own, and loses nothing', async () => {
    const timeline = await imported();
    expect(draftsOf(timeline).map(({ row, date }) => [row, date])).toEqual([
      [3, 'someday'],
      [4, '2001-05-04'],
    ]);
    const mended = mendDrafts(timeline, { 3: { when: '2000-02' } });
    const events = mended['events'] as readonly JsonObject[];
    expect(events.map(({ id, when, title }) => [id, when, title])).toEqual([
      ['a', '1999', 'A'],
      ['a-2', '2000-02', 'B'],
    ]);
    expect(draftsOf(mended).map(({ row }) => row)).toEqual([4]);
    expect(readTimelineValue(mended).issues).toEqual([]);
  });

  it('keeps the date that it has when its title is said, and the last one leaves no empty list', async () => {
    const mended = mendDrafts(await imported(), { 3: { when: '2000', title: 'B' }, 4: { title: 'C' } });
    expect((mended['events'] as readonly JsonObject[]).map(({ when }) => when)).toEqual(['1999', '2000', '2001-05-04']);
    expect(mended).not.toHaveProperty('x-drafts');
  });

  it('stays a draft while something is missing, or where the row is no draft', async () => {
    const timeline = await imported();
    expect(mendDrafts(timeline, { 4: { when: '2001' }, 2: { title: 'Other' }, 99: { title: 'X' } })).toBe(timeline);
  });

  it('is counted as what it became', async () => {
    const before = await imported();
    const after = mendDrafts(before, { 3: { when: '2000' } });
    expect(countMended({ rows: 3, events: 1, drafts: 2, skipped: 0 }, before, after)).toEqual({
      rows: 3,
      events: 2,
      drafts: 1,
      skipped: 0,
    });
  });
});
