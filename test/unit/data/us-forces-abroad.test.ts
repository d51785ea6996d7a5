import { existsSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/format/read';
import { usForces } from '../../datasets/usForces.mjs';

const text = readFileSync('data/us-forces-abroad.json', 'utf8');
const { file, issues } = readTimeline(text);

describe('US forces abroad', () => {
  it('are read without an issue, each with coordinates', () => {
    expect(issues).toEqual([]);
    expect(file!.events.filter(({ place }) => place?.lat === undefined)).toEqual([]);
  });

  it('show the half million of 2007 in Iraq as disputed, and nowhere as a highest count', () => {
    const iraq = file!.events.find(({ id }) => id === 'irq-2003')!;
    expect(iraq.claims.find(({ id }) => id === 'implausible')).toMatchObject({ status: 'disputed', by: 'compilation' });
    expect(file!.events.filter(({ id }) => id.startsWith('peak-irq')).map(({ id }) => id)).toEqual(['peak-irq-2005']);
  });
});

const FOLDER = process.env['DATASETS'] ?? '';
describe.skipIf(!existsSync(`${FOLDER}/us-troop-deployments`))('the counts (where DATASETS names their folder)', () => {
  it('are what the file was made from', () => {
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(usForces(FOLDER))));
  });

  it('are the figures of the claims', () => {
    const rows = csvParse(readFileSync(`${FOLDER}/us-troop-deployments/troopdata-rebuild-country-year.csv`, 'utf8'));
    const counts = new Map(
      rows.map((row) => [`${row['iso3c']!} ${row['year']!}`, Math.round(Number(row['troops_ad']))]),
    );
    let compared = 0;
    for (const { place, claims } of file!.events)
      for (const { figures = [] } of claims)
        for (const { best, period } of figures) {
          if (place!.country === undefined) continue;
          expect([place!.country, period, best]).toEqual([
            place!.country,
            period,
            counts.get(`${place!.country} ${period!}`),
          ]);
          compared++;
        }
    expect(compared).toBeGreaterThan(300);
  });
});
