// Writes data/nuclear-tests.json from a report's table, which is not part of this repository.
//   node test/datasets/nuclearTests.mjs <folder with the data sets>
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { writeData } from './writeData.mjs';
import { COUNTRIES, COVERAGE, KINDS, NORTH_KOREA, NOTED, PERIODS, SOURCES, storyOf } from './nuclear/fixed.mjs';
import { SITE_OF, SITES } from './nuclear/sites.mjs';

/** @typedef {Record<string, string>} Row */

/** @param {string} folder @returns {Row[]} */
export const readExplosions = (folder) =>
  csvParse(readFileSync(join(folder, 'nuclear-tests-sipri', 'sipri-report-explosions.csv'), 'utf8'));

/** The local times of the two bombs of the war, nine hours before UTC. */
const LOCAL = new Set(['45002', '45003']);

/** Day, or day and time of day in UTC where the table has one that can be. @param {Row} row */
export function whenOf({ date_long = '', origin_t = '0', id_no = '' }) {
  const day = `${date_long.slice(0, 4)}-${date_long.slice(4, 6)}-${date_long.slice(6, 8)}`;
  const time = String(Math.floor(Number(origin_t))).padStart(6, '0');
  if (!(Number(origin_t) > 0) || !/^([01]\d|2[0-3])[0-5]\d[0-5]\d$/.test(time)) return day;
  const instant = `${day}T${time.slice(0, 2)}:${time.slice(2, 4)}`;
  if (!LOCAL.has(id_no)) return `${instant}Z`;
  const local = new Date(Date.parse(`${instant}Z`) + 9 * 3_600_000).toISOString();
  return `${local.slice(0, 16)}+09:00`;
}

/** Where it was set off, by the type of the test. @param {Row} row */
function kindsOf({ type = '', purpose = '' }) {
  if (purpose === 'COMBAT') return ['war'];
  const where = /SPACE|ROCKET/.test(type)
    ? 'space'
    : /^UW$/.test(type)
      ? 'underwater'
      : /ATMOSPH|AIRDROP|TOWER|SURFACE|BALLOON|BARGE|SHIP|WATER/.test(type)
        ? 'atmospheric'
        : 'underground';
  return purpose.includes('PNE') ? [where, 'peaceful'] : [where];
}

/** A yield in kilotons as a text, with a point or a comma. @param {Row} row @returns {{ en: string, de: string } | null} */
function yieldOf({ yield_1 = '', yield_u = '' }) {
  const [low, high] = [Number(yield_1), Number(yield_u)];
  if (!(high > 0)) return null;
  const one = (/** @type {number} */ n, /** @type {string} */ lang) =>
    new Intl.NumberFormat(lang, { maximumFractionDigits: 3 }).format(n);
  const text = (/** @type {string} */ lang, /** @type {string} */ upTo) =>
    low === high
      ? `${one(high, lang)} kt`
      : low < 0.01
        ? `${upTo} ${one(high, lang)} kt`
        : `${one(low, lang)}–${one(high, lang)} kt`;
  return { en: text('en', 'up to'), de: text('de', 'bis') };
}

/** @param {Row} row */
function weightOf(row) {
  const kilotons = Number(row['yield_u'] || 0);
  return kilotons >= 5000 ? 4 : kilotons >= 1000 ? 3 : kilotons > 150 ? 2 : 1;
}

/** A name in capitals as a name. @param {string} name */
const named = (name) =>
  name
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/(^|[\s(\-/])\p{L}/gu, (letter) => letter.toUpperCase());

/** @param {Row} row @param {number} number Of this country's tests, from 1. @param {Set<string>} ids */
function eventOf(row, number, ids) {
  const country = COUNTRIES[row['country'] ?? ''];
  const site = SITE_OF.get(row['region'] ?? '');
  if (!country || !site) throw new Error(`no such country or region: ${row['country']}, ${row['region']}`);
  const [actor, adjective, test, name, germanName] = country;
  const [en, de] = SITES[site] ?? ['', ''];
  const own = named(row['name'] ?? '');
  // One number of the report stands twice.
  const id = ids.has(`t${row['id_no']}`) ? `t${row['id_no']}-2` : `t${row['id_no']}`;
  ids.add(id);
  const noted = NOTED[id];
  const strength = yieldOf(row);
  const isFirst = number === 1;
  const title = isFirst
    ? { en: `First ${adjective} nuclear test, ${en}`, de: `Erster Atomtest: ${germanName}, ${de}` }
    : own
      ? { en: `${own}: ${adjective} test, ${en}`, de: `${own}: ${test}, ${de}` }
      : { en: `${adjective} test no. ${number}, ${en}`, de: `${test} Nr. ${number}, ${de}` };
  const short = isFirst
    ? { en: `${name}: first test`, de: `${germanName}: erster Test` }
    : own
      ? { en: own, de: own }
      : { en: `No. ${number}`, de: `Nr. ${number}` };
  return {
    id,
    when: whenOf(row),
    title: noted?.title ?? title,
    short: noted?.short ?? short,
    ...(strength && { summary: { en: `Yield: ${strength.en}.`, de: `Sprengkraft: ${strength.de}.` } }),
    kinds: kindsOf(row),
    actors: [actor],
    place: site,
    weight: noted?.weight ?? (isFirst ? 5 : weightOf(row)),
    sources: ['foa-sipri', 'dip'],
  };
}

/** North Korea's tests. */
const korean = () =>
  NORTH_KOREA.map(([when, weight, sources, en, de], at) => ({
    id: `prk-${at + 1}`,
    when,
    title:
      at === 0
        ? { en: 'First North Korean nuclear test, Punggye-ri', de: 'Erster Atomtest: Nordkorea, Punggye-ri' }
        : { en: `North Korean test no. ${at + 1}, Punggye-ri`, de: `Nordkoreanischer Test Nr. ${at + 1}, Punggye-ri` },
    short:
      at === 0
        ? { en: 'North Korea: first test', de: 'Nordkorea: erster Test' }
        : // Among the turning points, no lane says whose test it is.
          weight === 5
          ? { en: `North Korea: test no. ${at + 1}`, de: `Nordkorea: Test Nr. ${at + 1}` }
          : { en: `No. ${at + 1}`, de: `Nr. ${at + 1}` },
    summary: { en, de },
    kinds: ['underground'],
    actors: ['PRK'],
    place: 'punggye-ri',
    weight,
    sources,
  }));

/** Events that the story tells of. @param {readonly { id: string, actors: string[], kinds: string[], when: string }[]} events @param {readonly Row[]} rows */
function storyIds(events, rows) {
  const first = (/** @type {string} */ actor) => events.find(({ actors }) => actors[0] === actor)?.id ?? '';
  const largest = (/** @type {string} */ country) =>
    `t${rows.filter((row) => row['country'] === country).reduce((a, b) => (Number(b['yield_u'] || 0) > Number(a['yield_u'] || 0) ? b : a))['id_no']}`;
  return {
    trinity: 't45001',
    firstSUN: first('SUN'),
    largestUSA: largest('USA'),
    largestSUN: largest('USSR'),
    firstUnder:
      events.find(({ when, actors, kinds }) => when > '1963-08-05' && actors[0] === 'USA' && kinds[0] === 'underground')
        ?.id ?? '',
    firstIND: first('IND'),
    firstPAK: first('PAK'),
    lastPRK: 'prk-6',
  };
}

/** The timeline as a file. @param {string} folder */
export function nuclearTests(folder) {
  const rows = readExplosions(folder);
  /** @type {Map<string, number>} */
  const counts = new Map();
  /** @type {Set<string>} */
  const ids = new Set();
  const events = [
    ...rows.map((row) => {
      const country = row['country'] ?? '';
      const number = (counts.get(country) ?? 0) + 1;
      counts.set(country, number);
      return eventOf(row, number, ids);
    }),
    ...korean(),
  ];
  const story = storyIds(events, rows);
  const used = new Set(events.map(({ place }) => place));
  return {
    format: 1,
    id: 'nuclear-tests',
    lang: 'en',
    title: { en: 'Nuclear explosions, 1945–2017', de: 'Kernexplosionen, 1945–2017' },
    summary: {
      en: '2,057 nuclear explosions from Trinity to North Korea’s sixth test, by country, place and yield, as a report of FOA and SIPRI lists them. They were above ground first and almost all below it after 1963.',
      de: '2.057 Kernexplosionen von Trinity bis zum sechsten Test Nordkoreas, nach Land, Ort und Sprengkraft, wie ein Bericht von FOA und SIPRI sie aufführt. Zuerst über der Erde, nach 1963 fast alle darunter.',
    },
    licence: 'CC-BY-4.0',
    authors: [
      { name: 'N.-O. Bergkvist, R. Ferm (FOA, SIPRI)' },
      { name: 'Data Is Plural', url: 'https://github.com/data-is-plural/nuclear-explosions' },
      { name: 'Entente contributors' },
    ],
    updated: '2026-11-29',
    coverage: COVERAGE,
    actors: Object.values(COUNTRIES).map(([id, , , en, de]) => ({
      id,
      name: { en, de },
      type: 'state',
      ...(id === 'SUN' && { existed: '../1991-12-25' }),
    })),
    kinds: KINDS,
    periods: PERIODS,
    sources: SOURCES,
    places: Object.entries(SITES)
      .filter(([id]) => used.has(id))
      .map(([id, [en, de, lat, lon, country, precision = 'area']]) => ({
        id,
        name: { en, de },
        lat,
        lon,
        precision,
        ...(country && { country }),
      })),
    events,
    stories: [storyOf(story)],
  };
}

const [, script = '', from] = process.argv;
if (script.endsWith('nuclearTests.mjs') && from) await writeData(nuclearTests(from));
