import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { time as timeDe } from '../../../src/i18n/de/time';
import { timeEn } from '../../../src/i18n/en/time';
import { readDate } from '../../../src/import/dates/readDate';
import { parseEdtf } from '../../../src/time/edtf';
import { formatEdtf } from '../../../src/time/formatEdtf';
import { utc } from '../../../src/time/instant';

const readings = (text: string): string[] => readDate(text).readings.map(({ edtf }) => edtf);
const pad = (n: number, length = 2): string => String(n).padStart(length, '0');

const year = fc.integer({ min: 1000, max: 2100 }).map((n) => pad(n, 4));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${pad(d)}`);
/** Of -44, and of 2010-12, EDTF is not the only reading; those are in the table of cases. */
const plain = fc.oneof(
  year,
  day,
  fc.tuple(year, fc.constantFrom('21', '22', '23', '24')).map((parts) => parts.join('-')),
  fc.integer({ min: 101, max: 209 }).map((n) => `${String(n)}X`),
  fc.integer({ min: 10, max: 19 }).map((n) => `${String(n)}XX`),
);

const LANGUAGES = ['en-GB', 'en-US', 'de', 'fr', 'es', 'uk', 'ru', 'pl'];
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'long' },
  { dateStyle: 'full' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'short', day: 'numeric' },
];

describe('what is written reads the same', () => {
  it.each(LANGUAGES)('as Intl writes it: %s', (lang) => {
    fc.assert(
      fc.property(day, fc.constantFrom(...FORMS), (edtf, form) => {
        const at = Date.parse(`${edtf}T00:00:00Z`);
        const text = new Intl.DateTimeFormat(lang, { ...form, timeZone: 'UTC', calendar: 'gregory' }).format(at);
        const expected = form.dateStyle === undefined && form.day === undefined ? edtf.slice(0, 7) : edtf;
        expect([text, ...readings(text)]).toEqual([text, expected]);
      }),
    );
  });

  const qualified = fc.tuple(plain, fc.constantFrom('', '~', '?')).map((parts) => parts.join(''));
  const whole = fc.oneof(
    qualified,
    plain.map((date) => `${date}/..`),
    plain.map((date) => `../${date}`),
    fc
      .tuple(day, day)
      .filter(([a, b]) => a < b)
      .map((ends) => ends.join('/')),
    fc
      .tuple(year, year)
      .filter(([a, b]) => a < b)
      .map((ends) => ends.join('/')),
  );

  it('as EDTF', () => {
    fc.assert(
      fc.property(
        whole.filter((text) => !/^\d{4}-2[1-4]$/.test(text)),
        (edtf) => {
          expect(readings(edtf)).toEqual([edtf]);
        },
      ),
    );
  });

  it.each([
    ['English', timeEn],
    ['German', timeDe],
  ] as const)('as this program says it: %s', (_, messages) => {
    // A season in words has no article and no doubt in it; "still going on" follows an open end.
    fc.assert(
      fc.property(whole, (edtf) => {
        const parsed = parseEdtf(edtf);
        if (!parsed.ok) return;
        const text = formatEdtf(parsed.value, messages, { style: 'full' });
        expect([text, ...readings(text)]).toEqual([text, edtf]);
      }),
    );
  });
});

describe('digits', () => {
  it('have as readings the days that exist in either order, and no others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }), year, (a, b, y) => {
        const exists = (m: number, d: number): string[] =>
          m <= 12 && new Date(utc(+y, m, d)).getUTCMonth() === m - 1 ? [`${y}-${pad(m)}-${pad(d)}`] : [];
        expect(readings(`${String(a)}/${String(b)}/${y}`)).toEqual([...new Set([...exists(b, a), ...exists(a, b)])]);
      }),
    );
  });
});

const WORDS = [
  ...[
    'since',
    'c.',
    'bis',
    'до',
    'od',
    '–',
    '-',
    '/',
    '.',
    ',',
    ' ',
    ' ',
    ' ',
    '?',
    '~',
    '12',
    '1938',
    '3',
    '44',
    '62',
  ],
  ...[
    'March',
    'березня',
    'Jh.',
    'BC',
    'н. э.',
    'mid',
    '1950s',
    'between',
    'and',
    'or',
    'Frühjahr',
    '[',
    '..',
    'X',
    '14:30',
  ],
];

it('any text has readings that are valid EDTF, each once, and never throws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (any) => {
      const found = readings(any);
      expect(new Set(found).size).toBe(found.length);
      for (const edtf of found) expect(parseEdtf(edtf).ok).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
