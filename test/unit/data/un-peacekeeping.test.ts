import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/format/read';
import { LEFT_OUT } from '../../datasets/peacekeeping/missions.mjs';
import { idOf, readMissions, unPeacekeeping } from '../../datasets/unPeacekeeping.mjs';

const text = readFileSync('data/un-peacekeeping.json', 'utf8');
const { file, issues } = readTimeline(text);

/** South, north, west and east of each lane's region. */
const BOXES: Readonly<Record<string, readonly [number, number, number, number]>> = {
  africa: [-35, 38, -18, 52],
  mideast: [12, 40, 25, 64],
  europe: [34, 72, -25, 50],
  asia: [-12, 55, 60, 150],
  americas: [-56, 72, -170, -30],
};

describe('UN peacekeeping', () => {
  it('is read without an issue', () => {
    expect(issues).toEqual([]);
  });

  it('has each place in the region of its lane', () => {
    for (const { id, place, lane } of file!.events) {
      if (id === 'resolution-2690') continue;
      const [south, north, west, east] = BOXES[lane!]!;
      const { lat, lon } = place!;
      expect([id, lat! > south && lat! < north && lon! > west && lon! < east]).toEqual([id, true]);
    }
  });

  it('has a claimant and a source for each figure', () => {
    const claims = file!.events.flatMap((event) => event.claims);
    expect(claims.length).toBeGreaterThan(20);
    expect(claims.filter(({ by, sources }) => by === '' || sources.length === 0)).toEqual([]);
  });
});

const FOLDER = process.env['DATASETS'] ?? '';
describe.skipIf(!existsSync(`${FOLDER}/un-peacekeeping-missions`))(
  'the list of missions (where DATASETS names its folder)',
  () => {
    it('is what the file was made from', () => {
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(unPeacekeeping(FOLDER))));
    });

    it('has 81 rows, each an event or left out for a reason', () => {
      const rows = readMissions(FOLDER);
      expect(rows).toHaveLength(81);
      const ids = new Set(file!.events.map(({ id }) => id));
      for (const { mission_acronym: acronym = '' } of rows)
        expect([acronym, ids.has(idOf(acronym))]).toEqual([acronym, !(acronym in LEFT_OUT)]);
    });

    it('begins and ends each mission in the month that the event has', () => {
      const events = new Map(file!.events.map((event) => [event.id, event.when]));
      for (const { mission_acronym: acronym = '', start_date: start = '', end_date: end = '' } of readMissions(
        FOLDER,
      )) {
        const when = events.get(idOf(acronym));
        if (when === undefined) continue;
        const [from = '', to = ''] = when.split('/');
        expect([acronym, from]).toEqual([acronym, start.slice(0, from.length)]);
        if (end !== '') expect([acronym, to]).toEqual([acronym, end.slice(0, to.length)]);
      }
    });
  },
);
