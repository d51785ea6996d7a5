// The acts of states on six treaties, from the table of memberships and from published pages, with the table's known faults mended by rule.
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { PUBLISHED } from './published.mjs';

/** @typedef {{ treaty: string, state: string, act: 'signature' | 'ratification' | 'accession' | 'succession', date: string, set: string, note?: string, pages?: readonly string[] }} Act */
/** @typedef {{ treaty: string, state: string, set: string, signature: string, ratification: string, accession: string, succession: string }} Row */

/**
 * When each treaty was opened and entered into force, by its own text and its depositaries; `delay` is the number of days between a
 * deposit and its effect.
 */
export const TREATIES = {
  npt: { opened: '1968-07-01', inForce: '1970-03-05', delay: 0 },
  ptbt: { opened: '1963-08-05', inForce: '1963-10-10', delay: 0 },
  bwc: { opened: '1972-04-10', inForce: '1975-03-26', delay: 0 },
  cwc: { opened: '1993-01-13', inForce: '1997-04-29', delay: 30 },
  ctbt: { opened: '1996-09-24', inForce: '', delay: 0 },
  tpnw: { opened: '2017-09-20', inForce: '2021-01-22', delay: 90 },
};
/** @typedef {keyof typeof TREATIES} TreatyId */

/** The table: dates as the data set has them, in the order year, month, day. @returns {Row[]} */
export const readRows = () =>
  /** @type {any} */ (csvParse(readFileSync(new URL('memberships.csv', import.meta.url), 'utf8')));

/** Codes that are not ISO 3166-1. @type {Record<string, string>} */
const CODES = { BZL: 'BLZ', LES: 'LSO', ALG: 'DZA' };

/** The state of a row: its code mended, and the two rows that stand under another state's code. @param {Row} row */
function stateOf({ treaty, state, succession, signature }) {
  // El Salvador cannot have succeeded to Yugoslavia's signature: the row is Slovenia's.
  if (treaty === 'bwc' && state === 'SLV' && succession !== '') return 'SVN';
  // In 1963 the signature of China was that of the government in Taipei; Beijing never signed.
  if (treaty === 'ptbt' && state === 'CHN' && signature !== '') return 'TWN';
  return CODES[state] ?? state;
}

/** A date with day and month in each other's place. @param {string} date */
const swapped = (date) => `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`;

/**
 * Signatures and ratifications of the PTBT have day and month swapped wherever both readings are dates: in 53 of 54 cases that a second
 * table of the package lets check. The other one is Austria's signature: read the other way it would lie after the entry into force, from
 * which on nobody could sign.
 * @param {Row} row @param {'signature' | 'ratification' | 'accession'} field
 */
function dateOf(row, field) {
  const date = row[field];
  if (date === '0001-01-01') return '';
  if (row.treaty !== 'ptbt' || row.set === 'ieadb' || row.set === 'ggo' || Number(date.slice(8)) > 12) return date;
  return field === 'signature' && swapped(date) > TREATIES.ptbt.inForce ? date : swapped(date);
}

/** Two dates that differ in one of their three parts: of two tables one has a slip. @param {string} a @param {string} b */
function isSlip(a, b) {
  const [x, y] = [a.split('-'), b.split('-')];
  return x.filter((part, at) => part !== y[at]).length === 1;
}

/**
 * A date that two tables have. With three depositaries an instrument may have two or three right days, of which the first table has
 * one; but where a year or month differs alone, or the depositary is one, one of the two is a slip, and nobody knows which.
 * @param {string} treaty @param {string} first @param {string} second
 */
function reconciled(treaty, first, second) {
  if (first === '' || second === '' || first === second) return first || second;
  const isDayOnly = first.slice(0, 7) === second.slice(0, 7);
  const isOneDepositary = treaty === 'cwc';
  if (!isSlip(first, second) || (isDayOnly && !isOneDepositary)) return first;
  return `[${[first, second].sort().join(',')}]`;
}

/** Successions that the table dates before there was the state that succeeded, and an accession before there was the treaty. */
const IMPOSSIBLE = new Set(['npt KIR succession', 'npt BHS accession']);

/** The acts of one state on one treaty. @param {Row} main @param {Row | undefined} other @returns {Act[]} */
function actsOf(main, other) {
  const { treaty, set } = main;
  const state = stateOf(main);
  const { opened } = TREATIES[/** @type {TreatyId} */ (treaty)];
  const both = (/** @type {'signature' | 'ratification'} */ field) => {
    const own = dateOf(main, field);
    const known = own !== '' && own < opened ? '' : own;
    const second = other ? dateOf(other, field) : '';
    // What a successor has in these fields are its predecessor's acts.
    return reconciled(treaty, known, second);
  };
  /** @type {Act[]} */
  const acts = [];
  const add = (/** @type {Act['act']} */ act, /** @type {string} */ date) => {
    if (date !== '' && !IMPOSSIBLE.has(`${treaty} ${state} ${act}`)) acts.push({ treaty, state, act, date, set });
  };
  if (main.succession !== '') {
    add('succession', main.succession);
    return acts;
  }
  add('signature', both('signature'));
  const joined = both('ratification');
  if (main.accession !== '') add('accession', joined);
  else if (joined !== '') add(acts.length > 0 || treaty === 'cwc' ? 'ratification' : 'accession', joined);
  return acts;
}

/** States whose only row is one of a later table of the package. */
const isMain = (/** @type {Row} */ { treaty, set }) =>
  set === 'reconciled' || set === 'additional' || treaty === 'tpnw';

/** Israel signed the CWC and never ratified; all else that its row has is wrong. */
const isWrong = (/** @type {Row} */ { treaty, state, set }) =>
  treaty === 'cwc' && state === 'ISR' && set === 'reconciled';

/** Every act, by treaty and date. @returns {Act[]} */
export function readActs(rows = readRows()) {
  const key = (/** @type {Row} */ row) => `${row.treaty} ${stateOf(row)}`;
  const others = new Map(rows.filter(({ set }) => set === 'ieadb').map((row) => [key(row), row]));
  const later = new Map(rows.filter(({ set }) => set === 'ggo').map((row) => [key(row), row]));
  const main = rows.filter((row) => isMain(row) && !isWrong(row));
  const known = new Set(main.map(key));
  // The rows of Cuba and Dominica have null dates in the first table and real ones in the later one.
  const chosen = main.map((row) => (row.signature === '0001-01-01' ? (later.get(key(row)) ?? row) : row));
  const missing = [...later.values(), ...others.values()].filter((row) => !known.has(key(row)) && isRealState(row));
  for (const row of missing) known.add(key(row));
  const acts = [...chosen, ...missing].flatMap((row) =>
    actsOf(row, row.set === 'ieadb' ? undefined : others.get(key(row))),
  );
  const published = PUBLISHED.map((one) => ({ ...one, set: 'published' }));
  const have = new Set(acts.map(({ treaty, state, act }) => `${treaty} ${state} ${act}`));
  const added = published.filter(({ treaty, state, act }) => !have.has(`${treaty} ${state} ${act}`));
  return [...acts, .../** @type {Act[]} */ (added)].sort(
    (a, b) =>
      firstDay(a.date).localeCompare(firstDay(b.date)) ||
      a.treaty.localeCompare(b.treaty) ||
      a.state.localeCompare(b.state),
  );
}

/** Rows of the second table alone: taken where the state is missing in the first, but for codes that are none and for successors, whose rows it leaves empty or fills with their predecessors' dates. @param {Row} row */
function isRealState({ treaty, state, set, signature, ratification }) {
  if (set === 'ggo') return true;
  if (signature === '' && ratification === '') return false;
  return !(treaty === 'ptbt' && ['SRB', 'HRV', 'BIH', 'SUR', 'ARM', 'COG'].includes(state));
}

/** The first day that a date may mean. @param {string} date */
export const firstDay = (date) => (/\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(date)?.[0] ?? '').padEnd(10, '-01').slice(0, 10);
