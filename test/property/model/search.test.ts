import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildTable } from '../../../src/model/buildTable';
import { anywhere, normalizeText, searchWords } from '../../../src/model/normalizeText';
import { find } from '../../../src/model/search';
import { buildSearch } from '../../../src/model/searchIndex';
import { editDistance } from '../../../src/util/closestMatch';
import { draft, file } from '../../unit/model/fixtures';

/** Few letters, so that words often match; some of each script, accents and punctuation. */
const letter = fc.constantFrom('a', 'e', 'ä', 'u', 'ß', 's', 'Ö', 'k', '.', ' ', '-', '北', 'が', '한', 'د', 'é');
const anyText = fc.string({ unit: letter, maxLength: 30 });
const anyQuery = fc.oneof(
  fc.string({ unit: letter, maxLength: 6 }),
  fc.string({ unit: fc.constantFrom('a', 's', 'k', 'u'), minLength: 4, maxLength: 6 }),
);

/** Whether a word, or a beginning of it, is one edit away from the needle. */
function isSlip(word: string, needle: string): boolean {
  const beginnings = Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end));
  return beginnings.some((beginning) => editDistance(beginning, needle) <= 1);
}

it('the normalized beginning of a text is the beginning of the normalized text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, end) => {
      const graphemes = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
      const part = graphemes.slice(0, end).join('');
      expect(normalizeText(text).startsWith(normalizeText(part))).toBe(true);
    }),
  );
});

it('a search finds what comparing every word of every event finds, and forgives a slip only where no word fits', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 20 }), anyQuery, (texts, query) => {
      const events = texts.map(([title, summary], i) => draft(`e${i}`, '2024', { title, summary }));
      const needles = searchWords(query);
      const words = texts.map((both) => both.flatMap(searchWords));
      const fits = (word: string, needle: string): boolean =>
        anywhere(needle) ? word.includes(needle) : word.startsWith(needle);
      const isForgiven = (needle: string): boolean =>
        needle.length >= 4 && !anywhere(needle) && !words.flat().some((word) => fits(word, needle));
      const expected = words.flatMap((own, row) =>
        needles.every((needle) => own.some((word) => (isForgiven(needle) ? isSlip : fits)(word, needle))) ? [row] : [],
      );
      const found = find(buildSearch(buildTable(file(events))), query);
      expect(found && [...found.rows]).toEqual(needles.length === 0 ? null : expected);
    }),
  );
});
