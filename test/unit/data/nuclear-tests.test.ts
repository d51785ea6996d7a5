import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/format/read';
import { COUNTRIES } from '../../datasets/nuclear/fixed.mjs';
import { SITE_OF, SITES } from '../../datasets/nuclear/sites.mjs';
import { nuclearTests, readExplosions } from '../../datasets/nuclearTests.mjs';

const text = readFileSync('data/nuclear-tests.json', 'utf8');
const { file, issues } = readTimeline(text);

describe('nuclear tests', () => {
  it('are read without an issue, each with coordinates', () => {
    expect(issues).toEqual([]);
    expect(file!.events).toHaveLength(2057);
    expect(file!.events.filter(({ place }) => place?.lat === undefined)).toEqual([]);
  });

  it.each([
    ['t45002', '1945-08-06T08:15+09:00', 'hiroshima', 5],
    ['t61053', '1961-10-30T08:33Z', 'novaya-zemlya', 5],
    ['prk-6', '2017-09-03', 'punggye-ri', 5],
  ])('%s was on %s', (id, when, place, weight) => {
    const event = file!.events.find((one) => one.id === id)!;
    expect([event.when, event.place!['id'], event.weight]).toEqual([when, place, weight]);
  });
});

const FOLDER = process.env['DATASETS'] ?? '';
describe.skipIf(!existsSync(`${FOLDER}/nuclear-tests-sipri`))('the table (where DATASETS names its folder)', () => {
  it('is what the file was made from', () => {
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(nuclearTests(FOLDER))));
  });

  it('has as many tests of each country', () => {
    const count = (values: readonly string[]): Record<string, number> =>
      values.reduce<Record<string, number>>((all, one) => ({ ...all, [one]: (all[one] ?? 0) + 1 }), {});
    const ours = count(file!.events.map(({ actors }) => actors[0]!.id).filter((id) => id !== 'PRK'));
    expect(count(readExplosions(FOLDER).map(({ country = '' }) => COUNTRIES[country]![0]))).toEqual(ours);
  });

  it('has each test near its site, where it has coordinates that can be', () => {
    const far = readExplosions(FOLDER).filter(({ region = '', latitude, longitude }) => {
      const [, , lat, lon, , precision] = SITES[SITE_OF.get(region)!]!;
      const [north, east] = [Number(latitude), Number(longitude)];
      if (north === 0 && east === 0) return false;
      const room =
        precision === 'country' || ['pacific', 'urals', 'south-atlantic', 'perm'].includes(SITE_OF.get(region)!)
          ? 18
          : 8;
      return Math.abs(north - lat) > room || Math.abs(east - lon) > room;
    });
    // Slips of the scanner: a test at Fangataufa 15° north, one at Nevada 74° north, and the like.
    expect(far.length).toBeLessThan(25);
  });
});
