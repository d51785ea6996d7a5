import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../../src/time/instant';
import { toTime, toX, type TimeScale } from '../../../src/time/scale';
import { axisTicks, type Tick } from '../../../src/time/ticks';
import { time as timeDe } from '../../../src/i18n/de/time';
import { timeEn } from '../../../src/i18n/en/time';
import { runs } from '../seed';

const HOUR = 3_600_000;
const YEARS = 365.25 * 24 * HOUR;

/** From an hour to ten thousand years, evenly distributed on a logarithmic scale, anywhere in history. */
const aScale: fc.Arbitrary<TimeScale> = fc
  .tuple(
    fc.double({ min: Math.log(HOUR), max: Math.log(10_000 * YEARS), noNaN: true }).map(Math.exp),
    fc.double({ min: -8000 * YEARS, max: 1000 * YEARS, noNaN: true }),
    fc.integer({ min: 280, max: 2000 }),
  )
  .map(([length, from, width]) => ({ shown: { from: instant(from), to: instant(from + length) }, width }));

const someMessages = fc.constantFrom(
  timeEn,
  timeDe,
  { ...timeEn, lang: 'ja', locale: 'ja' },
  { ...timeEn, lang: 'ar', locale: 'ar' },
);
/** Widths of letters in fonts from narrow to wide. */
const aMeasure = fc.double({ min: 4, max: 9, noNaN: true }).map((letter) => (text: string) => text.length * letter);

const labelled = (ticks: readonly Tick[]): Tick[] => ticks.filter(({ label }) => label !== '');

function overlaps(ticks: readonly Tick[]): boolean {
  const seen = labelled(ticks);
  return seen.some((tick, i) => i > 0 && tick.labelX < seen[i - 1]!.labelX + seen[i - 1]!.labelWidth);
}

describe('any axis', () => {
  const check = (law: (scale: TimeScale, made: ReturnType<typeof axisTicks>) => void): void => {
    fc.assert(
      fc.property(aScale, someMessages, aMeasure, (scale, messages, measure) => {
        law(scale, axisTicks(scale, messages, measure));
      }),
      { numRuns: runs(400) },
    );
  };

  it('has labels that neither overlap nor leave the view', () => {
    check(({ width }, { lower, upper }) => {
      expect(overlaps(lower) || overlaps(upper)).toBe(false);
      for (const { labelX, labelWidth } of labelled([...lower, ...upper])) {
        expect(labelX >= 0 && labelX + labelWidth <= width).toBe(true);
      }
    });
  });

  it('has each label in its own cell', () => {
    check((scale, { lower, upper }) => {
      for (const { x, until, labelX, labelWidth } of labelled([...lower, ...upper])) {
        expect(labelX > x && labelX + labelWidth < toX(scale, until)).toBe(true);
      }
    });
  });

  it('has cells without gaps that cover the view', () => {
    check(({ shown }, { lower, upper }) => {
      for (const ticks of [lower, upper]) {
        expect(ticks[0]!.at <= shown.from && ticks.at(-1)!.until >= shown.to).toBe(true);
        expect(ticks.every(({ at, until }, i) => at < until && (i === 0 || ticks[i - 1]!.until === at))).toBe(true);
      }
    });
  });

  it('has every lower cell within one upper cell', () => {
    check((_, { lower, upper }) => {
      const borders = new Set(lower.map(({ at }) => at));
      for (const { at } of upper.slice(1)) expect(borders.has(at)).toBe(true);
    });
  });

  it('has a label on the lower and on the upper level', () => {
    check((_, { lower, upper }) => {
      expect(labelled(lower).length).toBeGreaterThan(0);
      expect(labelled(upper).length).toBeGreaterThan(0);
    });
  });

  it('has ticks at least 24 pixels apart, except where a month or an era ends', () => {
    check((scale, { lower }) => {
      const gaps = lower.map(({ x, until }) => toX(scale, until) - x);
      const close = gaps.filter((gap) => gap < 24 - 1e-6).length;
      expect(close <= gaps.length / 3 && gaps.every((gap) => gap > 24 * 0.4)).toBe(true);
    });
  });
});

it('labels the larger unit where two decades meet and neither has room for its label', () => {
  const shown = { from: instant(-122_233_107_302_216), to: instant(-121_802_875_184_047) };
  const { lower, upper } = axisTicks({ shown, width: 280 }, timeDe, (text) => text.length * 8.9);
  expect(labelled(lower)).not.toEqual([]);
  expect(labelled(upper).map(({ label }) => label)).toEqual(['2. Jahrtausend v. Chr.']);
});

describe('a time scale', () => {
  it('maps a pixel to its instant and back', () => {
    fc.assert(
      fc.property(aScale, fc.double({ min: 0, max: 1, noNaN: true }), (scale, share) => {
        const x = share * scale.width;
        expect(toX(scale, toTime(scale, x))).toBeCloseTo(x, 1);
      }),
    );
  });
});
