import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../../src/time/instant';
import { toTime, toX, type TimeScale } from '../../../src/time/scale';
import { axis, type Tick } from '../../../src/time/ticks';
import { de } from '../../../src/time/words/de';
import { en } from '../../../src/time/words/en';

const HOUR = 3_600_000;
const YEARS = 365.25 * 24 * HOUR;

/** From an hour to ten thousand years, as many short ones as long ones, anywhere in history. */
const aScale: fc.Arbitrary<TimeScale> = fc
  .tuple(
    fc.double({ min: Math.log(HOUR), max: Math.log(10_000 * YEARS), noNaN: true }).map(Math.exp),
    fc.double({ min: -8000 * YEARS, max: 1000 * YEARS, noNaN: true }),
    fc.integer({ min: 280, max: 2000 }),
  )
  .map(([length, from, width]) => ({ shown: { from: instant(from), to: instant(from + length) }, width }));

const someWords = fc.constantFrom(en, de, { ...en, lang: 'ja', locale: 'ja' }, { ...en, lang: 'ar', locale: 'ar' });
/** Widths of letters in fonts from narrow to wide. */
const aMeasure = fc.double({ min: 4, max: 9, noNaN: true }).map((letter) => (text: string) => text.length * letter);

const labelled = (ticks: readonly Tick[]): Tick[] => ticks.filter(({ label }) => label !== '');

function overlaps(ticks: readonly Tick[]): boolean {
  const seen = labelled(ticks);
  return seen.some((tick, i) => i > 0 && tick.labelX < seen[i - 1]!.labelX + seen[i - 1]!.labelWidth);
}

describe('on any axis', () => {
  const check = (law: (scale: TimeScale, made: ReturnType<typeof axis>) => void): void => {
    fc.assert(
      fc.property(aScale, someWords, aMeasure, (scale, words, measure) => {
        law(scale, axis(scale, words, measure));
      }),
      { numRuns: 400 },
    );
  };

  it('no label overlaps another or leaves the view', () => {
    check(({ width }, { lower, upper }) => {
      expect(overlaps(lower) || overlaps(upper)).toBe(false);
      for (const { labelX, labelWidth } of labelled([...lower, ...upper])) {
        expect(labelX >= 0 && labelX + labelWidth <= width).toBe(true);
      }
    });
  });

  it('each label stands in its own cell', () => {
    check((scale, { lower, upper }) => {
      for (const { x, until, labelX, labelWidth } of labelled([...lower, ...upper])) {
        expect(labelX > x && labelX + labelWidth < toX(scale, until)).toBe(true);
      }
    });
  });

  it('cells follow each other without a gap and cover the view', () => {
    check(({ shown }, { lower, upper }) => {
      for (const ticks of [lower, upper]) {
        expect(ticks[0]!.at <= shown.from && ticks.at(-1)!.until >= shown.to).toBe(true);
        expect(ticks.every(({ at, until }, i) => at < until && (i === 0 || ticks[i - 1]!.until === at))).toBe(true);
      }
    });
  });

  it('every lower cell lies in one upper cell', () => {
    check((_, { lower, upper }) => {
      const borders = new Set(lower.map(({ at }) => at));
      for (const { at } of upper.slice(1)) expect(borders.has(at)).toBe(true);
    });
  });

  it('something can be read on the lower level and on the upper', () => {
    check((_, { lower, upper }) => {
      expect(labelled(lower).length).toBeGreaterThan(0);
      expect(labelled(upper).length).toBeGreaterThan(0);
    });
  });

  it('ticks stand at least 24 pixels apart but where a month or an era ends', () => {
    check((scale, { lower }) => {
      const gaps = lower.map(({ x, until }) => toX(scale, until) - x);
      const close = gaps.filter((gap) => gap < 24 - 1e-6).length;
      expect(close <= gaps.length / 3 && gaps.every((gap) => gap > 24 * 0.4)).toBe(true);
    });
  });
});

it('where two decades meet in the middle of a narrow view and neither has room for its words, the age above has', () => {
  const shown = { from: instant(-122_233_107_302_216), to: instant(-121_802_875_184_047) };
  const { lower, upper } = axis({ shown, width: 280 }, de, (text) => text.length * 8.9);
  expect(labelled(lower)).not.toEqual([]);
  expect(labelled(upper).map(({ label }) => label)).toEqual(['2. Jahrtausend v. Chr.']);
});

describe('a scale', () => {
  it('leads from a pixel to its instant and back', () => {
    fc.assert(
      fc.property(aScale, fc.double({ min: 0, max: 1, noNaN: true }), (scale, share) => {
        const x = share * scale.width;
        expect(toX(scale, toTime(scale, x))).toBeCloseTo(x, 1);
      }),
    );
  });
});
