import { formatIsoDay, firstIsoWeekMonday, isLeap, twoDigits, formatIsoYear } from './calendar';
import { DAY, instant, utc } from './instant';
import { correctionRule, type Match, type CorrectionRule } from './correctionRules';

const pad = (part: string | undefined): string => twoDigits(+part!);

const joinParts = (year: string | undefined, month: string | undefined, day?: string): string =>
  `${year!.padStart(4, '0')}-${pad(month)}${day ? `-${pad(day)}` : ''}`;

/** The value of a digit of any script. The digits of a script stand in a row, and no other digit comes right before its zero. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** 9/11/1989 is ambiguous, 13/11/1989 and 9/9/1989 are not. */
function dayOrMonthFirst([, a, b, year]: Match): string | readonly [string, string] {
  if (+a! > 12 || a === b) return joinParts(year, b, a);
  if (+b! > 12) return joinParts(year, a, b);
  return [joinParts(year, b, a), joinParts(year, a, b)];
}

/** The years from 1990 to 95, or from 1999 to 00 as people write the turn of a century; '' if the end is not later. */
function yearsTo(year: string, end: string): string {
  const last = Number(year.slice(0, -end.length) + end);
  if (last > +year) return `${year}/${String(last)}`;
  return /99$/.test(year) && end === '00' ? `${year}/${String(+year + 1)}` : '';
}

/** 1990-95 is 1990/1995; 2009-13 may also be a misspelt month, 1999-00 an unknown one. 1939-41 is valid: the second half of 1939. */
function shortYears([, year, end]: Match): string | readonly [string, string] {
  const years = yearsTo(year!, end!);
  return years && +end! <= 41 ? [years, year!] : years;
}

/** 1914/15 is 1914/1915, while 2009/10 may be a month as well. */
function yearsOrMonth([, year, end]: Match): string | readonly [string, string] {
  const years = yearsTo(year!, end!);
  return years && +end! > 0 && +end! <= 12 ? [years, joinParts(year, end)] : years;
}

/** 1989-1 is January 1989, while 1914-8 may be August 1914 or 1914 to 1918. */
function shortMonth([, year, month]: Match): string | readonly [string, string] {
  const years = yearsTo(year!, month!);
  return years ? [joinParts(year, month), years] : joinParts(year, month);
}

/** 89 is most likely 1989, while 15 may be 2015 or 1915. */
function twoDigitYear([, year]: Match): readonly [string, string] {
  return +year! <= 40 ? [`20${year!}`, `19${year!}`] : [`19${year!}`, `00${year!}`];
}

/** -44 is 44 BCE to most people, which the standard writes -0043, but 45 BCE to those who count with a year 0. */
function bceYear([, year, rest = '']: Match): string | readonly [string, string] {
  return +year! > 0 ? [`${formatIsoYear(1 - +year!)}${rest}`, `${formatIsoYear(-+year!)}${rest}`] : '';
}

/** The day that a spreadsheet stores as this number, from 1954 to 2099. */
function dayNumber([, number]: Match): string | readonly [string, string] {
  const day = +number!;
  return day > 20_000 && day < 73_050 ? [formatIsoDay(instant(utc(1899, 12, 30) + day * DAY)), `Y${number!}`] : '';
}

/** 2014-W11 is the days from Monday to Sunday, 2014-W11-3 the Wednesday. */
function week([, year, number, day]: Match): string {
  const monday = firstIsoWeekMonday(+year!) + (+number! - 1) * 7 * DAY;
  const at = (days: number): string => formatIsoDay(instant(monday + days * DAY));
  return day ? at(+day - 1) : `${at(0)}/${at(6)}`;
}

const ordinalDay = ([, year, day]: Match): string =>
  +day! > 0 && +day! < (isLeap(+year!) ? 367 : 366) ? formatIsoDay(instant(utc(+year!) + (+day! - 1) * DAY)) : '';

/** A time of day. Of a fraction of a second, three digits are read. */
const clock = ([, day, hour, minute, second = '', fraction = '', zone = '']: Match): string =>
  `${day!}T${pad(hour)}:${minute!}${second}${fraction && `.${fraction.slice(0, 3)}`}${zone
    .replace(/UTC|GMT/i, 'Z')
    .replace(/^(...)(\d\d)$/, '$1:$2')}`;

/** A part of a year by its number in ISO 8601-2. */
const part = (year: string | undefined, before: number, n: string | undefined): string =>
  `${year!}-${String(before + +n!)}`;

/** Corrections of dates in digits that do not follow the standard. The first rule with a valid suggestion applies. */
export const NUMERIC_CORRECTIONS: readonly CorrectionRule[] = [
  correctionRule('spaces', /^\s+(.+?)\s*$|^(.+?)\s+$/, ([, a, b], suggestPart) => suggestPart((a ?? b)!)),
  // Digits of another script, such as those of a keyboard in Cairo, Delhi or Tokyo.
  correctionRule('other-digits', /^.*(?![0-9])\p{Nd}.*$/u, ([all], suggestPart) =>
    suggestPart(all!.replace(/\p{Nd}/gu, asciiDigit)),
  ),
  // Wikidata writes unknown months and days as 00, and years with a sign; its BCE years are counted without a year 0.
  correctionRule('plus-sign', /^\+0*(\d{4})-00-00T00:00:00Z$/, ([, year]) => year!),
  correctionRule('plus-sign', /^\+0*(\d{4}-\d\d)-00T00:00:00Z$/, ([, month]) => month!),
  correctionRule('plus-sign', /^\+0*(\d{4}-\d\d-\d\d)T00:00:00Z$/, ([, day]) => day!),
  correctionRule('bce-year', /^-(\d{4})-00-00T00:00:00Z$/, bceYear),
  correctionRule(
    'no-hyphens',
    /^(\d{4})\s*[年년](?:\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일])?)?$/,
    ([, year, month, day]) => (month ? joinParts(year, month, day) : year!),
  ),
  correctionRule('quarter', /^(?:Q([1-4])[ /-]?(\d{4})|(\d{4})[ /-]?Q([1-4]))$/i, ([, a, year, other, b]) =>
    part(year ?? other, 32, a ?? b),
  ),
  correctionRule('quarter', /^([1-4])(?:\.|st|nd|rd|th) ?quart(?:al|er),?(?: of)? (\d{4})$/i, ([, n, year]) =>
    part(year, 32, n),
  ),
  correctionRule('quarter', /^(?:H([12])[ /-]?(\d{4})|(\d{4})[ /-]?H([12]))$/i, ([, a, year, other, b]) =>
    part(year ?? other, 39, a ?? b),
  ),
  correctionRule('quarter', /^([12])(?:\.|st|nd) ?(?:halbjahr|half),?(?: of)? (\d{4})$/i, ([, n, year]) =>
    part(year, 39, n),
  ),
  // Question marks and dashes for unknown digits, as in library catalogues.
  correctionRule(
    'unknown-digit',
    /^\d{2}[\d?_-][?_-](?:-[\d?]{2}(?:-[\d?]{2})?)?$|^\d{4}-[\d?]{2}(?:-[\d?]{2})?$/,
    ([all]) =>
      all!
        .replace(
          /^(\d\d)([\d?_-])[?_-]/,
          (_, century: string, decade: string) => `${century}${/\d/.test(decade) ? decade : 'X'}X`,
        )
        .replace(/\?/g, 'X'),
  ),
  correctionRule('day-first', /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{3,4})$/, ([, day, month, year]) =>
    joinParts(year, month, day),
  ),
  correctionRule('day-first', /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/, dayOrMonthFirst),
  correctionRule('day-first', /^(\d{1,2})[./-](\d{4})$/, ([, month, year]) => joinParts(year, month)),
  correctionRule('short-end', /^(\d{4})\/(\d\d)$/, yearsOrMonth),
  correctionRule('slashes', /^(\d{4})[./](\d{1,2})(?:[./-](\d{1,2}))?$/, ([, year, month, day]) =>
    joinParts(year, month, day),
  ),
  correctionRule('short-end', /^(\d{4}-\d\d-)(\d\d)[/–](\d\d)$/, ([, start, a, b]) => `${start!}${a!}/${start!}${b!}`),
  correctionRule(
    'short-end',
    /^(\d{4}-)(\d\d-\d\d)[/–](\d\d-\d\d)$/,
    ([, start, a, b]) => `${start!}${a!}/${start!}${b!}`,
  ),
  correctionRule('between', /^(\d{4})-(\d{4})$/, ([, a, b]) => `${a!}/${b!}`),
  correctionRule('between', /^(\d{4})-(\d\d)$/, shortYears),
  correctionRule('between', /^(\d{4})\s*[–—]\s*(\d\d?)$/, ([, year, end]) => yearsTo(year!, end!)),
  correctionRule('missing-zero', /^(\d{4})-(\d)$/, shortMonth),
  correctionRule('missing-zero', /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/, ([, year, month, day]) =>
    joinParts(year, month, day),
  ),
  correctionRule('no-such-month', /^(\d{4})-(\d\d)-(\d\d)$/, ([, year, day, month]) =>
    +day! > 12 ? joinParts(year, month, day) : '',
  ),
  correctionRule(
    'time-form',
    /^(\S{10})(?:\s+|,\s*|T)(\d{1,2}):(\d\d)(:\d\d)?(?:[.,](\d+))?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i,
    clock,
  ),
  correctionRule('no-hyphens', /^(\d{4})(\d\d)(\d\d)$/, ([, year, month, day]) => joinParts(year, month, day)),
  correctionRule('ordinal-day', /^(\d{4})-(\d{3})$/, ordinalDay),
  correctionRule('week', /^(\d{4})-?W(0[1-9]|[1-4]\d|5[0-3])(?:-?([1-7]))?$/i, week),
  correctionRule('two-digit-year', /^(\d\d)$/, twoDigitYear),
  correctionRule('short-year', /^\d{3}$/, ([year]) => formatIsoYear(+year!)),
  correctionRule('bce-year', /^-0*(\d{1,4})(-\d\d-\d\d)?(?:T.*)?$/, bceYear),
  correctionRule('day-number', /^(\d{5})$/, dayNumber),
  correctionRule('long-year', /^(-?)(\d{5,})$/, ([, sign, year]) => `Y${sign!}${year!}`),
  correctionRule('plus-sign', /^\+(.+)$/, ([, rest]) => rest!),
  correctionRule('letter-case', /^[-\d~?%/.xyse]+$/, ([all]) => all!.toUpperCase()),
  correctionRule('letter-case', /^[-\d/.:+tzTZ]+$/, ([all]) => all!.toUpperCase()),
  correctionRule('old-form', /^[-\du]+$/, ([all]) => all!.replace(/u/g, 'X')),
  correctionRule('old-form', /^.*\(.*$/, ([all]) => all!.replace(/\((\d+)\)([?~%])/g, '$2$1')),
  correctionRule('hyphen', /^.*[−‐‑].*$/, ([all], suggestPart) => suggestPart(all!.replace(/[−‐‑]/g, '-'))),
  correctionRule('hyphen', /^\d{4}[–—‒]\d\d(?:[–—‒]\d\d)?$/, ([all]) => all!.replace(/[–—‒]/g, '-')),
  correctionRule('spaces', /^[-\d\sX~?%/.]+$/, ([all]) => all!.replace(/\s+/g, '')),
];
