import { formatIsoDay, formatIsoYear, twoDigits } from '../../time/calendar';
import { DAY, instant, utc } from '../../time/instant';
import { edtfDay, oneOfYears, yearOf, type DateContext, type Era } from './dateParts';

/** Reads a match as EDTF; null where it is not one after all. */
type Read = (match: readonly string[], context: DateContext) => string | null;
type Rule = readonly [pattern: RegExp, read: Read];

const YEAR = "(\\d{3,6}|['’]?\\d{2}|\\d)";
const LONG_YEAR = "(\\d{3,4}|['’]\\d{2})";
const GAP = '[ ,./-]*';

const rule = (pattern: string, read: Read): Rule => [new RegExp(`^(?:${pattern})$`), read];

/** The day that a spreadsheet counts from its epoch. Its day 60 is 29 February 1900, which did not exist; later days are counted with it. */
export function serialDay(serial: number, epoch: string): string {
  const start = epoch === '1904' ? utc(1904, 1, 1) : utc(1899, 12, serial > 60 ? 30 : 31);
  const days = Math.floor(serial);
  const minutes = Math.round((serial - days) * 1440);
  const day = formatIsoDay(instant(start + days * DAY));
  return minutes === 0 ? day : `${day}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** Serials from 1927 to 2119 (epoch 1900). Others are more likely to be something else. */
const [FIRST_SERIAL, LAST_SERIAL] = [10_000, 80_000];

const serial: Read = ([text = ''], { choose }) =>
  +text >= FIRST_SERIAL && +text < LAST_SERIAL ? serialDay(+text, choose('epoch')) : null;

const numeric: Read = ([, a = '', separator = '', b = '', year = ''], context) => {
  const options = separator === '.' ? ['dmy'] : ['dmy', 'mdy', ...(year.length === 2 && a.length === 2 ? ['ymd'] : [])];
  const order = options.length === 1 ? 'dmy' : context.choose('order', options);
  if (order === 'ymd') return edtfDay(yearOf(a, context), b, year);
  return order === 'dmy' ? edtfDay(yearOf(year, context), b, a) : edtfDay(yearOf(year, context), a, b);
};

/** Of 2010-12: a month, or the years from 2010 to 2012. Of 1941/42, only the years are possible; of 2001-21, EDTF has a season too. */
const yearAndTwoDigits: Read = ([, century = '', year = '', separator = '', end = ''], { choose }) => {
  const answer = choose('hyphen', separator === '-' ? ['month', 'years', 'season'] : ['month', 'years']);
  const start = century + year;
  if (answer === 'month') return +end >= 1 && +end <= 12 ? `${start}-${end}` : null;
  if (answer === 'season') return +end >= 21 && +end <= 41 ? `${start}-${end}` : null;
  if (+end > +year) return `${start}/${century}${end}`;
  // An en dash joins years, so 1998–02 may run into the next century.
  return separator === '–' ? `${start}/${formatIsoYear(+start - +year + 100 + +end)}` : null;
};

const negativeYear: Read = ([, digits = '', rest = ''], { choose }) =>
  `${formatIsoYear(choose('negative') === 'astronomical' ? -+digits : 1 - +digits)}${rest}`;

const decade: Read = ([, digits = ''], { choose, era }) => {
  if (era === 'bce') return oneOfYears(1 - (+digits * 10 + 9), 1 - +digits * 10);
  if (digits.length < 3) {
    const first = +choose('shortYear', ['1900', '1800', '2000']);
    return `${String(first / 100)}${digits}X`;
  }
  return digits.endsWith('0') && choose('decade') === 'century' ? `${digits.slice(0, 2)}XX` : `${digits}X`;
};

/** Centuries and millennia are those of EDTF: the 14th is 13XX. */
const century: Read = ([, n = ''], { era }) =>
  +n > 0 && +n <= 30 ? `${era === 'bce' ? '-' : ''}${twoDigits(+n - 1)}XX` : null;
const millennium: Read = ([, n = ''], { era }) =>
  +n > 0 && +n <= 9 ? `${era === 'bce' ? '-' : ''}${String(+n - 1)}XXX` : null;

/** Digits of a day or month that nobody knows, as databases write them: 1980-01-xx. */
const unspecified: Read = ([, year = '', month = '', day = '']) =>
  [year, month, day]
    .filter((part) => part !== '')
    .join('-')
    .replace(/x/g, 'X');

const week: Read = ([, year = '', n = '']) => (+n >= 1 && +n <= 53 ? isoWeek(+year, +n) : null);

function isoWeek(year: number, n: number): string {
  const fourth = utc(year, 1, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (n - 1) * 7 * DAY;
  return `${formatIsoDay(instant(monday))}/${formatIsoDay(instant(monday + 6 * DAY))}`;
}

const RULES: readonly Rule[] = [
  rule(YEAR, ([, year = ''], context) =>
    year.length < 5 || context.era !== '' ? formatIsoYear(yearOf(year, context)) : serial([year], context),
  ),
  rule('\\d{5}\\.\\d+', serial),
  rule('(\\d{4})(\\d\\d)(\\d\\d)', ([, year = '', month, day], _) =>
    +year >= 1000 && +year < 2500 ? edtfDay(+year, month, day) : null,
  ),
  rule('-0*(\\d{1,5})((?:-\\d\\d){0,2})', negativeYear),
  rule('(\\d{4})[-./] ?(\\d{1,2})[-./] ?(\\d{1,2})\\.?', ([, year = '', month, day]) => edtfDay(+year, month, day)),
  rule('(\\d{4})-([\\dx]\\d|xx)(?:-(\\d\\d|xx))?', ([all = '', ...parts], context) =>
    all.includes('x') ? unspecified([all, ...parts], context) : null,
  ),
  rule('(\\d{1,2})([./-]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})\\.?', numeric),
  rule("(\\d{1,2})([./-]) ?(\\d{1,2})\\2 ?(\\d{3}|['’]\\d{2})", numeric),
  rule('(\\d\\d)(\\d\\d)([-–/])(\\d\\d)', yearAndTwoDigits),
  rule('(\\d{4})-(\\d)', ([, year = '', month]) => edtfDay(+year, month)),
  rule('(\\d{4})[./](\\d{1,2})', ([, year = '', month]) => edtfDay(+year, month)),
  rule('(\\d{1,2})[./-] ?(\\d{4})', ([, month, year = '']) => edtfDay(+year, month)),
  rule(`(\\d{1,2})${GAP}<m(\\d+)>${GAP}${YEAR}`, ([, day, month, year = ''], context) =>
    edtfDay(yearOf(year, context), month, day),
  ),
  rule(`<m(\\d+)>${GAP}(\\d{1,2})\\.?(?:, ?| )(\\d{3,4}|['’]?\\d{2})`, ([, month, day, year = ''], context) =>
    edtfDay(yearOf(year, context), month, day),
  ),
  rule(`<m(\\d+)>${GAP}${LONG_YEAR}`, ([, month, year = ''], context) => edtfDay(yearOf(year, context), month)),
  rule('<m(\\d+)> ?-(\\d\\d)|<m(\\d+)> (3[2-9]|[4-9]\\d)', ([, a, ya, b, yb], context) =>
    edtfDay(yearOf((ya ?? yb)!, context), a ?? b),
  ),
  rule(`(\\d{3,4})${GAP}<m(\\d+)>(?:${GAP}(\\d{1,2})\\.?)?`, ([, year = '', month, day], context) =>
    edtfDay(yearOf(year, context), month, day),
  ),
  rule('<s24>[ ,]*(\\d{4})[/–-](\\d{4}|\\d{2})', ([, year = '', next = '']) =>
    (+year + 1) % 10 ** next.length === +next ? `${year}-24` : null,
  ),
  rule(`<s(\\d\\d)>[ ,]*${LONG_YEAR}`, ([, season, year = ''], context) => edtfDay(yearOf(year, context), season)),
  rule('(\\d{3,4})[ ,-]*<s(\\d\\d)>', ([, year = '', season], context) => edtfDay(yearOf(year, context), season)),
  rule('<half([12])>[ ,]*(\\d{4})', ([, n = '', year = '']) => `${year}-${String(39 + +n)}`),
  rule('<decade:(\\d{1,3})>', decade),
  rule('(\\d{1,2})\\.?[ -]*<century>|<century> ?(\\d{1,2})\\.?', ([all = '', a, b], context) =>
    century([all, (a ?? b)!], context),
  ),
  rule('(\\d)\\.?[ -]*<millennium>', millennium),
  rule('<week> ?(\\d{1,2})[ ,./-]*(\\d{4})', ([all = '', n = '', year = ''], context) => week([all, year, n], context)),
];

/** The rules without a word. */
const DIGIT_RULES = RULES.filter(
  ([pattern]) =>
    !pattern.source.startsWith('^(?:<') && !pattern.source.includes('<m') && !pattern.source.includes('<s'),
);

const ERA: readonly (readonly [RegExp, number, number])[] = [
  [/^(.+?)[ ,]*<(bce|ce)>$/, 1, 2],
  [/^<(ce|bce)> ?(.+)$/, 2, 1],
];

/** Reads one date without a qualifier, in the terms of `canonicalDate`, as EDTF; null where it is not one. */
export function readSingle(text: string, context: DateContext): string | null {
  // Most dates are digits alone, and there may be many thousands of them.
  if (!text.includes('<')) return firstReading(text, context);
  for (const [pattern, date, era] of ERA) {
    const match = pattern.exec(text);
    if (match) return readSingle(match[date]!, { ...context, era: match[era] as Era });
  }
  return readTime(text, context) ?? firstReading(text, context);
}

function firstReading(text: string, context: DateContext): string | null {
  for (const [pattern, read] of text.includes('<') ? RULES : DIGIT_RULES) {
    const match = pattern.exec(text);
    const found = match && read(match, context);
    if (found) return found;
  }
  return null;
}

/** A day with a time, and perhaps its zone, in either order. */
function readTime(text: string, context: DateContext): string | null {
  const last = /^(.+?)[ ,]*(?:<to> )?<t([^>]+)> ?(?:<z([^>]+)>)?[ ,]*(\d{4})?$/.exec(text);
  const first = /^<t([^>]+)> ?(?:<z([^>]+)>)?[ ,]*(.+)$/.exec(text);
  // JavaScript and Unix put the year last: "May 20 00:00:00 1961".
  const [date, time, zone] = last
    ? [`${last[1]!}${last[4] === undefined ? '' : ` ${last[4]}`}`, last[2], last[3]]
    : [first?.[3], first?.[1], first?.[2]];
  if (date === undefined) return null;
  const day = firstReading(date.trim(), context);
  return day !== null && /^-?\d{4}-\d\d-\d\d$/.test(day) ? `${day}T${time!}${zone ?? ''}` : null;
}
