import { describe, expect, it } from 'vitest';
import { breakName } from '../../../src/layout/heads';
import { makeLabels, shorten } from '../../../src/layout/labels';
import { LONGEST_LABEL } from '../../../src/layout/types';
import { EVEN, UNEVEN } from '../../property/layout/worlds';

describe('a text cut to a width, at 7 pixels a letter', () => {
  it.each([
    ['that fits', 'Treaty', 42, 'Treaty'],
    ['one pixel too wide', 'Treaty', 41, 'Trea…'],
    ['that would end with a space', 'North Korea', 49, 'North…'],
    ['with signs of two code units', '🚀🚀🚀🚀', 42, '🚀🚀…'],
    ['of one letter that does not fit', 'W', 6, 'W…'],
    ['far too wide', 'Mutual defence', 1, 'M…'],
    ['that is empty', '', 10, ''],
  ])('%s', (_, text, most, wanted) => {
    expect(shorten(text, most, EVEN)).toBe(wanted);
  });

  it('is as long as it can be and no longer, with letters of any width', () => {
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
  it('are made and measured when first asked for, and once', () => {
    const asked: number[] = [];
    const labels = makeLabels(1000, (row) => (asked.push(row), `event ${row}`), 200, EVEN);
    expect(asked).toEqual([]);
    for (let i = 0; i < 3; i++)
      expect([labels.text(7), labels.width(7), labels.width(999)]).toEqual(['event 7', 49, 63]);
    expect(asked).toEqual([7, 999]);
  });

  it('take whole pixels, rounded up, so that nothing is tighter than it was measured', () => {
    const labels = makeLabels(1, () => 'Mmmm', 200, UNEVEN);
    expect(labels.width(0)).toBe(Math.ceil(UNEVEN('Mmmm')));
  });

  it('are never wider than layout looks, even where there is room', () => {
    const labels = makeLabels(1, () => 'x'.repeat(500), 2000, EVEN);
    expect(labels.width(0)).toBeLessThanOrEqual(LONGEST_LABEL);
    expect(labels.text(0).endsWith('…')).toBe(true);
  });
});

describe('a name in a head of 70 pixels', () => {
  it.each([
    ['stays on one line where it fits', 'Russia', ['Russia']],
    ['breaks at a space', 'South Korea', ['South', 'Korea']],
    ['takes as many words a line as fit', 'IAEA in Vienna', ['IAEA in', 'Vienna']],
    ['is cut on its last line', 'United Nations Security Council', ['United', 'Nations S…']],
    ['is cut where it is one long word', 'Verteidigungsministerium', ['Verteidig…']],
    ['is nothing where there is none', '', []],
    ['ignores spaces around it', ' Russia ', ['Russia']],
  ])('%s', (_, name, lines) => {
    expect(breakName(name, 70, 2, EVEN)).toEqual(lines);
  });

  it('is measured in bold', () => {
    const measure = (text: string, bold = false): number => text.length * (bold ? 10 : 5);
    expect(breakName('South Korea', 80, 2, measure)).toEqual(['South', 'Korea']);
  });
});
