import { formatIsoYear, twoDigits } from '../../time/calendar';
import type { DateContext } from './dateParts';

type Inner = (part: string) => string | null;

/** What may stand between two dates, and the length of what precedes it is the candidate's offset. */
const SEPARATOR = / ?(?:–|\/|<to>|<until>|<do>|<polishDo>) ?| - |\.\.|-/g;

/** No date has more separators. */
const MAX_SEPARATORS = 8;

/** "1962–64", "Oct 16–28, 1962", "12.–14.3.2014", "from 1914 to 1918", "between 1914 and 1918". */
export function readRange(text: string, context: DateContext, inner: Inner): string | null {
  // 2001-21 and the like are read by `singleDate`, which asks what they are.
  if (/^\d{4}[-–/]\d\d$/.test(text)) return null;
  const [, from, and] = /^<between> (.+) <and> (.+)$/.exec(text) ?? [];
  if (from !== undefined && and !== undefined) {
    const span = joinEnds(from, and, context, inner);
    if (span === null) return null;
    return context.choose('between') === 'span' ? span : `[${span.replace('/', '..')}]`;
  }
  const body = text.replace(/^<(?:from|slavicFrom|since)> /, '');
  const monthFirst = sharedMonth(body, inner);
  if (monthFirst !== null) return monthFirst;
  let tried = 0;
  for (const match of body.matchAll(SEPARATOR)) {
    if (++tried > MAX_SEPARATORS) return null;
    const [start, end] = [body.slice(0, match.index), body.slice(match.index + match[0].length)];
    const found = start === '' || end === '' ? null : joinEnds(start, end, context, inner);
    if (found !== null) return found;
  }
  return null;
}

/** "Oct 16–28, 1962": the month stands before the days, the year after them. */
function sharedMonth(text: string, inner: Inner): string | null {
  const [, month, first, last, rest] =
    /^(<m\d+>) ?(\d{1,2})\.? ?(?:[–-]|<to>|<until>|<do>|<polishDo>) ?(\d{1,2})((?:,| ).*\d{3,4}.*)$/.exec(text) ?? [];
  if (month === undefined) return null;
  const [start, end] = [inner(`${month} ${first!}${rest!}`), inner(`${month} ${last!}${rest!}`)];
  return start === null || end === null ? null : `${start}/${end}`;
}

function joinEnds(start: string, end: string, context: DateContext, inner: Inner): string | null {
  // Two digits at the end are never a year of their own.
  const to = endFromStart(start, end, inner) ?? (/^['’]?\d{1,2}\??$/.test(end) ? null : inner(end));
  if (to === null || !isEnd(to)) return null;
  const from = shared(start, end, to, inner) ?? completeStart(start, to) ?? inner(start);
  return from === null || !isEnd(from) ? null : `${from}/${to}`;
}

const isEnd = (edtf: string): boolean => !/[/{]/.test(edtf) && !/\[|\]/.test(edtf);

/** The end of "c. 1962–64", which takes the century from the start, and of "14:30–16:00", which takes the day. */
function endFromStart(start: string, end: string, inner: Inner): string | null {
  const [, years, sign = ''] = /^['’]?(\d\d)(\?)?$/.exec(end) ?? [];
  if (years !== undefined) {
    const [, century = '', year = '99'] = /^(\d\d)(\d\d)[~?%]?$/.exec(inner(start) ?? '') ?? [];
    return +years > +year ? century + years + sign : null;
  }
  const [, time, zone = ''] = /^<t([^>]+)>(?: ?<z([^>]+)>)?$/.exec(end) ?? [];
  if (time === undefined) return null;
  const from = inner(start);
  return from?.includes('T') === true ? `${from.replace(/T.*/, '')}T${time}${zone}` : null;
}

/** A start that shares the era, the century or the qualifier-free rest of its end: "44–40 BC", "5th–4th century BC", "spring–autumn 1941". */
function shared(start: string, end: string, to: string, inner: Inner): string | null {
  if (/<(?:bce|ce)>/.test(start)) return null;
  const era = /<(bce|ce)>/.exec(end)?.[0] ?? '';
  if (/^\d{1,4}$/.test(start) && era !== '' && /^Y?-?\d+$/.test(to)) return inner(`${start} ${era}`);
  const [, unit] = /^\d{1,2}\.? ?<(century|millennium)>/.exec(end) ?? [];
  const [, n] = /^(\d{1,2})\.?$/.exec(start) ?? [];
  return unit !== undefined && n !== undefined ? inner(`${n} <${unit}> ${era}`.trim()) : null;
}

/** Completes a start that lacks its year or month from the end: "16–28 Oct 1962", "12.–14.3.2014", "Oct–Dec 1962", "Dec 28 – Jan 3, 1942". */
function completeStart(start: string, to: string): string | null {
  const [, year, month, day] = /^(-?\d{4})-(\d\d)(?:-(\d\d))?$/.exec(to) ?? [];
  if (year === undefined || month === undefined) return null;
  const [, onlyDay] = /^(\d{1,2})\.?$/.exec(start) ?? [];
  if (onlyDay !== undefined && day !== undefined) return `${year}-${month}-${twoDigits(+onlyDay)}`;
  const [, dayOfMonth, ofMonth] = /^(\d{1,2})\.(\d{1,2})\.?$/.exec(start) ?? [];
  if (dayOfMonth !== undefined && day !== undefined) return startInYear(+year, +month, +ofMonth!, dayOfMonth);
  const [, season] = /^<s(2[1-4])>$/.exec(start) ?? [];
  if (season !== undefined && +month > 20) return `${year}-${season}`;
  const named = /^<m(\d+)> ?(\d{1,2})?\.?$|^(\d{1,2})\.? ?<m(\d+)>$/.exec(start);
  if (!named || +month > 12) return null;
  const startDay = named[2] ?? named[3];
  if ((startDay === undefined) !== (day === undefined)) return null;
  return startInYear(+year, +month, +(named[1] ?? named[4])!, startDay);
}

/** A start whose month is later than that of the end was in the year before: the only order that two dates can have. */
function startInYear(year: number, endMonth: number, month: number, day: string | undefined): string {
  const start = `${formatIsoYear(month > endMonth ? year - 1 : year)}-${twoDigits(month)}`;
  return day === undefined ? start : `${start}-${twoDigits(+day)}`;
}
