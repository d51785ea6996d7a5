import { describe, expect, it } from 'vitest';
import { ACTS, BOUNDS, FAMILIES, LINK_TYPES, STATUSES, TONES } from '../../../src/intake/schema';
import { FIELDS } from '../../../src/model/fields';
import { de } from '../../../src/outline/words/de';
import { en } from '../../../src/outline/words/en';
import { slot } from '../../../src/outline/words/slot';

const BOTH = [
  ['English', en],
  ['German', de],
] as const;

/** Every path to a word, and whether it is a text or takes something. */
function shape(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? shape(value, `${path}${key}.`) : [`${path}${key}: ${typeof value}`],
  );
}

const texts = (words: object): string[] =>
  Object.values(words).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? texts(value) : [],
  );

it('both languages have the same words', () => {
  const { time: _en, ...english } = en;
  const { time: _de, ...german } = de;
  expect(shape(german)).toEqual(shape(english));
});

describe.each(BOTH)('in %s', (_, words) => {
  it('no word is empty', () => {
    expect(texts(words).filter((text) => text.trim() === '')).toEqual([]);
  });

  it.each([
    ['family', FAMILIES, words.family],
    ['tone', TONES, words.tone],
    ['status', STATUSES, words.status],
    ['link from an event', LINK_TYPES, words.linkOut],
    ['link to an event', LINK_TYPES, words.linkIn],
    ['step of a treaty', ACTS, words.act],
    ['bound', BOUNDS, words.figure],
    ['field that search looks in', FIELDS, words.search.found],
    ['family in a sentence', FAMILIES, words.summary.about],
  ] as const)('every %s has a word', (_name, names, found) => {
    for (const name of names) expect(found).toHaveProperty(name);
  });
});

describe('counts are said as people say them', () => {
  it.each([
    [en.summary.counts(74, 118, 41), '74 of 118 events, 41 in view'],
    [en.summary.counts(1, 1, 1), '1 event, 1 in view'],
    [de.summary.counts(74, 118, 41), '74 von 118 Ereignissen, 41 im Bild'],
    [de.summary.counts(1, 1, 0), '1 Ereignis, 0 im Bild'],
    [de.summary.counts(2000, 2000, 1000), '2.000 Ereignisse, 1.000 im Bild'],
    [en.fault.some(1, 999), '1 problem in the file; 999 events are shown'],
    [de.fault.some(10, 1), '10 Probleme in der Datei; 1 Ereignis wird gezeigt'],
    [en.detail.disputed(13), 'disputed: 13 accounts'],
    [de.detail.disputed(5), 'umstritten: fünf Darstellungen'],
    [en.outline.told(['NIS', 'Zelensky'], 3), 'NIS, Zelensky and 3 others'],
    [de.outline.told(['NIS', 'Selenskyj'], 1), 'NIS, Selenskyj und 1 weitere Stelle'],
    [de.outline.more(1), '1 weiteres Ereignis zeigen'],
    [en.file.corrected(2), 'corrected twice'],
    [de.filter.leaves(1), 'lässt 1 Ereignis übrig'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

it('a phrase leaves room for markup where its thing goes', () => {
  expect(slot((thing) => `by ${thing}, they say`)).toEqual(['by ', ', they say']);
});
