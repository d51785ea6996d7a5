// Writes data/us-forces-abroad.json from a compilation of the US government's counts, which is not part of this repository.
//   node test/datasets/usForces.mjs <folder with the data sets>
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { nameOf } from './countries.mjs';
import { writeData } from './writeData.mjs';
import { COVERAGE, KINDS, LANES, LANE_OF, PERIODS, SOURCES, STORY } from './forces/fixed.mjs';
import { AT_HOME, CENTRES, OWN_NAMES } from './forces/places.mjs';

/** @typedef {{ id: string, name: { en: string, de: string }, lane: string, counts: Map<number, number> }} Place */
/** @typedef {{ from: number, to: number }} Spell */

const LAST = 2024;
const MANY = 1000;

/** The counts by country. @param {string} folder @returns {Place[]} */
export function readCounts(folder) {
  const path = join(folder, 'us-troop-deployments', 'troopdata-rebuild-country-year.csv');
  /** @type {Map<string, Place>} */
  const places = new Map();
  for (const row of csvParse(readFileSync(path, 'utf8'))) {
    const { countryname = '', year = '', iso3c = '', region = '', troops_ad = '' } = row;
    if (AT_HOME.has(countryname) || troops_ad === 'NA' || troops_ad === '') continue;
    const own = OWN_NAMES[countryname];
    if (!own && iso3c === 'NA') continue;
    const id = own ? own[0] : iso3c;
    const place = places.get(id) ?? {
      id,
      name: own ? { en: own[1], de: own[2] } : nameOf(iso3c),
      lane: LANE_OF[region] ?? '',
      counts: new Map(),
    };
    place.counts.set(Number(year), Math.round(Number(troops_ad)));
    places.set(id, place);
  }
  return [...places.values()];
}

/** Years whose counts exceed both neighbours by nearly half, one or two in a row. @param {Place} place */
export function implausible({ counts }) {
  const found = new Set();
  const at = (/** @type {number} */ year) => counts.get(year) ?? 0;
  for (const year of counts.keys())
    for (const length of [1, 2]) {
      const [before, after] = [at(year - 1), at(year + length)];
      const run = Array.from({ length }, (_, i) => year + i);
      if (Math.min(before, after) >= 5000 && run.every((one) => at(one) >= 1.45 * Math.max(before, after)))
        for (const one of run) found.add(one);
    }
  return found;
}

/** Runs of years with at least a thousand. One year below or without a count does not end a run. @param {Place} place @returns {Spell[]} */
export function spellsOf({ counts }) {
  /** @type {Spell[]} */
  const spells = [];
  for (let year = 1950; year <= LAST; year++) {
    if ((counts.get(year) ?? 0) < MANY) continue;
    const last = spells.at(-1);
    if (last && year - last.to <= 2) last.to = year;
    else spells.push({ from: year, to: year });
  }
  return spells.filter(({ from, to }) => to > from || (counts.get(from) ?? 0) >= 2 * MANY);
}

const number = (/** @type {number} */ n, /** @type {string} */ lang) => new Intl.NumberFormat(lang).format(n);
/** What is counted in a country: of its own, so that each country has its curve. @param {string} id */
const measureOf = (id) => `troops-${id.toLowerCase()}`;
const idOf = (/** @type {Place} */ { id }) => id.toLowerCase();

/** The highest count of a run that can be. @param {Place} place @param {Spell} spell @param {Set<number>} odd */
function peakOf({ counts }, { from, to }, odd) {
  const years = [...counts.keys()].filter((year) => year >= from && year <= to && !odd.has(year));
  return years.reduce(
    (best, year) => ((counts.get(year) ?? 0) > (counts.get(best) ?? 0) ? year : best),
    years[0] ?? from,
  );
}

/** Counts of the first, highest and last year and of each fifth; and what cannot be as a claim of the compilation. @param {Place} place @param {Spell} spell @param {Set<number>} odd @param {number} peak */
function claimsOf({ id, counts }, { from, to }, odd, peak) {
  const wanted = [...counts.keys()].filter(
    (year) =>
      year >= from && year <= to && !odd.has(year) && (year === from || year === to || year === peak || year % 5 === 0),
  );
  const figure = (/** @type {number} */ year) => ({
    measure: measureOf(id),
    best: counts.get(year),
    period: String(year),
  });
  // One claim a count, said in its year: so the counts of a country become a curve.
  const claims = wanted
    .sort((a, b) => a - b)
    .map((year) => ({
      id: `y${year}`,
      by: 'dmdc',
      said: String(year),
      figures: [figure(year)],
      sources: ['troopdata'],
    }));
  if (id !== 'IRQ' || from !== 2003) return claims;
  return [
    ...claims,
    {
      id: 'implausible',
      by: 'compilation',
      says: {
        en: 'The table has 423,300 in 2006 and 510,000 in 2007, three times the years before and after.',
        de: 'Die Tabelle hat 423.300 für 2006 und 510.000 für 2007, das Dreifache der Jahre davor und danach.',
      },
      figures: [2006, 2007].map(figure),
      status: 'disputed',
      sources: ['troopdata'],
    },
  ];
}

/** @param {number} count */
const weightOf = (count) => (count >= 100_000 ? 5 : count >= 30_000 ? 4 : count >= 10_000 ? 3 : count >= 4000 ? 2 : 1);

/** @param {Place} place @param {Spell} spell @param {Set<number>} odd */
function presence(place, spell, odd) {
  const { name, lane, counts } = place;
  const peak = peakOf(place, spell, odd);
  const most = counts.get(peak) ?? 0;
  const isOn = spell.to === LAST;
  return {
    id: `${idOf(place)}-${spell.from}`,
    when: spell.from === spell.to ? String(spell.from) : `${spell.from}/${isOn ? '..' : spell.to}`,
    ...(isOn && { asOf: String(LAST) }),
    title: { en: `US forces: ${name.en}`, de: `US-Truppen: ${name.de}` },
    short: name,
    summary: {
      en: `Highest plausible count: ${number(most, 'en')} in ${peak}.`,
      de: `Höchste glaubwürdige Zahl: ${number(most, 'de')} im Jahr ${peak}.`,
    },
    kinds: ['presence'],
    actors: ['us'],
    place: idOf(place),
    // Turning points are wars and peaks; a presence, however large, stands in its lane.
    weight: Math.min(4, weightOf(most)),
    status: 'confirmed',
    claims: claimsOf(place, spell, odd, peak),
    lane,
    sources: ['troopdata', 'cmps-2022'],
  };
}

/** Counts of 1951 that repeat those of 1952. @param {Place} place @param {number} year */
const isCopied = ({ counts }, year) => year === 1951 && counts.get(1951) === counts.get(1952);

/** The highest counts and the largest changes within a year. @param {Place} place @param {readonly Spell[]} spells @param {Set<number>} odd */
function turns(place, spells, odd) {
  const { name, lane, counts } = place;
  const shared = { actors: ['us'], place: idOf(place), status: 'confirmed', lane, sources: ['troopdata', 'cmps-2022'] };
  const peaks = spells.flatMap((spell) => {
    const year = peakOf(place, spell, odd);
    const count = counts.get(year) ?? 0;
    if (count < 10_000) return [];
    // The table may have one number for several years in a row.
    let last = year;
    while (counts.get(last + 1) === count) last++;
    return [
      {
        id: `peak-${idOf(place)}-${year}`,
        when: last === year ? String(year) : `${year}/${last}`,
        title: {
          en: `Highest count in ${name.en}: ${number(count, 'en')}`,
          de: `Höchststand ${name.de}: ${number(count, 'de')}`,
        },
        short: { en: `${name.en}: ${number(count, 'en')}`, de: `${name.de}: ${number(count, 'de')}` },
        kinds: ['peak'],
        ...shared,
        weight: weightOf(count),
      },
    ];
  });
  const changes = [...counts.keys()]
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const [before, now] = [counts.get(year - 1), counts.get(year) ?? 0];
      if (before === undefined || odd.has(year) || odd.has(year - 1) || isCopied(place, year)) return [];
      const change = now - before;
      if (Math.abs(change) < 15_000 || Math.abs(change) < 0.25 * Math.max(before, now)) return [];
      const sign = change > 0 ? '+' : '−';
      return [
        {
          id: `${idOf(place)}-${year}${spells.some(({ from }) => from === year) ? '-change' : ''}`,
          when: String(year),
          title: {
            en: `${name.en}: from ${number(before, 'en')} to ${number(now, 'en')} within a year`,
            de: `${name.de}: von ${number(before, 'de')} auf ${number(now, 'de')} binnen eines Jahres`,
          },
          short: {
            en: `${name.en} ${sign}${number(Math.abs(change), 'en')}`,
            de: `${name.de} ${sign}${number(Math.abs(change), 'de')}`,
          },
          kinds: [change > 0 ? 'build-up' : 'withdrawal'],
          ...shared,
          weight:
            Math.abs(change) >= 150_000 || (place.id === 'IRQ' && year === 2003)
              ? 5
              : Math.abs(change) >= 40_000
                ? 4
                : 3,
        },
      ];
    });
  return [...peaks, ...changes];
}

/** @param {readonly { lane: string }[]} events */
const actors = (events) => [
  ...LANES.filter(({ id }) => events.some(({ lane }) => lane === id)),
  { id: 'us', name: { en: 'United States', de: 'USA' }, type: 'state' },
  {
    id: 'dmdc',
    name: { en: 'US Department of Defense', de: 'US-Verteidigungsministerium' },
    short: { en: 'Pentagon', de: 'Pentagon' },
    type: 'organisation',
    parent: 'us',
  },
  {
    id: 'compilation',
    name: { en: 'troopdata (compilation)', de: 'troopdata (Zusammenstellung)' },
    type: 'organisation',
  },
];

/** @param {readonly Place[]} places */
const measures = (places) =>
  places.map(({ id, name }) => ({
    id: measureOf(id),
    name: { en: `US forces: ${name.en}`, de: `US-Truppen: ${name.de}` },
    unit: { en: 'persons', de: 'Personen' },
  }));

/** @param {readonly Place[]} places */
const placesOf = (places) =>
  places.map(({ id, name }) => {
    const [lat, lon] = CENTRES[id] ?? [NaN, NaN];
    return {
      id: id.toLowerCase(),
      name,
      lat,
      lon,
      precision: 'country',
      ...(/^[A-Z]{3}$/.test(id) && { country: id }),
    };
  });

/** The timeline as a file. @param {string} folder */
export function usForces(folder) {
  const places = readCounts(folder);
  const events = places
    .flatMap((place) => {
      const [odd, spells] = [implausible(place), spellsOf(place)];
      return spells.length === 0
        ? []
        : [...spells.map((spell) => presence(place, spell, odd)), ...turns(place, spells, odd)];
    })
    .sort(
      (a, b) => a.when.slice(0, 4).localeCompare(b.when.slice(0, 4)) || b.weight - a.weight || a.id.localeCompare(b.id),
    );
  const used = new Set(events.map(({ place }) => place));
  return {
    format: 1,
    id: 'us-forces-abroad',
    lang: 'en',
    title: { en: 'US forces abroad, 1950–2024', de: 'US-Truppen im Ausland, 1950–2024' },
    summary: {
      en: 'Where the United States had at least a thousand soldiers, by the yearly counts of its own government: presences, highest counts, and the largest changes within a year.',
      de: 'Wo die USA mindestens tausend Soldaten hatten, nach den jährlichen Zählungen ihrer eigenen Regierung: Präsenzen, Höchststände und die größten Veränderungen binnen eines Jahres.',
    },
    licence: 'CC-BY-4.0',
    authors: [{ name: 'Entente contributors' }],
    updated: '2026-11-29',
    coverage: COVERAGE,
    actors: actors(events),
    kinds: KINDS,
    measures: measures(places.filter((place) => used.has(idOf(place)))),
    periods: PERIODS,
    sources: SOURCES,
    places: placesOf(places.filter((place) => used.has(idOf(place)))),
    events,
    stories: [STORY],
  };
}

const [, script = '', from] = process.argv;
if (script.endsWith('usForces.mjs') && from) await writeData(usForces(from));
