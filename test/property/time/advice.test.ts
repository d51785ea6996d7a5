import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/time/edtf';
import { extentOf } from '../../../src/time/extent';

const two = (n: number): string => String(n).padStart(2, '0');
const date = fc.record({
  year: fc.integer({ min: 1000, max: 2400 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
type Day = typeof date extends fc.Arbitrary<infer T> ? T : never;

const monthIn = (locale: string, { month, day }: Day): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' })
    .formatToParts(Date.UTC(2000, month - 1, day))
    .find(({ type }) => type === 'month')!.value;

const inDigits = (digits: string, { year, month, day }: Day): string =>
  `${String(year)}-${two(month)}-${two(day)}`.replace(/\d/g, (digit) => digits[Number(digit)]!);

/** Ways in which people and programs write a day. */
const WAYS: Readonly<Record<string, (date: Day) => string>> = {
  English: (one) => `${String(one.day)} ${monthIn('en-GB', one)} ${String(one.year)}`,
  American: (one) => `${monthIn('en-GB', one)} ${String(one.day)}, ${String(one.year)}`,
  German: (one) => `${String(one.day)}. ${monthIn('de-DE', one)} ${String(one.year)}`,
  Russian: (one) => `${String(one.day)} ${monthIn('ru', one)} ${String(one.year)}`,
  Turkish: (one) => `${String(one.day)} ${monthIn('tr', one)} ${String(one.year)}`,
  Japanese: ({ year, month, day }) => `${String(year)}年${String(month)}月${String(day)}日`,
  Arabic: (one) => inDigits('٠١٢٣٤٥٦٧٨٩', one),
  Persian: (one) => inDigits('۰۱۲۳۴۵۶۷۸۹', one),
  Hindi: (one) => inDigits('०१२३४५६७८९', one),
  'full-width': (one) => inDigits('０１２３４５６７８９', one),
  'with slashes': ({ year, month, day }) => `${String(year)}/${String(month)}/${String(day)}`,
  'with dots': ({ year, month, day }) => `${String(day)}.${String(month)}.${String(year)}`,
  'without hyphens': ({ year, month, day }) => `${String(year)}${two(month)}${two(day)}`,
  Wikidata: ({ year, month, day }) => `+${String(year)}-${two(month)}-${two(day)}T00:00:00Z`,
  'with a line break': ({ year, month, day }) => `${String(year)}-${two(month)}-${two(day)}\n`,
};

/** All that an invalid date may be corrected to. */
function advised(text: string): string[] {
  const result = parseEdtf(text);
  return result.ok ? [text] : [result.error.suggestion, result.error.alternative].filter((one) => one !== null);
}

const spanOf = (text: string): readonly [number, number] => {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text} is not EDTF`);
  const { from, to } = extentOf(result.value);
  return [from, to];
};

describe('advice keeps the meaning of a day', () => {
  it.each(Object.entries(WAYS))('written %s', (way, write) => {
    fc.assert(
      fc.property(date, (one) => {
        // Years of the Islamic calendars: the advice is a question without a suggestion.
        if (/Arabic|Persian/.test(way) && one.year >= 1300 && one.year < 1500) return;
        const meant = `${String(one.year)}-${two(one.month)}-${two(one.day)}`;
        const spans = advised(write(one)).map(spanOf);
        expect(spans).toContainEqual(spanOf(meant));
      }),
    );
  });
});

it('advice for years from one to another keeps both', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 2400 }),
      fc.nat(90),
      fc.constantFrom('-', '–', ' - ', ' to ', ' bis '),
      (year, years, sign) => {
        const meant = spanOf(`${String(year)}/${String(year + years)}`);
        expect(advised(`${String(year)}${sign}${String(year + years)}`).map(spanOf)).toContainEqual(meant);
      },
    ),
  );
});

it('whatever is advised is a date', () => {
  const pieces = fc.constantFrom(
    '19',
    '44',
    '1914',
    '-',
    '/',
    '–',
    ' or ',
    ' ',
    'Q',
    'Nisan',
    'May',
    '年',
    '+',
    'T00:00',
    'Z',
    '.',
    '~',
  );
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), (parts) => {
      for (const text of advised(parts.join(''))) expect(parseEdtf(text).ok).toBe(true);
    }),
  );
});
