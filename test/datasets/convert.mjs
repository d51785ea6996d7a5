// Converts public data sets to format 1, to look at: crowded, sparse and skewed data that were not made for Entente.
//   node test/datasets/convert.mjs <folder with the data sets> <folder to write to>
// Then open the page with ?data= and the address of a written file. The data sets are not part of this repository.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';

/** @typedef {{ id: string, when: string, title: string, summary?: string, kinds: string[], actors: string[], lane?: string, weight: number }} Draft */
/** @typedef {{ id: string, name: string, family: string, tone: string }} Kind */
/** @typedef {(folder: string) => { title: string, summary: string, kinds: Kind[], actors: { id: string, name: string }[], events: Draft[] }} Conversion */

/** @param {string} path @returns {Record<string, string>[]} */
const rowsOf = (path) => csvParse(readFileSync(path, 'utf8'));
const idOf = (/** @type {string} */ text) =>
  text
    .trim()
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^-|-$/g, '') || 'none';
/** @param {Iterable<string>} names */
const actorsOf = (names) => [...new Set(names)].map((name) => ({ id: idOf(name), name }));
const two = (/** @type {string | number} */ n) => String(n).padStart(2, '0');

/** Roll calls: one day each, up to 77 on a day. Lanes by issue, since every vote has the same actor. @type {Conversion} */
export function rollCalls(folder) {
  const issues = new Map(
    rowsOf(join(folder, 'un_roll_call_issues.csv')).map(({ rcid = '', issue = '' }) => [rcid, issue]),
  );
  const names = [...new Set([...issues.values(), 'Other matters'])];
  const events = rowsOf(join(folder, 'un_roll_calls.csv')).map(
    ({ rcid = '', date = '', short, descr, unres, importantvote }) => ({
      id: `rc${rcid}`,
      // The first sessions are dated by the first days of their year, which stand for unknown days.
      when: /-01-0[1-9]$/.test(date) && date < '1950' ? `${date.slice(0, 4)}?` : date,
      title: short || unres || `Roll call ${rcid}`,
      ...(descr?.trim() && { summary: descr }),
      kinds: [idOf(issues.get(rcid) ?? 'Other matters')],
      actors: ['UNGA'],
      weight: importantvote === '1' ? 4 : 2,
    }),
  );
  return {
    title: 'Roll calls of the UN General Assembly, 1946–2019',
    summary: 'Voeten, Strezhnev and Bailey; CC0.',
    kinds: names.map((name) => ({ id: idOf(name), name, family: 'institution', tone: 'neutral' })),
    actors: [{ id: 'UNGA', name: 'UN General Assembly' }],
    events,
  };
}

/** Explosions: to the tenth of a second in UTC, dense in some years and absent in others. @type {Conversion} */
export function nuclearTests(folder) {
  const rows = rowsOf(join(folder, 'sipri-report-explosions.csv')).filter(({ country }) => country !== 'country');
  const events = rows.map(
    ({ id_no = '', date_long = '', origin_t = '', country = '', region, name, yield_u = '0', type = '' }, i) => {
      const time = two(Math.floor(Number(origin_t))).padStart(6, '0');
      const day = `${date_long.slice(0, 4)}-${date_long.slice(4, 6)}-${date_long.slice(6, 8)}`;
      // Scanned from print: some hours are above 24, and then only the day can be trusted.
      const known = Number(origin_t) > 0 && /^([01]\d|2[0-3])[0-5]\d[0-5]\d$/.test(time);
      return {
        id: `t${id_no}-${i}`,
        when: known ? `${day}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4, 6)}Z` : day,
        title: [name || 'Nuclear explosion', region].filter(Boolean).join(', '),
        kinds: [
          /ATMOSPH|AIRDROP|TOWER|SURFACE|BALLOON|BARGE|ROCKET|SPACE|SHIP|WATER|UW/.test(type) ? 'above' : 'below',
        ],
        actors: [idOf(country)],
        weight: Number(yield_u) >= 1000 ? 4 : Number(yield_u) >= 150 ? 3 : 2,
      };
    },
  );
  return {
    title: 'Nuclear explosions, 1945–1998',
    summary: 'Bergkvist and Ferm 2000 (SIPRI/FOA), as structured by Data Is Plural.',
    kinds: [
      { id: 'above', name: 'Above ground or under water', family: 'weapons', tone: 'material-conflict' },
      { id: 'below', name: 'Underground', family: 'weapons', tone: 'neutral' },
    ],
    actors: actorsOf(rows.map(({ country = '' }) => country)),
    events,
  };
}

/** `9/11/86` as the data has it, US order with a two-digit year; `1986-09-xx` where the day is not known. @param {Record<string, string>} row @param {'s' | 'e'} end */
function exerciseDay(row, end) {
  const [year, month, day] = [row[`${end}.year`] ?? '', row[`${end}.month`] ?? '', row[`${end}.day`] ?? ''];
  if (!/^\d{4}$/.test(year)) return '';
  if (!/^\d+$/.test(month)) return year;
  return /^\d+$/.test(day) ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
}

/** Exercises: spans of days to months, a third of them with unknown days. @type {Conversion} */
export function exercises(folder) {
  const rows = rowsOf(join(folder, 'mme_v7.csv'));
  const named = (/** @type {string | undefined} */ state) => (!state || state === '-9' ? 'Not named' : state);
  const events = rows.flatMap((row, i) => {
    const [start, end] = [exerciseDay(row, 's'), exerciseDay(row, 'e')];
    if (!start) return [];
    const states = Object.entries(row).filter(([key, value]) => /^State[A-Z]+$/.test(key) && value && value !== '-9');
    return [
      {
        // Some ids of the data set occur twice.
        id: `${row['MMEID'] ?? ''}-${i}`,
        when: end && end > start ? `${start}/${end}` : start,
        title: [row['Ex_Name'], row['Series_Name'], 'Exercise'].find((name) => name && name !== '-9') ?? '',
        ...(row['FocusDescription']?.trim() && { summary: row['FocusDescription'] }),
        kinds: [row['Humanitarian'] === '1' || row['Peacekeeping'] === '1' ? 'relief' : 'war'],
        actors: [...new Set(states.map(([, value]) => idOf(value ?? '')))],
        lane: idOf(named(row['StateA'])),
        weight: Math.min(5, 1 + Math.ceil(states.length / 4)),
      },
    ];
  });
  return {
    title: 'Multinational military exercises, 1980–2010',
    summary: "D'Orazio and Galambos 2021.",
    kinds: [
      { id: 'war', name: 'Warfighting', family: 'troops', tone: 'material-conflict' },
      { id: 'relief', name: 'Peacekeeping or relief', family: 'troops', tone: 'material-cooperation' },
    ],
    actors: actorsOf(
      rows.flatMap((row) => [
        named(row['StateA']),
        ...Object.keys(row)
          .filter((key) => /^State[A-Z]+$/.test(key))
          .map((key) => named(row[key])),
      ]),
    ),
    events,
  };
}

/** @type {Record<string, { folder: string, convert: Conversion }>} */
export const SETS = {
  'un-roll-calls': { folder: 'un-roll-calls', convert: rollCalls },
  'nuclear-tests': { folder: 'nuclear-tests-sipri', convert: nuclearTests },
  'military-exercises': { folder: 'military-exercises-mme', convert: exercises },
};

/** A data set as a timeline file. @param {string} id @param {string} folder */
export function convert(id, folder) {
  const set = SETS[id];
  if (!set) throw new Error(`no such data set: ${id}`);
  return { format: 1, id, lang: 'en', ...set.convert(join(folder, set.folder)) };
}

const [, script = '', from, to] = process.argv;
if (script.endsWith('convert.mjs') && from && to) {
  mkdirSync(to, { recursive: true });
  for (const [id, { folder }] of Object.entries(SETS)) {
    if (!existsSync(join(from, folder))) console.log(`${id}: ${join(from, folder)} is not there`);
    else writeFileSync(join(to, `${id}.json`), JSON.stringify(convert(id, from)));
  }
}
