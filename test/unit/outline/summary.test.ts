import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../src/outline/summary';
import { allTexts as de } from '../../../src/i18n/de/messages';
import { en } from '../../../src/i18n/en/messages';
import { allRows, madeTable, rowOf } from './fixtures';

const table = madeTable();
const some = Uint32Array.of(rowOf(table, 'in-force'), rowOf(table, 'losses'));

describe('the summary of a view', () => {
  it('gives the number of matches, their time and kinds, and how many are in view', () => {
    expect(summaryOf(table, some, 1, en)).toBe(
      '2 of 5 events between December 2024 and January 2025: 1 about treaties and 1 about losses; 1 in view',
    );
  });

  it('is idiomatic in German', () => {
    expect(summaryOf(table, some, 1, de)).toBe(
      '2 von 5 Ereignissen zwischen Dezember 2024 und Januar 2025: 1 zu Verträgen und 1 zu Verlusten; 1 im Bild',
    );
  });

  it('does not divide a single family', () => {
    const one = some.subarray(0, 1);
    expect(summaryOf(table, one, 0, en)).toBe('1 of 5 events in December 2024; 0 in view');
    expect(summaryOf(table, one, 0, de)).toBe('1 von 5 Ereignissen im Dezember 2024; 0 im Bild');
  });

  it('names years where months would be too fine', () => {
    const old = madeTable({
      events: [
        { id: 'a', when: '1949-04-04', title: 'a' },
        { id: 'b', when: '2024-03-07', title: 'b' },
      ],
      links: [],
      corrections: [],
    });
    expect(summaryOf(old, allRows(old), 2, en)).toBe('2 events between 1949 and 2024; 2 in view');
  });

  it('suggests what to do where nothing matches', () => {
    expect(summaryOf(table, new Uint32Array(), 0, en)).toBe(
      'No matching events. Remove a filter or search for something else.',
    );
  });

  it('has counts that add up to the matches', () => {
    const said = summaryOf(table, allRows(table), 5, en).replace(/^.*: |;.*$/g, '');
    expect([...said.matchAll(/\d+/g)].reduce((sum, [n]) => sum + Number(n), 0)).toBe(5);
  });
});
