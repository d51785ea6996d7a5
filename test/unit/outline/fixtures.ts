import { readTimelineValue } from '../../../src/format/read';
import { buildTable } from '../../../src/model/buildTable';
import type { EventTable } from '../../../src/model/table';

/** Text that would do harm if it were interpreted as HTML. */
export const HOSTILE = '<img src=x onerror="alert(1)">&amp;</script><b>';

const EVENTS = [
  {
    id: 'losses',
    when: '2025-01-15~',
    title: { en: 'How many were lost?', de: 'Wie viele fielen?' },
    summary: { en: 'Figures differ.', de: 'Die Zahlen weichen ab.' },
    kinds: ['losses'],
    actors: ['PRK', { id: 'KOR', role: 'observer' }, { id: 'UKR', role: 'scout' }],
    place: { name: { en: 'Kursk region', de: 'Region Kursk' } },
    status: 'disputed',
    claims: [
      {
        by: 'UKR',
        said: '2025-01-05',
        says: { en: 'Nearly four thousand.', de: 'Fast viertausend.' },
        figures: [{ measure: 'all', best: 3800, high: 4000 }],
        sources: ['b'],
      },
      {
        by: 'nis',
        via: { en: 'MP Lee', de: 'Abgeordneter Lee' },
        said: '2024-12-19',
        when: '2024-12',
        figures: [
          { measure: 'all', low: 3000, bound: 'at-least' },
          { measure: 'week', best: 1000, period: '2024-12-20/2024-12-26' },
        ],
        sources: ['a', 'b'],
      },
      {
        by: 'UKR',
        says: { en: 'Not one of them surrendered.', de: 'Keiner ergab sich.' },
        place: { name: 'Sudzha' },
        kinds: ['treaty'],
        status: 'denied',
        sources: ['c'],
      },
    ],
    sources: ['a'],
    media: [
      { src: 'https://pictures.example/map.png', alt: 'A map', credit: 'Survey', licence: 'CC BY 4.0' },
      { src: 'beside.png', alt: { de: 'Ein Foto' } },
    ],
  },
  {
    id: 'in-force',
    when: '2024-12-04',
    title: { en: 'Treaty in force', de: 'Vertrag in Kraft' },
    kinds: ['treaty'],
    actors: ['RUS', 'PRK'],
    status: 'confirmed',
    treaties: [
      { treaty: 'pact', act: 'entry-into-force', parties: ['RUS', 'PRK'], effective: '2024-12-05', depositary: 'RUS' },
    ],
    sources: ['c', 'd'],
  },
  {
    id: 'hostile',
    when: '2024-06-19/2024-06-21',
    title: HOSTILE,
    short: HOSTILE,
    summary: HOSTILE,
    kinds: ['words'],
    place: { name: HOSTILE },
    claims: [{ by: 'KOR', via: HOSTILE, says: HOSTILE, sources: ['e'] }],
    sources: ['e'],
  },
  { id: 'since', when: '2024-10/..', asOf: '2025-06-30', title: 'Troops in Russia', kinds: ['troops'], lane: 'PRK' },
  { id: 'until', when: '../2024-02-16', title: { de: 'Nur auf Deutsch' }, formerIds: ['old-until'] },
];

const FILE = {
  format: 1,
  id: 'made',
  lang: 'en',
  title: { en: 'A made timeline', de: 'Eine gemachte Zeitleiste' },
  updated: '2026-11-22',
  actors: [
    { id: 'PRK', name: { en: 'North Korea', de: 'Nordkorea' } },
    { id: 'RUS', name: { en: 'Russia', de: 'Russland' } },
    { id: 'KOR', name: { en: 'South Korea', de: 'Südkorea' } },
    { id: 'UKR', name: { en: 'Ukraine', de: 'Ukraine' } },
    {
      id: 'nis',
      name: { en: 'National Intelligence Service', de: 'Nachrichtendienst NIS' },
      short: 'NIS',
      parent: 'KOR',
    },
  ],
  kinds: [
    { id: 'losses', name: { en: 'Losses', de: 'Verluste' }, family: 'loss', tone: 'material-conflict' },
    {
      id: 'treaty',
      name: { en: 'Treaty step', de: 'Vertragsschritt' },
      family: 'treaty',
      tone: 'material-cooperation',
    },
    { id: 'words', name: { en: 'Statement', de: 'Äußerung' }, family: 'statement', tone: 'verbal-conflict' },
    { id: 'troops', name: { en: 'Troops', de: 'Truppen' }, family: 'troops', tone: 'material-conflict' },
  ],
  measures: [
    {
      id: 'all',
      name: { en: 'Killed and wounded', de: 'Getötete und Verwundete' },
      unit: { en: 'people', de: 'Personen' },
    },
    { id: 'week', name: { en: 'Lost in a week', de: 'Verluste einer Woche' }, unit: { en: 'people', de: 'Personen' } },
  ],
  treaties: [
    { id: 'pact', name: { en: 'The Pact', de: 'Der Pakt' }, entryRule: { en: 'On exchange', de: 'Mit dem Austausch' } },
  ],
  sources: [
    {
      id: 'a',
      publisher: 'Yonhap',
      title: 'NIS: 3,000 casualties',
      URL: 'https://example.org/a',
      issued: '2024-12-19',
      archiveUrl: 'https://archive.example/a',
    },
    { id: 'b', publisher: 'Kyiv Independent', URL: 'https://example.org/b?x=1&y=2', issued: '2025-01-05' },
    {
      id: 'c',
      publisher: 'TASS',
      title: 'Договор вступил в силу',
      URL: 'https://example.org/c',
      language: 'ru',
      accessed: '2026-11-22',
    },
    { id: 'd', author: [{ family: 'Kim', given: 'A.' }, { literal: 'The Desk' }], title: 'On treaties' },
    { id: 'e', publisher: HOSTILE, title: HOSTILE, URL: 'https://example.org/?q="><script>' },
  ],
  events: EVENTS,
  links: [
    {
      from: 'in-force',
      to: 'losses',
      type: 'enables',
      status: 'claimed',
      by: 'UKR',
      text: { en: 'Says Kyiv.', de: 'Sagt Kyjiw.' },
      sources: ['b', 'd'],
    },
    { from: 'losses', to: 'old-until', type: 'responds-to', status: 'confirmed', sources: ['a'] },
  ],
  corrections: [
    { date: '2026-11-30', events: ['losses'], text: { en: 'A figure was mended.', de: 'Eine Zahl wurde berichtigt.' } },
  ],
};

/** A small file with every field of an event. */
export function madeTable(change: object = {}): EventTable {
  const { file } = readTimelineValue({ ...FILE, ...change });
  if (!file) throw new Error('the made file is good');
  return buildTable(file);
}

/** The row of an existing event. */
export function rowOf(table: EventTable, id: string): number {
  const row = table.rowOf.get(id);
  if (row === undefined) throw new Error(`no event ${id}`);
  return row;
}

/** All rows of a table. */
export function allRows(table: EventTable): Uint32Array {
  return Uint32Array.from({ length: table.count }, (_, row) => row);
}
