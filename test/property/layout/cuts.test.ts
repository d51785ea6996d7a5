import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../../src/layout/labels';
import { breakName } from '../../../src/layout/laneHeaders';
import { breakLines } from '../../../src/layout/lineBreaks';
import type { Measure } from '../../../src/layout/types';

/** Parts of texts in which one visible character has several code points, and of some in which no space stands between words. */
const PARTS = [
  ...['Treaty ', 'INF', 'S-400 ', ' – ', '-', 'Vertrags', 'э́то ', 'e\u0301t\u00e9 ', 'Z\u0351\u0343a\u0300\u0316lgo'],
  ...['สนธิสัญญา', 'ก็ที่', 'น้ำ', 'संधि ', 'क्षेत्र', 'स्त्री ', 'বাংলা', 'தமிழ் '],
  ...[
    '조약 ',
    '\u1112\u1161\u11ab\u1100\u1173\u11af',
    '条約',
    'に署名した。',
    '「火星19」',
    'ドローン',
    'か\u3099',
    '核试验，',
  ],
  ...[
    'معاهدة ',
    'يوقّعان ',
    'اللّٰهُ',
    'חוֹזֶה ',
    '👩‍👩‍👧‍👦',
    '🇺🇦',
    '🇫🇷🇩🇪',
    '👍🏽',
    '❤️',
    '1️⃣',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '\u{20bb7}',
    'a\u00a0b',
    '\u200b',
  ],
];
const anyText = fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));
const anyWidth = fc.integer({ min: 20, max: 240 });

/** Widths that have nothing to do with where characters end: each code unit counts. */
const measure: Measure = (text) => text.length * 7;

const segmenter = new Intl.Segmenter('en');

/** Whether a reader's character ends before the code unit `at`. */
function isBoundary(text: string, at: number): boolean {
  return at === text.length || segmenter.segment(text).containing(at)?.index === at;
}

/** Where in a text a part of it ends that is found from `from` on; the space between lines is left out. */
function endOf(text: string, part: string, from: number): number {
  const at = text.indexOf(part, from);
  expect(text.slice(from, at).trim(), `${JSON.stringify(part)} in ${JSON.stringify(text)}`).toBe('');
  return at + part.length;
}

describe('a text of any script', () => {
  it('is cut between two characters', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, most) => {
        const cut = shorten(text, most, measure);
        if (cut === text) return;
        expect(cut.endsWith('…')).toBe(true);
        expect(isBoundary(text, endOf(text, cut.slice(0, -1), 0))).toBe(true);
      }),
    );
  });

  it.each([breakName, breakLines])(
    'is broken between two characters, and its lines together are the text: $name',
    (breakText) => {
      fc.assert(
        fc.property(anyText, anyWidth, fc.integer({ min: 1, max: 6 }), (text, width, most) => {
          let at = 0;
          const lines = breakText(text, width, most, measure);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) {
            const plain = line.replace(/…$/u, '');
            // A hyphen is the word's own or stands for a break.
            const isAdded = plain === line && line.endsWith('-') && !text.slice(at).trimStart().startsWith(line);
            const part = isAdded ? plain.slice(0, -1) : plain;
            // Spaces within a line are single ones.
            for (const word of part.split(/\s+/u)) at = endOf(text, word, at);
            expect(isBoundary(text, at)).toBe(true);
            if (plain !== line) return;
          }
          expect(text.slice(at).trim()).toBe('');
        }),
      );
    },
  );
});
