import { describe, expect, it } from 'vitest';
import { ACTS, BOUNDS, FAMILIES, LINK_TYPES, STATUSES, TONES } from '../../../src/format/schema';
import { filtersTexts as filtersDe } from '../../../src/features/filters/messages/de';
import { allTexts as de } from '../../../src/i18n/de/messages';
import { en } from '../../../src/i18n/en/messages';
import { splitAtSlot } from '../../../src/i18n/splitAtSlot';
import { pageTexts as pageDe } from '../../../src/app/messages/de';
import { en as pageEn } from '../../../src/app/messages/en';

const BOTH = [
  ['English', en],
  ['German', de],
] as const;

describe.each(BOTH)('in %s', (_, messages) => {
  it.each([
    ['family', FAMILIES, messages.family],
    ['tone', TONES, messages.tone],
    ['status', STATUSES, messages.status],
    ['link from an event', LINK_TYPES, messages.linkOut],
    ['link to an event', LINK_TYPES, messages.linkIn],
    ['act of a treaty', ACTS, messages.act],
    ['bound', BOUNDS, messages.figure],
    ['family in a sentence', FAMILIES, messages.summary.about],
  ] as const)('every %s has a name', (_name, names, found) => {
    for (const name of names) expect(found).toHaveProperty(name);
  });
});

describe('counts use the right plural', () => {
  it.each([
    [en.summary.counts(74, 118, 41), '74 of 118 events, 41 in view'],
    [en.summary.counts(1, 1, 1), '1 event, 1 in view'],
    [de.summary.counts(74, 118, 41), '74 von 118 Ereignissen, 41 im Bild'],
    [de.summary.counts(1, 1, 0), '1 Ereignis, 0 im Bild'],
    [de.summary.counts(2000, 2000, 1000), '2.000 Ereignisse, 1.000 im Bild'],
    [pageEn.fault.some(1, 999), '1 problem in the file; 999 events are shown'],
    [pageDe.fault.some(10, 1), '10 Probleme in der Datei; 1 Ereignis wird gezeigt'],
    [en.detail.disputed(13), 'disputed: 13 accounts'],
    [de.detail.disputed(5), 'umstritten: fünf Darstellungen'],
    [en.outline.claimants(['NIS', 'Zelensky'], 3), 'NIS, Zelensky and 3 others'],
    [de.outline.claimants(['NIS', 'Selenskyj'], 1), 'NIS, Selenskyj und 1 weitere Stelle'],
    [de.paged.more(1), '1 weitere zeigen'],
    [en.file.corrected(2), 'corrected twice'],
    [filtersDe.leaves(1), 'lässt 1 Ereignis übrig'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

it('a phrase has a slot for markup', () => {
  expect(splitAtSlot((thing) => `by ${thing}, they say`)).toEqual(['by ', ', they say']);
});
