import { describe, expect, it } from 'vitest';
import { citationOf, sourceCitation } from '../../../src/outline/citation';
import { contentOf } from '../../../src/outline/content';
import { allTexts as de } from '../../../src/i18n/de/messages';
import { en } from '../../../src/i18n/en/messages';
import { madeTable, rowOf } from './fixtures';

const table = madeTable();
const from = {
  timeline: 'A made timeline',
  address: 'https://example.org/t/made/#e=losses',
  updated: '22 November 2026',
};

describe('the citation of an event', () => {
  it('gives title, date, address and the numbers of its sources', () => {
    expect(citationOf(contentOf(table, rowOf(table, 'losses'), en, 'en'), from, en)).toMatchInlineSnapshot(`
      "“How many were lost?”, around 15 January 2025. In: A made timeline, as of 22 November 2026. https://example.org/t/made/#e=losses

      Sources:
      [1] “NIS: 3,000 casualties”. Yonhap, 19 December 2024. https://example.org/a Archived at https://archive.example/a
      [2] Kyiv Independent, 5 January 2025. https://example.org/b?x=1&y=2
      [3] “Договор вступил в силу”. TASS. https://example.org/c (accessed 22 November 2026).
      [4] A. Kim; The Desk. “On treaties”."
    `);
  });

  it('is in the reader’s language', () => {
    const german = contentOf(table, rowOf(table, 'in-force'), de, 'de');
    expect(citationOf(german, { timeline: 'Eine gemachte Zeitleiste', address: '' }, de)).toMatchInlineSnapshot(`
      "„Vertrag in Kraft“, 4. Dezember 2024. In: Eine gemachte Zeitleiste.

      Quellen:
      [1] „Договор вступил в силу“. TASS. https://example.org/c (abgerufen 22. November 2026).
      [2] A. Kim; The Desk. „On treaties“.
      [3] Kyiv Independent, 5. Januar 2025. https://example.org/b?x=1&y=2"
    `);
  });

  it('leaves out what is not known', () => {
    expect(citationOf(contentOf(table, rowOf(table, 'since'), en, 'en'), { timeline: 'T', address: '' }, en)).toBe(
      '“Troops in Russia”, since October 2024, still going on as of 30 June 2025. In: T.',
    );
  });
});

it('the citation of a source ends with an address that can be copied as a whole', () => {
  const { sources } = contentOf(table, rowOf(table, 'losses'), en, 'en');
  expect(sourceCitation(sources[1]!, en)).toBe('Kyiv Independent, 5 January 2025. https://example.org/b?x=1&y=2');
});
