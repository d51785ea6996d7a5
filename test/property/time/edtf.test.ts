import oracle from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edtf } from '../../../src/time/edtfTypes';
import { parseEdtf } from '../../../src/time/edtf';
import { extentOf, instantsOf } from '../../../src/time/extent';
import { instant } from '../../../src/time/instant';
import { parseSpanEdtf, formatSpanEdtf } from '../../../src/time/spanCodec';
import { runs } from '../seed';

const pad = (n: number, size = 2): string => String(n).padStart(size, '0');
const yearText = (year: number): string => (year < 0 ? '-' : '') + pad(Math.abs(year), 4);

const aYear = fc.integer({ min: -9999, max: 9999 }).map(yearText);
const aMonth = fc.tuple(aYear, fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${pad(month)}`);
const aDay = fc.tuple(aMonth, fc.integer({ min: 1, max: 28 })).map(([month, day]) => `${month}-${pad(day)}`);
const aPlain = fc.oneof(aYear, aMonth, aDay);
const aSign = fc.constantFrom('', '~', '?', '%');
const aDate = fc.tuple(aPlain, aSign).map((parts) => parts.join(''));
const anInterval = fc.tuple(aDate, aDate).map((ends) => ends.join('/'));

/** Any text of the characters that EDTF uses; most are not dates. */
const aScrap = fc.string({ unit: fc.constantFrom(...Array.from('0123456789-/.X~?%YESTZ[]{},: ')), maxLength: 24 });

/** Where edtf.js is wrong: it treats year 0 as one without a 29 February when it calculates the end of the day before. */
const MISTAKEN = /0000-02-28/;

function read(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.code}`);
  return result.value;
}

describe('any date', () => {
  it('has the bounds that edtf.js gives it', () => {
    fc.assert(
      fc.property(aDate, (text) => {
        fc.pre(!MISTAKEN.test(text));
        const { min, max } = oracle(text);
        const { from, to } = extentOf(read(text));
        expect([from, to]).toEqual([min, max + 1]);
      }),
    );
  });

  it('is a single day on 28 February of year 0, a leap year, where edtf.js gives two', () => {
    const { from, to } = extentOf(read('0000-02-28'));
    expect([from, to]).toEqual([Date.parse('0000-02-28T00:00Z'), Date.parse('0000-02-29T00:00Z')]);
  });

  it('is the day that its numbers say', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(-3e14), max: new Date(2.5e14), noInvalidDate: true }), (date) => {
        const day = instant(Math.floor(date.getTime() / 86_400_000) * 86_400_000);
        const [month, number] = [date.getUTCMonth() + 1, date.getUTCDate()];
        const text = `${yearText(date.getUTCFullYear())}-${pad(month)}-${pad(number)}`;
        expect(extentOf(read(text))).toMatchObject({ from: day, to: day + 86_400_000 });
      }),
    );
  });

  it('with X for its last digits spans all years that the X may stand for', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 3 }), (text, hidden) => {
        const year = text.replace(/-\d\d-\d\d$/, '');
        const masked = year.slice(0, -hidden) + 'X'.repeat(hidden);
        const { from, to } = extentOf(read(masked));
        const inside = extentOf(read(year));
        // -0XXX does not contain year 0.
        if (year === '0000' && masked.startsWith('-')) return;
        expect(from <= inside.from && inside.to <= to).toBe(true);
      }),
    );
  });
});

describe('any interval', () => {
  it('that is accepted has its four instants in order', () => {
    fc.assert(
      fc.property(anInterval, (text) => {
        const result = parseEdtf(text);
        if (!result.ok) {
          expect(result.error.code).toBe('reversed');
          return;
        }
        const { from, latestStart, earliestEnd, to } = extentOf(result.value);
        expect(from < latestStart && earliestEnd < to && from < to).toBe(true);
      }),
    );
  });

  it('that is rejected as reversed is accepted when turned round', () => {
    fc.assert(
      fc.property(anInterval, (text) => {
        const result = parseEdtf(text);
        if (!result.ok) expect(read(result.error.suggestion!).type).toBe('interval');
      }),
    );
  });
});

it('any text is accepted and kept as it is, or rejected with suggestions that are dates', () => {
  fc.assert(
    fc.property(fc.oneof(aScrap, fc.string()), (text) => {
      const result = parseEdtf(text);
      if (result.ok) {
        expect(result.value.text).toBe(text);
        return;
      }
      const { at, suggestion, alternative } = result.error;
      expect(at).toBeLessThanOrEqual(text.length);
      for (const one of [suggestion, alternative]) if (one !== null) expect(parseEdtf(one).ok).toBe(true);
    }),
    { numRuns: runs(2000) },
  );
});

it('an offset moves the instant and never the calendar day', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 0, max: 23 }), fc.integer({ min: -14, max: 14 }), (day, hour, east) => {
      const offset = `${east < 0 ? '-' : '+'}${pad(Math.abs(east))}:00`;
      const zoned = read(`${day}T${pad(hour)}:00${offset}`);
      const local = read(`${day}T${pad(hour)}:00`);
      expect(extentOf(zoned)).toEqual(extentOf(local));
      expect(instantsOf(zoned).from).toBe(extentOf(local).from - east * 3_600_000);
    }),
  );
});

it('a span survives the link, to the millisecond', () => {
  const anInstant = fc.oneof(
    fc.integer({ min: -8e15, max: 8e15 }),
    fc.integer({ min: -100_000, max: 100_000 }).map((day) => day * 86_400_000),
    fc.tuple(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: 0, max: 11 })).map(([y, m]) => {
      return new Date(Date.UTC(2000, m)).setUTCFullYear(y);
    }),
  );
  fc.assert(
    fc.property(anInstant, anInstant, (a, b) => {
      fc.pre(a !== b);
      const span = { from: instant(Math.min(a, b)), to: instant(Math.max(a, b)) };
      expect(parseSpanEdtf(formatSpanEdtf(span))).toEqual({ ok: true, value: span });
    }),
    { numRuns: runs(1000) },
  );
});
