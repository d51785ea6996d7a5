import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../src/outline/summary';
import { de } from '../../../src/outline/words/de';
import { en } from '../../../src/outline/words/en';
import { allRows, madeTable, rowOf } from './made';

const table = madeTable();
const some = Uint32Array.of(rowOf(table, 'in-force'), rowOf(table, 'losses'));

describe('the view in a sentence', () => {
  it('tells how many match, when, about what, and how many are in view', () => {
    expect(summaryOf(table, some, 1, en)).toBe(
      '2 of 5 events between December 2024 and January 2025: 1 about treaties and 1 about losses; 1 in view',
    );
  });

  it('is idiomatic in German', () => {
    expect(summaryOf(table, some, 1, de)).toBe(
      '2 von 5 Ereignissen zwischen Dezember 2024 und Januar 2025: 1 zu Verträgen und 1 zu Verlusten; 1 im Bild',
    );
  });

  it('does not tell apart what is of one family', () => {
    const one = some.subarray(0, 1);
    expect(summaryOf(table, one, 0, en)).toBe('1 of 5 events in December 2024; 0 in view');
    expect(summaryOf(table, one, 0, de)).toBe('1 von 5 Ereignissen im Dezember 2024; 0 im Bild');
  });

  it('names years where months would say nothing', () => {
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

  it('offers a way on where nothing matches', () => {
    expect(summaryOf(table, new Uint32Array(), 0, en)).toBe(
      'No event matches. Take away a filter or search for something else.',
    );
  });

  it('adds up to what matches', () => {
    const said = summaryOf(table, allRows(table), 5, en).replace(/^.*: |;.*$/g, '');
    expect([...said.matchAll(/\d+/g)].reduce((sum, [n]) => sum + Number(n), 0)).toBe(5);
  });
});
