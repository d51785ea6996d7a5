import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/format/read';
import { buildTable } from '../../../src/model/buildTable';
import { treatyHistories } from '../../../src/model/treatyActions';
import type { EventTable } from '../../../src/model/table';
import Appendix from '../../../src/outline/Appendix.svelte';
import Detail from '../../../src/features/details/Detail.svelte';
import { Localizer } from '../../../src/outline/localizer';
import { showPartyStatus } from '../../../src/outline/partyStatus';
import { formatLinks } from '../../../src/outline/formatLink';
import { showTreaty } from '../../../src/outline/treaties';
import { allTexts as de } from '../../../src/i18n/de/messages';
import { en, type Messages } from '../../../src/i18n/en/messages';
import { parseDay } from '../../../src/time/day';
import { date, draft, file } from '../model/fixtures';

const tableOf = (id: string): EventTable => buildTable(readTimeline(readFileSync(`data/${id}.json`, 'utf8')).file!);
const arms = tableOf('arms-control');
const nato = tableOf('nato-enlargement');
const localizerOf = (table: EventTable, messages: Messages): Localizer =>
  new Localizer(messages, messages.lang, table.file.lang);
const historyOf = (table: EventTable, id: string) => treatyHistories(table).find(({ treaty }) => treaty.id === id)!;

/** The parties, a line for each act that decides their status. */
function statuses(treaty: string, day: string, messages: Messages = en): string[] {
  return showPartyStatus(arms, historyOf(arms, treaty), parseDay(day)!, localizerOf(arms, messages)).flatMap((group) =>
    group.entries.map(({ parties, act, date: on, notes }) => {
      const who = parties.map(({ short }) => short.text).join(', ');
      return [`${group.label}: ${who} (${act}, ${on})`, ...notes].join('; ');
    }),
  );
}

/** The visible text: without tags, with single spaces. */
function text<P extends Record<string, unknown>>(component: Component<P>, props: P): string {
  const { body } = render(component, { props });
  return body
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

describe('the parties in words:', () => {
  it.each<[string, string, Messages, string[]]>([
    [
      'inf',
      '2019-02-01',
      en,
      [
        'bound: US (Entry into force, 1 June 1988)',
        'bound: Russia (Entry into force, 1 June 1988); in place of Soviet Union',
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
        'an diesem Tag unklar: USA (Austritt, entweder 13. Juni 2002 oder 14. Juni 2002); das Datum dieses Schritts ist unsicher',
        'an diesem Tag unklar: Russland (Beendigung, entweder 13. Juni 2002 oder 14. Juni 2002); das Datum dieses Schritts ist unsicher',
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
  ])('%s on %s', (treaty, day, messages, expected) => {
    expect(statuses(treaty, day, messages)).toEqual(expected);
  });

  it('state the basis of a succession, or that the file gives none, with the source', () => {
    const of = (id: string) => showTreaty(arms, historyOf(arms, id), localizerOf(arms, en)).successions[0]!;
    expect(of('inf').text?.text).toContain('do not say on what legal basis');
    expect(of('inf').sources.map(({ host }) => host)).toEqual(['www.wilsoncenter.org']);
    expect(of('start-1').event?.id).toBe('lisbon-protocol-1992-05-23');
  });
});

describe('the history of a treaty', () => {
  it('is given by its phases, and does not claim that a treaty was never in force where the file lacks it', () => {
    const phases = (table: EventTable, id: string): string[] =>
      showTreaty(table, historyOf(table, id), localizerOf(table, en)).phases.map(
        ({ date: on, label }) => `${on}: ${label}`,
      );
    expect(phases(arms, 'new-start')).toEqual([
      '8 April 2010: signed, not in force',
      '5 February 2011: in force',
      '28 February 2023: suspended for a party',
      '5 February 2026: ended',
    ]);
    expect(phases(nato, 'protocol-swe')).toEqual(['5 July 2022: signed; the file records no entry into force']);
  });

  it('is in the details of an event, with the days since signature', () => {
    const row = nato.rowOf.get('swe-ratification-hun-2024-02-26')!;
    expect(text(Detail, { table: nato, row, messages: en, lang: 'en' })).toContain('601 days after signature');
    expect(text(Detail, { table: nato, row, messages: de, lang: 'de' })).toContain('601 Tage nach der Unterzeichnung');
  });
});

describe('outline and print contain', () => {
  const appendix = (table: EventTable, messages: Messages, on: string | null = null): string =>
    text(Appendix, {
      table,
      rows: Uint32Array.from({ length: table.count }, (_, row) => row),
      messages,
      lang: messages.lang,
      level: 2,
      on,
      full: true,
    });

  it('every act of every treaty, and the parties on the selected day', () => {
    const html = appendix(arms, en, '2019-02-03');
    expect(html).toContain('Who was bound on 3 February 2019');
    expect(html).toMatch(/suspended US Suspension, 2 February 2019/);
    expect(html).toMatch(/Notice of withdrawal US takes effect 2 August 2019/);
    expect(html).toContain('A state that is missing here may still have been bound.');
  });

  it('the days that each ally took for Finland’s and for Sweden’s protocol', () => {
    const html = appendix(nato, de);
    expect(html).toMatch(/Ungarn 265 Tage Genehmigung, 27. März 2023 601 Tage Genehmigung, 26. Februar 2024/);
    expect(html).toMatch(/Deutschland 3 Tage Genehmigung, 8. Juli 2022 3 Tage/);
  });

  it('what was collected, by which rule and for whom', () => {
    expect(appendix(nato, en)).toMatch(
      /7 March 1966 – 4 April 2009 France , Other founders France’s exit from the integrated command/,
    );
  });

  it('the corrections with their dates, the latest first', () => {
    const corrections = [
      { date: '2026-01-05', text: 'A date.', events: ['a'] },
      { date: '2026-11-30', text: { en: 'A name.', de: 'Ein Name.' }, events: ['b', 'gone'] },
    ];
    const table = buildTable(file([draft('a', '2020'), draft('b', '2021')], { corrections }));
    expect(appendix(table, de)).toMatch(/30. November 2026 Ein Name. b 5. Januar 2026 A date. a/);
  });

  it('nothing where the file has none of this', () => {
    expect(appendix(buildTable(file([draft('a', '2020')])), en).trim()).toBe('');
  });

  it('coverage without actors as that of all', () => {
    const coverage = [{ span: '2020', dates: date('2020'), rule: 'All of it.' }];
    expect(appendix(buildTable(file([draft('a', '2020')], { coverage })), en)).toContain('2020 all actors All of it.');
  });
});

describe('links in one line show', () => {
  it('what led to an event and what it led to, with the certainty of both', () => {
    const row = arms.rowOf.get('inf-us-suspension-2019-02-01')!;
    const lines = formatLinks(arms, row, en, 'en', 9);
    expect(lines).toContain('answered by: Putin suspends Russia’s part in the INF Treaty in reply');
    expect(formatLinks(arms, row, en, 'en', 1)).toEqual([lines[0], en.more(lines.length - 1)]);
  });
});
