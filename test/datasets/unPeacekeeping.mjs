// Writes data/un-peacekeeping.json from the United Nations' list of missions, which is not part of this repository.
//   node test/datasets/unPeacekeeping.mjs <folder with the data sets>
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { nameOf } from './countries.mjs';
import { writeData } from './writeData.mjs';
import { CLAIMANTS, COUNTS, PAGES } from './peacekeeping/figures.mjs';
import { AS_OF, COVERAGE, KINDS, MALI, MEASURES, REGIONS, STORY } from './peacekeeping/fixed.mjs';
import { LEFT_OUT, MISSIONS, OWN_PLACES, PLACES } from './peacekeeping/missions.mjs';

/** @typedef {Record<string, string>} Row */

/** @param {string} folder @returns {Row[]} */
export const readMissions = (folder) =>
  csvParse(readFileSync(join(folder, 'un-peacekeeping-missions', 'DPPADPOSS-PKO.csv'), 'utf8'));

export const idOf = (/** @type {string} */ text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Most days are the first of a month, which stands for the month alone. @param {string} date */
const exactly = (date) => (date.endsWith('-01') ? date.slice(0, 7) : date);

/** The years of a mission as the list has them. @param {Row} row */
export function whenOf({ mission_acronym, start_date = '', end_date = '', mission_isactive = '' }) {
  // Listed as active after its end.
  const end = mission_acronym === 'MINUSMA' ? '2023-12-31' : end_date;
  if (start_date === '') return `/${exactly(end)}`;
  return `${exactly(start_date)}/${end === '' && mission_isactive === 'Yes' ? '..' : exactly(end)}`;
}

/** Three decimals, from a decimal comma. @param {string | undefined} text */
const degrees = (text = '') => Math.round(Number(text.replace(',', '.')) * 1000) / 1000;

/** Rows whose latitude and longitude stand in each other's column: there they lie in another country. */
const SWAPPED = new Set(['UNOSOM I', 'UNOSOM II', 'UNAVEM I', 'UNAVEM II', 'UNSCOB', 'MINUSMA']);

/** Where a mission had its seat. @param {Row} row */
function placeOf({ mission_acronym = '', mission_location = '', mission_latitude, mission_longitude }) {
  const own = OWN_PLACES[mission_acronym];
  if (own) {
    const [en, de, lat, lon, country, precision] = own;
    return { id: idOf(en), name: { en, de }, lat, lon, precision, ...(country && { country }) };
  }
  const en = mission_location
    .trim()
    .replace("N'Djamena", 'N’Djamena')
    .replaceAll('-Apr)', '–Apr)')
    .replaceAll('-Oct)', '–Oct)');
  const known = PLACES[en];
  if (!known) throw new Error(`no such place: ${en}`);
  const [de, country] = known;
  const [a, b] = [degrees(mission_latitude), degrees(mission_longitude)];
  const [lat, lon] = SWAPPED.has(mission_acronym) ? [b, a] : [a, b];
  return {
    id: idOf(en),
    name: { en, de },
    lat,
    lon,
    precision: en.includes('(') ? 'area' : 'exact',
    ...(country && { country }),
  };
}

/** What a mission is, by the words of its name. @param {string} name */
function kindOf(name) {
  if (/Transitional A|Interim Administration/.test(name)) return 'administration';
  if (/Observ|Supervision|Verification|Truce|Special Committee|Good Offices/.test(name)) return 'observation';
  if (/Police/.test(name)) return 'police';
  if (/Force|Guards/.test(name)) return 'force';
  return 'mission';
}

const BOUND = { strength: 'up-to' };
/** What the pages say about a mission. @param {string} acronym */
function claimsOf(acronym) {
  return (COUNTS[acronym] ?? []).map(({ by, source, said, period, figures }, at) => ({
    id: `count-${at + 1}`,
    by,
    ...(said && { said }),
    figures: Object.entries(figures).map(([measure, best]) => ({
      measure,
      ...(measure === 'strength' ? { high: best, bound: BOUND.strength } : { best }),
      ...(period && { period }),
    })),
    sources: [source],
  }));
}

/** Names of countries that are places for `about`. @param {string} code */
const countryName = (code) =>
  ({ XKX: { en: 'Kosovo', de: 'Kosovo' }, ESH: { en: 'Western Sahara', de: 'Westsahara' } })[code] ?? nameOf(code);

/** The id of a country as a place: that of the seat where a mission is placed in the country as a whole. @param {Map<string, { id: string, precision: string, country?: string }>} seats */
const countryIds = (seats) => {
  const whole = [...seats.values()].filter(({ precision }) => precision === 'country');
  const ids = new Map(whole.map(({ id, country }) => [country, id]));
  return (/** @type {string} */ code) => ids.get(code) ?? `c-${code.toLowerCase()}`;
};

/** @param {Row} row @param {(code: string) => string} countryId */
function eventOf(row, countryId) {
  const acronym = row['mission_acronym'] ?? '';
  const name = (row['mission_name'] ?? '')
    .replaceAll('"', '')
    .replaceAll("'", '’')
    .replace(/ in the$/, ' in the Dominican Republic')
    .trim();
  const mission = MISSIONS[acronym];
  if (!mission) throw new Error(`no such mission: ${acronym}`);
  const [region, en, de, countries, weight = 2] = mission;
  const when = whenOf(row);
  const claims = claimsOf(acronym);
  const [year] = /\d{4}/.exec(when) ?? [''];
  return {
    id: idOf(acronym),
    when,
    ...(when.endsWith('..') && { asOf: AS_OF }),
    title: { en: `${acronym}: ${en}`, de: `${acronym}: ${de}` },
    short: { en: acronym, de: acronym },
    summary: { en: `${name}.`, de: `Amtlicher Name: ${name}.` },
    kinds: [kindOf(name)],
    actors: ['un'],
    place: placeOf(row).id,
    about: countries.split(' ').map(countryId),
    weight: year === '' ? 1 : weight,
    status: 'confirmed',
    ...(claims.length > 0 && { claims }),
    lane: region,
    sources: acronym === 'MINUSMA' ? ['un-hub', 'un-2690'] : ['un-hub'],
  };
}

/** Where a country lies, for what a mission is about; no coordinates, since nothing happened at its centre. @param {readonly { about?: readonly string[] }[]} events */
function countries(events) {
  const ids = new Set(events.flatMap(({ about = [] }) => about).filter((id) => id.startsWith('c-')));
  return [...ids].sort().map((id) => {
    const code = id.slice(2).toUpperCase();
    return { id, name: countryName(code), precision: 'country', country: code };
  });
}

const NEW_YORK = {
  id: 'new-york',
  name: { en: 'New York', de: 'New York' },
  lat: 40.749,
  lon: -73.968,
  precision: 'exact',
  country: 'USA',
};

/** The timeline as a file. @param {string} folder */
export function unPeacekeeping(folder) {
  const rows = readMissions(folder).filter((row) => !LEFT_OUT[row['mission_acronym'] ?? '']);
  const seats = new Map(rows.map(placeOf).map((place) => [place.id, place]));
  const countryId = countryIds(seats);
  const events = [...rows.map((row) => eventOf(row, countryId)), ...MALI].sort(
    (a, b) => a.when.replace('/', '').localeCompare(b.when.replace('/', '')) || a.id.localeCompare(b.id),
  );
  return {
    format: 1,
    id: 'un-peacekeeping',
    lang: 'en',
    title: { en: 'UN peacekeeping since 1948', de: 'UN-Friedenseinsätze seit 1948' },
    summary: {
      en: 'Seventy-five missions of the United Nations with their seats and years, from the truce observers in Jerusalem to the end of MINUSMA in Mali; strength and deaths where a source gives them.',
      de: 'Fünfundsiebzig Missionen der Vereinten Nationen mit Sitz und Jahren, von den Waffenstillstandsbeobachtern in Jerusalem bis zum Ende der MINUSMA in Mali; Stärke und Todesfälle, wo eine Quelle sie nennt.',
    },
    licence: 'CC-BY-4.0',
    authors: [
      { name: 'United Nations, Peace and Security Data Hub', url: 'https://psdata.un.org/' },
      { name: 'Entente contributors' },
    ],
    updated: '2026-11-29',
    coverage: COVERAGE,
    actors: [
      ...REGIONS,
      {
        id: 'un',
        name: { en: 'United Nations', de: 'Vereinte Nationen' },
        short: { en: 'UN', de: 'UN' },
        type: 'organisation',
      },
      { id: 'mali', name: { en: 'Mali', de: 'Mali' }, type: 'state' },
      ...CLAIMANTS,
    ],
    kinds: KINDS,
    measures: MEASURES,
    periods: [
      { id: 'cold-war', when: '1948/1987', title: { en: 'Cold War', de: 'Kalter Krieg' } },
      { id: 'surge', when: '1988/1999', title: { en: 'The surge', de: 'Der Aufschwung' } },
      { id: 'africa', when: '2000/2024', title: { en: 'Large missions in Africa', de: 'Große Missionen in Afrika' } },
    ],
    sources: [
      {
        id: 'un-hub',
        type: 'dataset',
        title: 'DPPADPOSS-PKO',
        publisher: 'United Nations, Peace and Security Data Hub',
        URL: 'https://psdata.un.org/',
        accessed: AS_OF,
      },
      ...Object.entries(PAGES).map(([id, page]) => ({ id, ...page })),
    ],
    places: [...seats.values(), NEW_YORK, ...countries(events)],
    events,
    links: [{ from: 'resolution-2690', to: 'mali-asks-for-withdrawal', type: 'responds-to', sources: ['un-2690'] }],
    stories: [STORY],
  };
}

const [, script = '', from] = process.argv;
if (script.endsWith('unPeacekeeping.mjs') && from) await writeData(unPeacekeeping(from));
