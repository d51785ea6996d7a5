import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildTable } from '../../../src/model/build';
import { anywhere, fold, wordsOf as foldedWords } from '../../../src/model/fold';
import { find } from '../../../src/model/search';
import { buildSearch } from '../../../src/model/searchIndex';
import { draft, file } from '../../unit/model/made';

/** Few letters, so that words meet often; some of each script, accents and signs. */
const letter = fc.constantFrom('a', 'e', 'ä', 'u', 'ß', 's', 'Ö', 'k', '.', ' ', '-', '北', 'が', '한', 'د', 'é');
const anyText = fc.string({ unit: letter, maxLength: 30 });
const anyQuery = fc.string({ unit: letter, maxLength: 6 });
const wordsOf = (text: string): string[] => foldedWords(fold(text));

it('a folded text begins with whatever folded part it begins with', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, end) => {
      const graphemes = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
      const part = graphemes.slice(0, end).join('');
      expect(fold(text).startsWith(fold(part))).toBe(true);
    }),
  );
});

it('what a search finds is what comparing every word of every event finds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 20 }), anyQuery, (texts, query) => {
      const events = texts.map(([title, summary], i) => draft(`e${i}`, '2024', { title, summary }));
      const needles = wordsOf(query);
      const has = (text: string, needle: string): boolean =>
        wordsOf(text).some((word) => (anywhere(needle) ? word.includes(needle) : word.startsWith(needle)));
      const expected = texts.flatMap((both, row) =>
        needles.every((needle) => both.some((text) => has(text, needle))) ? [row] : [],
      );
      const found = find(buildSearch(buildTable(file(events)), 'en'), query);
      expect(found && [...found.rows]).toEqual(needles.length === 0 ? null : expected);
    }),
  );
});
