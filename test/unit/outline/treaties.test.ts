import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/intake/reader';
import { buildTable } from '../../../src/model/build';
import { livesOf } from '../../../src/model/deeds';
import type { EventTable } from '../../../src/model/table';
import Appendix from '../../../src/outline/Appendix.svelte';
import Detail from '../../../src/outline/Detail.svelte';
import { Reader } from '../../../src/outline/reader';
import { showStandings } from '../../../src/outline/standings';
import { tiesInWords } from '../../../src/outline/ties';
import { showTreaty } from '../../../src/outline/treaties';
import { de } from '../../../src/outline/words/de';
import { en, type Words } from '../../../src/outline/words/en';
import { dayOf } from '../../../src/time/day';
import { date, draft, file } from '../model/made';

const tableOf = (id: string): EventTable => buildTable(readTimeline(readFileSync(`data/${id}.json`, 'utf8')).file!);
const arms = tableOf('arms-control');
const nato = tableOf('nato-enlargement');
const readerOf = (table: EventTable, words: Words): Reader => new Reader(words, words.lang, table.file.lang);
const lifeOf = (table: EventTable, id: string) => livesOf(table).find(({ treaty }) => treaty.id === id)!;

/** Who was bound, a line for each act that says so. */
function standings(treaty: string, day: string, words: Words = en): string[] {
  return showStandings(arms, lifeOf(arms, treaty), dayOf(day)!, readerOf(arms, words)).flatMap((group) =>
    group.entries.map(({ parties, act, date: on, notes }) => {
      const who = parties.map(({ short }) => short.text).join(', ');
      return [`${group.words}: ${who} (${act}, ${on})`, ...notes].join('; ');
    }),
  );
}

/** What a reader reads: no tags, white space as one. */
function text<P extends Record<string, unknown>>(component: Component<P>, props: P): string {
  const { body } = render(component, { props });
  return body
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

describe('who was bound is said in words:', () => {
  it.each<[string, string, Words, string[]]>([
    [
      'inf',
      '2019-02-01',
      en,
      [
        'bound: US (Entry into force, 1 June 1988)',
        'bound: Russia (Entry into force, 1 June 1988); in the place of Soviet Union',
      ],
    ],
    [
      'inf',
      '2019-02-03',
      en,
      [
        'suspended: US (Suspension, 2 February 2019); Notice of withdrawal given, takes effect 2 August 2019',
        'suspended: Russia (Suspension, 2 February 2019)',
      ],
    ],
    ['inf', '2019-08-03', en, ['ended: US, Russia (Termination, 2 August 2019)']],
    [
      'npt',
      '1992-03-10',
      en,
      [
        'bound: US, UK (Entry into force, 5 March 1970)',
        'bound: North Korea (Accession, 12 December 1985)',
        'bound: China (Accession, 9 March 1992); deposited with UK; also: Deposit of the instrument, 17 March 1992, deposited with US',
        'unclear on this day: Soviet Union (Entry into force, 5 March 1970); no longer existed; the file does not say who took its place',
      ],
    ],
    [
      'abm',
      '2002-06-13',
      de,
      [
        'an diesem Tag unklar: USA (Austritt, entweder 13. Juni 2002 oder 14. Juni 2002); das Datum dieses Schritts ist nicht sicher',
        'an diesem Tag unklar: Russland (Beendigung, entweder 13. Juni 2002 oder 14. Juni 2002); das Datum dieses Schritts ist nicht sicher',
      ],
    ],
    [
      'inf',
      '2019-02-01',
      de,
      [
        'gebunden: USA (Inkrafttreten, 1. Juni 1988)',
        'gebunden: Russland (Inkrafttreten, 1. Juni 1988); anstelle von: Sowjetunion',
      ],
    ],
  ])('%s on %s', (treaty, day, words, expected) => {
    expect(standings(treaty, day, words)).toEqual(expected);
  });

  it('on what the succession rests, or that the file does not say, with the source', () => {
    const of = (id: string) => showTreaty(arms, lifeOf(arms, id), readerOf(arms, en)).successions[0]!;
    expect(of('inf').text?.text).toContain('do not say on what legal basis');
    expect(of('inf').sources.map(({ host }) => host)).toEqual(['www.wilsoncenter.org']);
    expect(of('start-1').event?.id).toBe('lisbon-protocol-1992-05-23');
  });
});

describe('the life of a treaty is told', () => {
  it('by its phases; one that the file never saw in force is not said to have never been', () => {
    const phases = (table: EventTable, id: string): string[] =>
      showTreaty(table, lifeOf(table, id), readerOf(table, en)).phases.map(({ date: on, words }) => `${on}: ${words}`);
    expect(phases(arms, 'new-start')).toEqual([
      '8 April 2010: signed, not in force',
      '5 February 2011: in force',
      '28 February 2023: suspended for a party',
      '5 February 2026: ended',
    ]);
    expect(phases(nato, 'protocol-swe')).toEqual(['5 July 2022: signed; the file has no entry into force']);
  });

  it('in the panel of an event, with the days since signature', () => {
    const row = nato.rowOf.get('swe-ratification-hun-2024-02-26')!;
    expect(text(Detail, { table: nato, row, words: en, lang: 'en' })).toContain('601 days after signature');
    expect(text(Detail, { table: nato, row, words: de, lang: 'de' })).toContain('601 Tage nach der Unterzeichnung');
  });
});

describe('outline and paper hold', () => {
  const appendix = (table: EventTable, words: Words, on: string | null = null): string =>
    text(Appendix, {
      table,
      rows: Uint32Array.from({ length: table.count }, (_, row) => row),
      words,
      lang: words.lang,
      level: 2,
      on,
      full: true,
    });

  it('every act of every treaty, and who was bound on the day asked about', () => {
    const told = appendix(arms, en, '2019-02-03');
    expect(told).toContain('Who was bound on 3 February 2019');
    expect(told).toMatch(/suspended US Suspension, 2 February 2019/);
    expect(told).toMatch(/Notice of withdrawal US takes effect 2 August 2019/);
    expect(told).toContain('That a state is missing does not mean that it was not bound.');
  });

  it('the days that each ally took over Finland’s and over Sweden’s protocol', () => {
    const told = appendix(nato, de);
    expect(told).toMatch(/Ungarn 265 Tage Genehmigung, 27. März 2023 601 Tage Genehmigung, 26. Februar 2024/);
    expect(told).toMatch(/Deutschland 3 Tage Genehmigung, 8. Juli 2022 3 Tage/);
  });

  it('what was collected, by which rule, and of whom', () => {
    expect(appendix(nato, en)).toMatch(
      /7 March 1966 France , Other founders France's exit from the integrated command/,
    );
  });

  it('what was corrected and when, the latest first', () => {
    const corrections = [
      { date: '2026-01-05', text: 'A date.', events: ['a'] },
      { date: '2026-11-30', text: { en: 'A name.', de: 'Ein Name.' }, events: ['b', 'gone'] },
    ];
    const table = buildTable(file([draft('a', '2020'), draft('b', '2021')], { corrections }));
    expect(appendix(table, de)).toMatch(/30. November 2026 Ein Name. b 5. Januar 2026 A date. a/);
  });

  it('nothing where the file has none of it', () => {
    expect(appendix(buildTable(file([draft('a', '2020')])), en).trim()).toBe('');
  });

  it('everything said of everyone where a span names nobody', () => {
    const coverage = [{ span: '2020', dates: date('2020'), rule: 'All of it.' }];
    expect(appendix(buildTable(file([draft('a', '2020')], { coverage })), en)).toContain('2020 all actors All of it.');
  });
});

describe('links in a line say', () => {
  it('what an event came from and what it led to, with how sure that is', () => {
    const row = arms.rowOf.get('inf-us-suspension-2019-02-01')!;
    const lines = tiesInWords(arms, row, en, 'en', 9);
    expect(lines).toContain('answered by: Putin suspends Russia’s part in the INF Treaty in reply');
    expect(tiesInWords(arms, row, en, 'en', 1)).toEqual([lines[0], en.fault.more(lines.length - 1)]);
  });
});
