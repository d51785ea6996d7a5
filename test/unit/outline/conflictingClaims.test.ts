import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/format/read';
import { buildTable } from '../../../src/model/buildTable';
import { claimsOf } from '../../../src/model/claims';
import { everyRow } from '../../../src/model/filter';
import type { EventTable } from '../../../src/model/table';
import { withPerspective } from '../../../src/model/perspective';
import ClaimsTable from '../../../src/features/claims/ClaimsTable.svelte';
import { measureTable } from '../../../src/features/claims/claimsTable';
import { headingOf } from '../../../src/outline/heading';
import Detail from '../../../src/features/details/Detail.svelte';
import Outline from '../../../src/outline/Outline.svelte';
import { Localizer } from '../../../src/outline/localizer';
import ConflictingClaims from '../../../src/outline/ConflictingClaims.svelte';
import { conflictingClaims } from '../../../src/outline/conflictingClaims';
import { claimsTexts as claimsDe } from '../../../src/features/claims/messages/de';
import { claimsEn, type ClaimsMessages } from '../../../src/features/claims/messages/en';
import { allTexts as de } from '../../../src/i18n/de/messages';
import { en, type Messages } from '../../../src/i18n/en/messages';

const tableOf = (id: string): EventTable => buildTable(readTimeline(readFileSync(`data/${id}.json`, 'utf8')).file!);
const russia = tableOf('dprk-russia');
const nato = tableOf('nato-enlargement');

function text<P extends Record<string, unknown>>(component: Component<P>, props: P): string {
  return render(component, { props })
    .body.replace(/<!--.*?-->|<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

const BESIDE = conflictingClaims(russia, russia.rowOf.get('kursk-combat-2024-11')!, en, 'en');

describe('conflicting claims', () => {
  it('show the statements of the State Department and the Pentagon of November 2024 side by side, by day', () => {
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

  it('name the basis of each claim that has one', () => {
    expect(BESIDE.accounts.map(({ sources }) => sources.length)).toEqual([2, 2, 1]);
    expect(BESIDE.accounts[2]!.sources[0]!.publisher).toBe('US Department of Defense');
  });

  it.each<[string, Messages, string[]]>([
    [
      'English',
      en,
      ['Accounts side by side', 'disputed: three accounts', 'Soldiers in the Kursk region: about 11,000 people'],
    ],
    ['German', de, ['Darstellungen nebeneinander', 'umstritten: drei Darstellungen', 'etwa 11.000 Personen']],
  ])('are shown in %s', (_, messages, phrases) => {
    const rows = Uint32Array.of(russia.rowOf.get('kursk-combat-2024-11')!);
    const said = text(ConflictingClaims as never, { table: russia, rows, messages, lang: messages.lang, full: true });
    expect(phrases.filter((phrase) => !said.includes(phrase))).toEqual([]);
  });

  it('leave out events with a single account', () => {
    const rows = Uint32Array.of(russia.rowOf.get('nis-4700-losses-2025-04-30')!);
    expect(text(ConflictingClaims as never, { table: russia, rows, messages: en, lang: 'en' }).trim()).toBe('');
  });
});

describe('the table of a measure’s claims', () => {
  const [panel] = claimsOf(russia, everyRow(russia), ['killed'], []);
  const claims = measureTable(russia, panel!, new Localizer(en, 'en', 'en'));

  it('has a row for each claim in time order, with claimant, figure and event', () => {
    expect(
      claims.figures.map(claims.show).map(({ said, by, amount }) => `${said ?? '–'} ${by.short.text}: ${amount}`),
    ).toEqual([
      '19 December 2024 NIS: at least 100',
      '13 January 2025 NIS: about 300',
      '15 January 2025 (day approximate) Western officials: about 1,000',
      'April 2025 NIS: 600',
      '30 April 2025 NIS: about 600',
      '2 September 2025 NIS: about 2,000',
      '2 September 2025 North Korea: 350',
    ]);
    expect(claims.figures.map(claims.show).every(({ id, sources }) => russia.rowOf.has(id) && sources.length > 0)).toBe(
      true,
    );
  });

  it.each<[Messages, ClaimsMessages, string[]]>([
    [en, claimsEn, ['Engineers killed, claim by claim', 'Said', 'By', 'Figure', 'Event', 'Sources', 'undated']],
    [
      de,
      claimsDe,
      ['Getötete Pioniere, Angabe für Angabe', 'Gesagt', 'Von', 'Zahl', 'Ereignis', 'Quellen', 'ohne Datum'],
    ],
  ])('is in the reader’s language', (shared, messages, phrases) => {
    const [undated] = claimsOf(russia, everyRow(russia), ['engineers-killed'], []);
    const shown = measureTable(russia, undated!, new Localizer(shared, shared.lang, 'en'));
    const said = text(ClaimsTable as never, { claims: shown, messages, shared });
    expect(phrases.filter((phrase) => !said.includes(phrase))).toEqual([]);
  });
});

describe('from the perspective of one claimant', () => {
  const perspective = withPerspective(nato, ['us-historian']);
  const row = perspective.rowOf.get('grc-accession-1952-02-18')!;

  it.each<[Messages, string, string]>([
    [en, '15 February 1952', 'this file dates it 18 February 1952'],
    [de, '15. Februar 1952', 'diese Datei datiert auf: 18. Februar 1952'],
  ])('an event has the claimant’s date and shows what the file itself says', (messages, date, own) => {
    const heading = headingOf(perspective, row, messages, messages.lang);
    expect(heading.date).toBe(date);
    expect(heading.perspective).toContain(own);
    const props = { table: perspective, row, messages, lang: messages.lang };
    expect(text(Detail as never, props)).toContain(heading.perspective);
    expect(text(Outline as never, { ...props, rows: Uint32Array.of(row) })).toContain(heading.perspective);
  });

  it('nothing is added where the claimant agrees with the file', () => {
    expect(headingOf(nato, nato.rowOf.get('grc-accession-1952-02-18')!, en, 'en').perspective).toBeNull();
  });
});

describe('the number of accounts is shown', () => {
  it.each<[string, string | null]>([
    ['losses-winter-2024-25', '5 differing accounts'],
    ['kursk-combat-2024-11', '3 differing accounts'],
    ['containers-2024-02', '2 differing accounts'],
    ['nis-4700-losses-2025-04-30', null],
  ])('of %s', (id, expected) => {
    expect(headingOf(russia, russia.rowOf.get(id)!, en, 'en').accounts).toBe(expected);
  });
});
