import { describe, expect, it } from 'vitest';
import { buildTable } from '../../../src/model/build';
import { fold } from '../../../src/model/fold';
import { FIELDS } from '../../../src/model/fields';
import { find, mostTelling } from '../../../src/model/search';
import { buildSearch, searchSteps } from '../../../src/model/searchIndex';
import { madeTable } from '../../bench/columns';
import { draft, file } from './made';

describe('folded the same are', () => {
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
    expect(new Set(texts.map(fold)).size).toBe(1);
  });

  it.each([['neue'], ['Boeing'], ['Israel'], ['aee'], ['bleue'], ['Treue']])(
    'what begins %j, typed letter by letter',
    (word) => {
      for (let end = 1; end <= word.length; end++) expect(fold(word).startsWith(fold(word.slice(0, end)))).toBe(true);
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
const index = { en: buildSearch(table, 'en'), de: buildSearch(table, 'de') };

function found(query: string, lang: 'en' | 'de' = 'en'): string[] | null {
  const hits = find(index[lang], query);
  return hits && Array.from(hits.rows, (row, i) => `${table.id(row)}:${FIELDS[hits.field[i]!]!}`);
}

describe('of what is found the first few are', () => {
  const first = (query: string, most: number, out: readonly string[] = []): string[] =>
    mostTelling(find(index.en, query)!, most, (row) => !out.includes(table.id(row))).map(
      ({ row, field }) => `${table.id(row)}:${field}`,
    );

  it('titles before anything else, and each field in time order', () => {
    expect(found('korea')).toEqual(['kursk:actor', 'drone:actor']);
    expect(first('k', 9)).toEqual([...found('k')!].sort((a, b) => rank(a) - rank(b)));
    expect(first('k', 1)).toEqual(first('k', 9).slice(0, 1));
  });

  it('none that a filter leaves out', () => {
    expect(first('korea', 9, ['kursk'])).toEqual(['drone:actor']);
  });
});

const rank = (hit: string): number => FIELDS.indexOf(hit.split(':')[1] as (typeof FIELDS)[number]);

describe('a search finds', () => {
  it.each([
    ['a word, in its best field', 'kursk', ['kursk:title', 'say:summary']],
    ['the beginning of a word', 'kur', ['kursk:title', 'say:summary']],
    ['no inner part of a word', 'ursk', []],
    ['a word behind one that only holds it inside', 'one', []],
    ['the short label', 'LOITER', ['drone:short']],
    ['the place', 'region', ['kursk:place']],
    ['the name of an actor', 'north kor', ['kursk:actor', 'drone:actor']],
    ['the short name of an actor', 'dprk', ['kursk:actor', 'drone:actor']],
    ['who claims something', 'intelligence', ['kursk:claim']],
    ['what is claimed', 'trained', ['kursk:claim']],
    ['by whom it was passed on', 'yonhap', ['kursk:claim']],
    ['all words, in different fields, and says the deepest', 'kursk soldiers troops', ['kursk:summary']],
    ['nothing, where one word is missing', 'kursk drone soldiers', []],
    ['an abbreviation with or without points', 'US', ['say:title']],
    ['the same, typed with points', 'u.s.', ['say:title']],
    ['a number with its comma', '10,000', ['kursk:summary']],
    ['Japanese, anywhere in a title', 'ミサイル', ['ja:title']],
    ['Korean, letter by letter', '국방', ['ja:summary']],
    ['Arabic behind its article', 'دفاع', ['ar:title']],
  ])('%s: %s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('only words of the language shown', () => {
    expect(found('Kaempfer', 'de')).toEqual(['kursk:title']);
    expect(found('kampfer', 'en')).toEqual([]);
    expect(found('troops', 'de')).toEqual([]);
    expect(found('drone', 'de')).toEqual(['drone:title', 'say:summary']);
  });

  it.each(['', '   ', '–', '?!'])('nothing to look for in %j, which is not the same as nothing found', (query) => {
    expect(found(query)).toBeNull();
  });

  it('the same across the seams of a large file', () => {
    const large = madeTable(2000);
    const search = buildSearch(large, 'en');
    for (const number of [0, 249, 250, 251, 499, 1999]) {
      expect([...find(search, `${number}`)!.rows]).toContain(number);
    }
    expect([...find(search, '1999')!.rows]).toEqual([1999]);
  });
});

it('a large index is built in slices that tell the share done', () => {
  const shares = [...searchSteps(madeTable(1000), 'en')];
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.length).toBeGreaterThan(4);
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
});
