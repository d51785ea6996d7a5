import { describe, expect, it } from 'vitest';
import { buildTable } from '../../../src/model/buildTable';
import { normalizeText } from '../../../src/model/normalizeText';
import { SEARCH_FIELDS } from '../../../src/model/searchFields';
import { find, topResults } from '../../../src/model/search';
import { buildSearch, searchSteps } from '../../../src/model/searchIndex';
import { madeTable } from '../../bench/columns';
import { draft, file } from './fixtures';

describe('normalization makes equal', () => {
  it.each([
    [['kämpfe', 'Kampfe', 'KAEMPFE']],
    [['Größe', 'grosse', 'GROESSE', 'GRÖẞE']],
    [['über', 'ueber', 'uber']],
    [['Łódź', 'lodz']],
    [['Ærø', 'aro', 'AEROE']],
    [['naïve', 'naive']],
    [['Çelik', 'celik']],
    [['ΟΔΟΣ', 'οδός']],
    [['Чёрный', 'черный']],
    [['مُحَمَّد', 'محمد']],
    [['ＮＡＴＯ', 'nato']],
  ])('%j', (texts) => {
    expect(new Set(texts.map(normalizeText)).size).toBe(1);
  });

  it.each([['neue'], ['Boeing'], ['Israel'], ['aee'], ['bleue'], ['Treue']])(
    'every beginning of %j, typed letter by letter',
    (word) => {
      for (let end = 1; end <= word.length; end++)
        expect(normalizeText(word).startsWith(normalizeText(word.slice(0, end)))).toBe(true);
    },
  );
});

const events = [
  draft('kursk', '2024-01', {
    title: { en: 'Troops near Kursk', de: 'Kämpfer bei Kursk' },
    summary: { en: 'More than 10,000 soldiers', de: 'Mehr als 10 000 Soldaten' },
    place: { name: { en: 'Kursk region', de: 'Oblast Kursk' } },
    actors: ['PRK'],
    claims: [{ by: 'nis', says: { en: 'They trained in the east.', de: 'Sie übten im Osten.' }, via: 'Yonhap' }],
  }),
  draft('drone', '2024-02', { title: 'Drone test', short: 'Loitering munition', actors: ['PRK'] }),
  draft('say', '2024-03', { title: 'The U.S. says so', summary: 'A kursk-born minister; drones elsewhere' }),
  draft('ja', '2024-04', { title: '北朝鮮がミサイルを発射', summary: '한국 국방부 발표' }),
  draft('ar', '2024-05', { title: 'وزارة الدفاع الكورية' }),
];
const actors = [
  { id: 'PRK', name: { en: 'North Korea', de: 'Nordkorea' }, short: 'DPRK' },
  { id: 'nis', name: { en: 'Intelligence service', de: 'Nachrichtendienst' } },
];
const table = buildTable(file(events, { actors }));
const index = buildSearch(table);

function found(query: string): string[] | null {
  const hits = find(index, query);
  return hits && Array.from(hits.rows, (row, i) => `${table.id(row)}:${SEARCH_FIELDS[hits.field[i]!]!}`);
}

describe('the first few results are', () => {
  const first = (query: string, most: number, out: readonly string[] = []): string[] =>
    topResults(find(index, query)!, most, (row) => !out.includes(table.id(row))).map(
      ({ row, field }) => `${table.id(row)}:${field}`,
    );

  it('titles before other fields, each field in time order', () => {
    expect(found('korea')).toEqual(['kursk:actor', 'drone:actor']);
    expect(first('k', 9)).toEqual([...found('k')!].sort((a, b) => rank(a) - rank(b)));
    expect(first('k', 1)).toEqual(first('k', 9).slice(0, 1));
  });

  it('never events that a filter excludes', () => {
    expect(first('korea', 9, ['kursk'])).toEqual(['drone:actor']);
  });
});

const rank = (hit: string): number => SEARCH_FIELDS.indexOf(hit.split(':')[1] as (typeof SEARCH_FIELDS)[number]);

describe('a search finds', () => {
  it.each([
    ['a word, in its best field', 'kursk', ['kursk:title', 'say:summary']],
    ['the beginning of a word', 'kur', ['kursk:title', 'say:summary']],
    ['no middle part of a word', 'rsk', []],
    ['no word that only contains it', 'one', []],
    ['the short label', 'LOITER', ['drone:short']],
    ['the place', 'region', ['kursk:place']],
    ['the name of an actor', 'north kor', ['kursk:actor', 'drone:actor']],
    ['the short name of an actor', 'dprk', ['kursk:actor', 'drone:actor']],
    ['the claimant', 'intelligence', ['kursk:claim']],
    ['the text of a claim', 'trained', ['kursk:claim']],
    ['the source of a claim', 'yonhap', ['kursk:claim']],
    ['all words, in different fields, and names the least important field', 'kursk soldiers troops', ['kursk:summary']],
    ['nothing where one word is missing', 'kursk drone soldiers', []],
    ['an abbreviation with or without points', 'US', ['say:title']],
    ['the same, typed with points', 'u.s.', ['say:title']],
    ['a number with its comma', '10,000', ['kursk:summary']],
    ['Japanese, anywhere in a title', 'ミサイル', ['ja:title']],
    ['Korean, letter by letter', '국방', ['ja:summary']],
    ['Arabic after the article', 'دفاع', ['ar:title']],
  ])('%s: %s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it.each([
    ['English', 'troops', ['kursk:title']],
    ['German', 'Kaempfer', ['kursk:title']],
    ['the German name of an actor', 'Nordkorea', ['kursk:actor', 'drone:actor']],
    ['words of two languages', 'fighters soldaten', []],
    ['words of both', 'troops soldaten', ['kursk:summary']],
  ])('words in any language of the file, whatever the page shows: %s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it.each(['10000', '10,000', '10.000', '10’000', '10\u202f000', '10\u00a0000'])(
    'a number however it is grouped: %j',
    (query) => {
      expect(found(query)).toEqual(['kursk:summary']);
    },
  );

  it('no number for another one', () => {
    expect(found('10001')).toEqual([]);
  });

  it.each([
    ['a letter wrong', 'kurzk'],
    ['a letter missing', 'krsk'],
    ['a letter too many', 'kurrsk'],
    ['two letters swapped', 'kusrk'],
    ['the first letter wrong', 'tursk'],
  ])('a word in spite of one slip: %s (%s)', (_, query) => {
    expect(found(query)).toEqual(['kursk:title', 'say:summary']);
  });

  it('no word two slips away, and none for a slip in a short word', () => {
    expect(found('kuzzk')).toEqual([]);
    expect(found('tset')).toEqual(['drone:title']);
    expect(found('tst')).toEqual([]);
  });

  it('what was typed, and nothing like it, where some event has just that', () => {
    expect(found('trained')).toEqual(['kursk:claim']);
    expect(found('drones')).toEqual(['say:summary']);
  });

  it.each(['', '   ', '–', '?!'])('does not search for %j, which differs from finding nothing', (query) => {
    expect(found(query)).toBeNull();
  });

  it('finds the same across the slices of a large file', () => {
    const large = madeTable(2000);
    const search = buildSearch(large);
    for (const number of [0, 249, 250, 251, 499, 1999]) {
      expect([...find(search, `${number}`)!.rows]).toContain(number);
    }
    expect([...find(search, '1999')!.rows]).toEqual([1999]);
  });
});

it('a large index is built in slices that report their progress', () => {
  const shares = [...searchSteps(madeTable(1000))];
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.length).toBeGreaterThan(4);
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
});
