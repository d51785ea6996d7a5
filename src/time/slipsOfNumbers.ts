import { dayText, firstMonday, two, yearText } from './calendar';
import { DAY, instant, utc } from './instant';
import { slip, type Match, type Slip } from './slips';

const pad = (part: string | undefined): string => two(+part!);

const joined = (year: string | undefined, month: string | undefined, day?: string): string =>
  `${year!.padStart(4, '0')}-${pad(month)}${day ? `-${pad(day)}` : ''}`;

/** 9/11/1989 has two readings, 13/11/1989 and 9/9/1989 have one. */
function dayOrMonthFirst([, a, b, year]: Match): string | readonly [string, string] {
  if (+a! > 12 || a === b) return joined(year, b, a);
  if (+b! > 12) return joined(year, a, b);
  return [joined(year, b, a), joined(year, a, b)];
}

/** 1990-95 is 1990/1995; 2009-13 may also be a month that does not exist. 1939-41 is EDTF, the second half of 1939. */
function shortYears([, year, century, end]: Match): string | readonly [string, string] {
  if (+end! <= +year!.slice(2)) return '';
  const years = `${year!}/${century!}${end!}`;
  return +end! > 41 ? years : [years, year!];
}

/** 2014-W11 is Monday to Sunday, 2014-W11-3 its Wednesday. */
function week([, year, number, day]: Match): string {
  const monday = firstMonday(+year!) + (+number! - 1) * 7 * DAY;
  const at = (days: number): string => dayText(instant(monday + days * DAY));
  return day ? at(+day - 1) : `${at(0)}/${at(6)}`;
}

const ordinalDay = ([, year, day]: Match): string =>
  +day! > 0 && +day! < 366 ? dayText(instant(utc(+year!) + (+day! - 1) * DAY)) : '';

const clock = ([, day, hour, minute, second = '', zone = '']: Match): string =>
  `${day!}T${pad(hour)}:${minute!}${second}${zone.replace(/^(...)(\d\d)$/, '$1:$2')}`;

/** Dates written in digits, but not as the standard has them. */
export const SLIPS_OF_NUMBERS: readonly Slip[] = [
  slip('spaces', /^\s+(.+?)\s*$|^(.+?)\s+$/, ([, a, b], mend) => mend((a ?? b)!)),
  slip('day-first', /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{3,4})$/, ([, day, month, year]) => joined(year, month, day)),
  slip('day-first', /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/, dayOrMonthFirst),
  slip('day-first', /^(\d{1,2})[./-](\d{4})$/, ([, month, year]) => joined(year, month)),
  slip('slashes', /^(\d{4})[./](\d{1,2})(?:[./-](\d{1,2}))?$/, ([, year, month, day]) => joined(year, month, day)),
  slip('short-end', /^(\d{4}-\d\d-)(\d\d)[/–](\d\d)$/, ([, start, a, b]) => `${start!}${a!}/${start!}${b!}`),
  slip('short-end', /^(\d{4}-)(\d\d-\d\d)[/–](\d\d-\d\d)$/, ([, start, a, b]) => `${start!}${a!}/${start!}${b!}`),
  slip('between', /^(\d{4})-(\d{4})$/, ([, a, b]) => `${a!}/${b!}`),
  slip('between', /^((\d\d)\d\d)-(\d\d)$/, shortYears),
  slip('missing-zero', /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/, ([, year, month, day]) => joined(year, month, day)),
  slip('no-such-month', /^(\d{4})-(\d\d)-(\d\d)$/, ([, year, day, month]) =>
    +day! > 12 ? joined(year, month, day) : '',
  ),
  slip('time-form', /^(\S{10})(?:\s+|,\s*|T)(\d{1,2}):(\d\d)(:\d\d)?\s?(Z|[+-]\d\d:?\d\d)?$/, clock),
  slip('no-hyphens', /^(\d{4})(\d\d)(\d\d)$/, ([, year, month, day]) => joined(year, month, day)),
  slip('ordinal-day', /^(\d{4})-(\d{3})$/, ordinalDay),
  slip('week', /^(\d{4})-?W(0[1-9]|[1-4]\d|5[0-3])(?:-?([1-7]))?$/i, week),
  slip('two-digit-year', /^(\d\d)$/, ([, year]) => [`19${year!}`, `00${year!}`]),
  slip('short-year', /^-?\d{3}$/, ([year]) => yearText(+year!)),
  slip('long-year', /^(-?)(\d{5,})$/, ([, sign, year]) => `Y${sign!}${year!}`),
  slip('plus-sign', /^\+(.+)$/, ([, rest]) => rest!),
  slip('letter-case', /^[-\d~?%/.xyse]+$/, ([all]) => all!.toUpperCase()),
  slip('letter-case', /^[-\d/.:+tzTZ]+$/, ([all]) => all!.toUpperCase()),
  slip('old-form', /^[-\du]+$/, ([all]) => all!.replace(/u/g, 'X')),
  slip('old-form', /^.*\(.*$/, ([all]) => all!.replace(/\((\d+)\)([?~%])/g, '$2$1')),
  slip('hyphen', /^.*[−‐‑].*$/, ([all], mend) => mend(all!.replace(/[−‐‑]/g, '-'))),
  slip('spaces', /^[-\d\sX~?%/.]+$/, ([all]) => all!.replace(/\s+/g, '')),
];
