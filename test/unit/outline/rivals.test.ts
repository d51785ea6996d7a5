import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/intake/reader';
import { buildTable } from '../../../src/model/build';
import { claimsOf } from '../../../src/model/claims';
import { everyRow } from '../../../src/model/filter';
import type { EventTable } from '../../../src/model/table';
import { asTold } from '../../../src/model/told';
import ClaimsTable from '../../../src/outline/ClaimsTable.svelte';
import { measureTable } from '../../../src/outline/claimsTable';
import { headingOf } from '../../../src/outline/heading';
import Detail from '../../../src/outline/Detail.svelte';
import Outline from '../../../src/outline/Outline.svelte';
import { Reader } from '../../../src/outline/reader';
import Rivals from '../../../src/outline/Rivals.svelte';
import { rivalsOf } from '../../../src/outline/rivals';
import { de } from '../../../src/outline/words/de';
import { en, type Words } from '../../../src/outline/words/en';

const tableOf = (id: string): EventTable => buildTable(readTimeline(readFileSync(`data/${id}.json`, 'utf8')).file!);
const russia = tableOf('dprk-russia');
const nato = tableOf('nato-enlargement');

function text<P extends Record<string, unknown>>(component: Component<P>, props: P): string {
  return render(component, { props })
    .body.replace(/<!--.*?-->|<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

const BESIDE = rivalsOf(russia, russia.rowOf.get('kursk-combat-2024-11')!, en, 'en');

describe('rival accounts', () => {
  it('put the State Department’s and the Pentagon’s statements of November 2024 beside each other, by day', () => {
    expect(BESIDE.accounts.map(({ claim }) => [claim.by.name.text, claim.said, claim.says?.text])).toEqual([
      [
        'US State Department',
        '12 November 2024',
        'Over 10,000 sent to eastern Russia; most moved on to Kursk and have begun to fight.',
      ],
      [
        'National Intelligence Service (NIS), South Korea',
        '13 November 2024',
        'Deployment in Kursk completed over two weeks; the troops are already in combat.',
      ],
      ['US Department of Defense (Pentagon)', '18 November 2024', 'About 11,000 in Kursk; combat still not confirmed.'],
    ]);
  });

  it('name for each what it rests on, and for no other', () => {
    expect(BESIDE.accounts.map(({ sources }) => sources.length)).toEqual([2, 2, 1]);
    expect(BESIDE.accounts[2]!.sources[0]!.publisher).toBe('US Department of Defense');
  });

  it.each<[string, Words, string[]]>([
    [
      'English',
      en,
      ['Accounts side by side', 'disputed: three accounts', 'Soldiers in the Kursk region: about 11,000 people'],
    ],
    ['German', de, ['Darstellungen nebeneinander', 'umstritten: drei Darstellungen', 'etwa 11.000 Personen']],
  ])('are told in %s', (_, words, phrases) => {
    const rows = Uint32Array.of(russia.rowOf.get('kursk-combat-2024-11')!);
    const said = text(Rivals as never, { table: russia, rows, words, lang: words.lang, full: true });
    expect(phrases.filter((phrase) => !said.includes(phrase))).toEqual([]);
  });

  it('leave out what has one account', () => {
    const rows = Uint32Array.of(russia.rowOf.get('nis-4700-losses-2025-04-30')!);
    expect(text(Rivals as never, { table: russia, rows, words: en, lang: 'en' }).trim()).toBe('');
  });
});

describe('the table of a measure’s claims', () => {
  const [panel] = claimsOf(russia, everyRow(russia), ['killed'], []);
  const claims = measureTable(russia, panel!, new Reader(en, 'en', 'en'));

  it('has a row for each claim in time, with who, how much and on what event', () => {
    expect(claims.rows.map(({ said, by, words }) => `${said ?? '–'} ${by.short.text}: ${words}`)).toEqual([
      '19 December 2024 NIS: at least 100',
      '13 January 2025 NIS: about 300',
      '15 January 2025 (day approximate) Western officials: about 1,000',
      '30 April 2025 NIS: about 600',
      '– NIS: 600',
      '2 September 2025 NIS: about 2,000',
      '2 September 2025 North Korea: 350',
    ]);
    expect(claims.rows.every(({ id, sources }) => russia.rowOf.has(id) && sources.length > 0)).toBe(true);
  });

  it.each<[Words, string[]]>([
    [en, ['Killed, claim by claim', 'Said', 'By', 'Figure', 'On which event', 'Sources', 'not dated']],
    [de, ['Getötete, Angabe für Angabe', 'Gesagt', 'Von', 'Zahl', 'Zu welchem Ereignis', 'Quellen', 'ohne Datum']],
  ])('says so in the reader’s language', (words, phrases) => {
    const shown = measureTable(russia, panel!, new Reader(words, words.lang, 'en'));
    const said = text(ClaimsTable as never, { claims: shown, words });
    expect(phrases.filter((phrase) => !said.includes(phrase))).toEqual([]);
  });
});

describe('as one claimant tells it', () => {
  const told = asTold(nato, ['us-historian']);
  const row = told.rowOf.get('grc-accession-1952-02-18')!;

  it.each<[Words, string, string]>([
    [en, '15 February 1952', 'the file itself dates it 18 February 1952'],
    [de, '15. Februar 1952', 'die Datei selbst datiert auf: 18. Februar 1952'],
  ])('an event is dated so, and says what the file itself tells', (words, date, own) => {
    const heading = headingOf(told, row, words, words.lang);
    expect(heading.date).toBe(date);
    expect(heading.asTold).toContain(own);
    const props = { table: told, row, words, lang: words.lang };
    expect(text(Detail as never, props)).toContain(heading.asTold);
    expect(text(Outline as never, { ...props, rows: Uint32Array.of(row) })).toContain(heading.asTold);
  });

  it('nothing is said where the file’s own account stands', () => {
    expect(headingOf(nato, nato.rowOf.get('grc-accession-1952-02-18')!, en, 'en').asTold).toBeNull();
  });
});

describe('how many accounts there are is told', () => {
  it.each<[string, string | null]>([
    ['losses-winter-2024-25', '5 accounts, which differ'],
    ['kursk-combat-2024-11', '3 accounts, which differ'],
    ['containers-2024-02', '2 accounts, which differ'],
    ['nis-4700-losses-2025-04-30', null],
  ])('of %s', (id, expected) => {
    expect(headingOf(russia, russia.rowOf.get(id)!, en, 'en').accounts).toBe(expected);
  });
});
