import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import data from '../../../data/dprk-russia.json';
import { readTimelineValue } from '../../../src/format/read';
import { buildTable } from '../../../src/model/buildTable';
import type { EventTable } from '../../../src/model/table';
import Detail from '../../../src/features/details/Detail.svelte';
import { namesOf } from '../../../src/chart/names';
import Legend from '../../../src/outline/Legend.svelte';
import { legendOf } from '../../../src/outline/legend';
import Outline from '../../../src/outline/Outline.svelte';
import { allTexts as de } from '../../../src/i18n/de/messages';
import { en, type Messages } from '../../../src/i18n/en/messages';
import { allRows, HOSTILE, madeTable, rowOf } from './fixtures';

const table = madeTable();
const none = (): void => undefined;

function html<P extends Record<string, unknown>>(component: Component<P>, props: P): string {
  return render(component, { props }).body.replace(/<!--.*?-->/g, '');
}

/** The visible text: without tags, with single spaces. */
function text(markup: string): string {
  return unescaped(markup.replace(/<[^>]+>/g, '')).replace(/\s+/g, ' ');
}

function unescaped(markup: string): string {
  return markup.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

const detail = (id: string, messages: Messages = en, of: EventTable = table): string =>
  html(Detail, {
    table: of,
    row: rowOf(of, id),
    messages,
    lang: messages.lang,
    onselect: none,
    oncopy: none,
    onnext: none,
  });
const outline = (messages: Messages = en, of: EventTable = table): string =>
  html(Outline, { table: of, rows: allRows(of), messages, lang: messages.lang, full: true });

describe('the details of an event show', () => {
  it.each([
    ['when, doubt and all', 'around 15 January 2025'],
    ['that accounts differ, and how many', 'disputed: two accounts'],
    ['who took part and as what', 'South Korea (observer)'],
    ['a role of the file’s own, as it is written', 'Ukraine (scout)'],
    ['where', 'Kursk region'],
    ['which measure is compared', 'Who says what: Killed and wounded'],
    ['a figure with its bound', 'at least 3,000'],
    ['a best value with its range', '3,800 (up to 4,000)'],
    ['what is counted for a stretch of its own', 'Lost in a week: 1,000 people, for 20–26 December 2024'],
    ['whose a claimant is', 'National Intelligence Service, South Korea'],
    ['through whom a claim came', 'via MP Lee'],
    ['when a claimant dates it otherwise', 'dated December 2024'],
    ['where a claimant places it otherwise', 'located in Sudzha'],
    ['what a claimant calls it', 'described as Treaty step'],
    ['what led to it, and how sure that is', 'made possible by (claimed)'],
    ['who says so', 'according to Ukraine'],
    ['what it answers, by a former id too', 'responds to'],
    ['what was corrected', '30 November 2026'],
    ['where a source can be found again', 'archived copy'],
  ])('%s', (_, phrase) => {
    expect(text(detail('losses'))).toContain(phrase);
  });

  it('the same in German', () => {
    const said = text(detail('losses', de));
    for (const phrase of [
      'Wie viele fielen?',
      'umstritten: zwei Darstellungen',
      'mindestens 3.000',
      'Südkorea (Beobachter)',
      'Wer was sagt',
      'ermöglicht durch (behauptet)',
      'laut Ukraine',
      'Quellen',
    ]) {
      expect(said).toContain(phrase);
    }
  });

  it('the acts of a treaty: party, effect, depositary and provision', () => {
    const said = text(detail('in-force'));
    for (const phrase of [
      'Entry into force',
      'The Pact',
      'Russia; North Korea',
      'takes effect 5 December 2024',
      'deposited with Russia',
      'On exchange',
    ])
      expect(said).toContain(phrase);
  });

  it('the duration where both ends are known', () => {
    expect(text(detail('hostile'))).toContain('(3 days)');
    expect(text(detail('losses'))).not.toContain('days)');
  });

  it('claims in the order in which they were made', () => {
    const said = text(detail('losses'));
    expect(said.indexOf('at least 3,000')).toBeLessThan(said.indexOf('3,800'));
    expect(said.indexOf('National Intelligence Service')).toBeLessThan(said.indexOf('Nearly four thousand'));
  });

  it('each source once, with its number and language', () => {
    const markup = detail('losses');
    expect(markup.match(/<li>(?:(?!<\/li>).)*class="en-source"/gs)).toHaveLength(4);
    expect(markup).toMatch(/<cite lang="ru"[^>]*>“Договор/);
    expect(text(markup)).toContain('in Russian');
  });
});

describe('text from the file', () => {
  it('is escaped everywhere', () => {
    for (const markup of [detail('hostile'), outline()]) {
      expect(markup).not.toMatch(/<img src=x|<\/script>|<b>/);
      expect(unescaped(markup).split(HOSTILE).length).toBeGreaterThan(7);
    }
  });

  it('has its language where it is not the language of the view', () => {
    expect(outline()).toMatch(/<span lang="de" dir="auto">Nur auf Deutsch/);
    expect(outline(de)).toMatch(/<span lang="en" dir="auto">Troops in Russia/);
    expect(outline()).not.toMatch(/<span lang="en"/);
  });

  it('links pictures, with credit and licence, and loads none', () => {
    const markup = detail('losses');
    expect(markup).not.toContain('<img');
    expect(markup).toMatch(/<a href="https:\/\/pictures\.example\/map\.png"[^>]*><span dir="auto">A map/);
    expect(text(markup)).toContain('Credit: Survey, CC BY 4.0');
  });
});

describe('markup', () => {
  it('has no inline styles or scripts', () => {
    for (const markup of [detail('losses'), detail('in-force', de), outline(), outline(de)]) {
      expect(markup).not.toMatch(/<style|<[a-z][^>]*\s(?:style|on[a-z]+)=/);
    }
  });

  it('links to other events without script, by an anchor each', () => {
    const markup = outline();
    expect(markup).toContain('href="#event-losses"');
    expect(markup).toContain('id="event-losses"');
    expect(detail('losses')).not.toContain('href="#');
  });

  it('opens and marks only the selected event', () => {
    const markup = html(Outline, { table, rows: allRows(table), messages: en, lang: 'en', selected: 'old-until' });
    expect(markup.match(/aria-current="true"/g)).toHaveLength(1);
    expect(markup).toMatch(/id="event-until" aria-current="true"><details open/);
  });

  it('says what to do where nothing matches', () => {
    expect(text(html(Outline, { table, rows: new Uint32Array(), messages: en, lang: 'en' }))).toContain(
      'No matching events.',
    );
  });

  it('explains in the legend only what occurs', () => {
    const contents = legendOf(table, [rowOf(table, 'in-force')], false);
    expect(text(html(Legend, { contents, messages: en, names: namesOf(table, 'en') })).trim()).toBe('Treaties');
    expect(
      text(
        html(Legend, { contents: legendOf(table, allRows(table), true), messages: de, names: namesOf(table, 'de') }),
      ),
    ).toMatch(/Verluste.*Konflikt.*Worte.*ungefähr.*dauerte zuletzt noch an.*Zahl der Ereignisse/);
  });
});

describe('a long list', () => {
  const many = madeTable({
    events: Array.from({ length: 620 }, (_, n) => ({
      id: `e${String(n)}`,
      when: String(1000 + n),
      title: `Event ${String(n)}`,
    })),
  });

  it('is divided into pages that say how much is left, without the content of closed entries', () => {
    const markup = html(Outline, { table: many, rows: allRows(many), messages: en, lang: 'en' });
    expect(markup.match(/class="en-entry"/g)).toHaveLength(200);
    expect(text(markup)).toContain('200 of 620');
    expect(text(markup)).toContain('Show 200 more');
    expect(markup).not.toContain('en-sources');
  });

  it('includes the selected event', () => {
    const markup = html(Outline, { table: many, rows: allRows(many), messages: en, lang: 'en', selected: 'e299' });
    expect(markup.match(/class="en-entry"/g)).toHaveLength(200);
    expect(markup).toMatch(/aria-current="true"[^]*Event 299/);
  });

  it('says of each entry where it stands among all, and offers to go to a time', () => {
    const markup = html(Outline, { table: many, rows: allRows(many), messages: en, lang: 'en', selected: 'e299' });
    const places = [...markup.matchAll(/aria-posinset="(\d+)" aria-setsize="620"/g)].map(([, place]) => Number(place));
    expect(places).toEqual(Array.from({ length: 200 }, (_, n) => 201 + n));
    expect(text(markup)).toContain('Go to');
    expect(text(markup)).toContain('1200–1209 (10)');
    expect(text(markup)).toContain('Show 200 earlier');
    const few = html(Outline, { table, rows: allRows(table), messages: en, lang: 'en' });
    expect(few).not.toMatch(/aria-posinset|Go to/);
  });
});

describe('the North Korea–Russia file', () => {
  const { file } = readTimelineValue(data);
  const real = buildTable(file!);

  it.each([
    ['English', en],
    ['German', de],
  ])('shows every claim and source of each event in %s', (_, messages) => {
    for (const draft of file!.events) {
      const said = text(detail(draft.id, messages, real)).replaceAll(/\s/g, '');
      const texts = draft.claims.flatMap(({ says, via }) => [says, via]).concat(draft.title, draft.summary);
      for (const each of texts)
        if (each !== undefined)
          expect(said).toContain((typeof each === 'string' ? each : each[messages.lang]!).replaceAll(/\s/g, ''));
      for (const id of draft.sources.concat(draft.claims.flatMap(({ sources }) => sources))) {
        const source = file!.sources.find((one) => one.id === id);
        expect(said).toContain((source?.title ?? source?.publisher ?? '').replaceAll(/\s/g, ''));
      }
    }
  });
});
