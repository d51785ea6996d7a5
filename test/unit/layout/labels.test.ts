import { describe, expect, it } from 'vitest';
import { breakName } from '../../../src/layout/laneHeaders';
import { breakLines } from '../../../src/layout/lineBreaks';
import { makeLabels, shorten, type LabelText } from '../../../src/layout/labels';
import { LONGEST_LABEL } from '../../../src/layout/types';
import { EVEN, UNEVEN } from '../../property/layout/arbitraries';

describe('a text at 7 pixels a letter, shortened to a width,', () => {
  it.each([
    ['that fits', 'Treaty', 42, 'Treaty'],
    ['one pixel too wide', 'Treaty', 41, 'Trea…'],
    ['that would end with a space', 'North Korea', 49, 'North…'],
    ['with characters of two code units', '🚀🚀🚀🚀', 42, '🚀🚀…'],
    ['of one letter that does not fit', 'W', 6, 'W…'],
    ['far too wide', 'Mutual defence', 1, 'M…'],
    ['that is empty', '', 10, ''],
  ])('%s', (_, text, most, wanted) => {
    expect(shorten(text, most, EVEN)).toBe(wanted);
  });

  it('is as long as possible and no longer, with letters of any width', () => {
    const text = 'Ratification of the Comprehensive Strategic Partnership';
    for (let most = 20; most < UNEVEN(text); most++) {
      const cut = shorten(text, most, UNEVEN);
      expect(UNEVEN(cut)).toBeLessThanOrEqual(most);
      const longer = `${text.slice(0, cut.length + 1).trimEnd()}…`;
      expect(UNEVEN(longer)).toBeGreaterThan(most);
    }
  });
});

describe('labels', () => {
  it('are made and measured once, when first needed', () => {
    const asked: number[] = [];
    const labels = makeLabels({
      count: 1000,
      textsOf: (row) => (asked.push(row), [{ text: `event ${row}` }]),
      most: 200,
      measure: EVEN,
    });
    expect(asked).toEqual([]);
    for (let i = 0; i < 3; i++)
      expect([labels.usual(7).text, labels.usual(7).width, labels.shortest(999).width]).toEqual(['event 7', 49, 63]);
    expect(asked).toEqual([7, 999]);
  });

  it('take whole pixels, rounded up, so that none is narrower than its measured text', () => {
    const labels = makeLabels({ count: 1, textsOf: () => [{ text: 'Mmmm' }], most: 200, measure: UNEVEN });
    expect(labels.usual(0).width).toBe(Math.ceil(UNEVEN('Mmmm')));
  });

  it('are never wider than the layout allows, even where there is room', () => {
    const labels = makeLabels({ count: 1, textsOf: () => [{ text: 'x'.repeat(500) }], most: 2000, measure: EVEN });
    expect(labels.usual(0).width).toBeLessThanOrEqual(LONGEST_LABEL);
    expect(labels.usual(0).text.endsWith('…')).toBe(true);
  });
});

describe('a name in a lane header of 70 pixels', () => {
  it.each([
    ['stays on one line where it fits', 'Russia', ['Russia']],
    ['breaks at a space', 'South Korea', ['South', 'Korea']],
    ['puts as many words on a line as fit', 'IAEA in Vienna', ['IAEA in', 'Vienna']],
    ['is cut on its last line', 'United Nations Security Council', ['United', 'Nations S…']],
    ['is broken with a hyphen where a word is too long', 'Verteidigungsministerium', ['Verteidi-', 'gungsmini…']],
    ['is empty where there is none', '', []],
    ['ignores spaces around it', ' Russia ', ['Russia']],
  ])('%s', (_, name, lines) => {
    expect(breakName(name, 70, 2, EVEN)).toEqual(lines);
  });

  it('is measured in bold', () => {
    const measure = (text: string, bold = false): number => text.length * (bold ? 10 : 5);
    expect(breakName('South Korea', 80, 2, measure)).toEqual(['South', 'Korea']);
  });
});

describe('a text of another script', () => {
  it.each([
    ['keeps words, and particles with them', 'プーチン大統領が平壌を訪問', 70, ['プーチン大統領が', '平壌を訪問']],
    ['begins no line with a closing mark', '署名、発効。', 28, ['署名、', '発効。']],
    ['ends no line with an opening one', '北朝鮮の「核」実験', 35, ['北朝鮮の', '「核」実験']],
    ['parts no number from what it counts', '兵士11,000人を派遣', 70, ['兵士11,000人を', '派遣']],
    ['breaks a long word without a hyphen, but not before a sign of length', 'コーヒー', 21, ['コー', 'ヒー']],
    ['is broken in Thai by words', 'สนธิสัญญาห้ามทดลอง', 80, ['สนธิสัญญา', 'ห้ามทดลอง']],
    ['breaks a long word of Arabic without a hyphen', 'والاستراتيجيات', 70, ['والاستراتي', 'جيات']],
    [
      'breaks an address after a slash, without a hyphen',
      'https://a.example/inf',
      84,
      ['https://', 'a.example/', 'inf'],
    ],
  ])('%s', (_, name, width, lines) => {
    expect(breakLines(name, width, 9, EVEN)).toEqual(lines);
  });
});

describe('a word that is too long for its line', () => {
  it.each([
    [
      'breaks between two characters of Chinese or Japanese',
      '多国間制裁監視チーム（MSMT）',
      63,
      ['多国間制裁監視チー', 'ム（MSMT）'],
    ],
    [
      'takes a hyphen in Latin letters alone',
      '制裁Verteidigungsministerium',
      56,
      ['制裁Ver-', 'teidi-', 'gungsmi-', 'niste-', 'rium'],
    ],
    ['ends a line at a hyphen of its own', 'S-400-Luftabwehr', 63, ['S-400-', 'Luftab-', 'wehr']],
  ])('%s', (_, name, width, lines) => {
    expect(breakName(name, width, 9, EVEN)).toEqual(lines);
  });
});

it('longer labels are left out where they would be cut: a whole short one says more', () => {
  const textsOf = (): LabelText[] => [{ text: 'Ban' }, { text: 'Test ban' }, { text: 'x'.repeat(400) }];
  const labels = makeLabels({ count: 1, textsOf, most: 200, measure: EVEN });
  expect(labels.longer(0).map(({ text }) => text)).toEqual(['Test ban']);
});
