import { formatNumber, formatYear } from './format';
import type { AxisMessages } from './messages';

/**
 * The first year of the k-th period of `size` years. Periods CE begin with a multiple of `size`, the first one with year 1;
 * those BCE begin with a multiple BCE (500 BCE is year -499).
 */
export function periodStart(k: number, size: number): number {
  if (size === 1) return k;
  if (k === 0) return 1;
  return k > 0 ? k * size : 1 + k * size;
}

/** The index of the period of `size` years that contains a year. */
export function periodIndex(year: number, size: number): number {
  if (size === 1) return year;
  return year > 0 ? Math.floor(year / size) : Math.floor((year - 1) / size);
}

/** Formats a range of years with the era once: 50–41 BCE. */
export function formatYears(first: number, last: number, messages: AxisMessages): string {
  if (first === last) return formatYear(first, messages);
  if (first > 0 !== last > 0) return `${formatYear(first, messages)} – ${formatYear(last, messages)}`;
  const years = `${formatYearNumber(first, messages)}–${formatYearNumber(last, messages)}`;
  return last > 99 ? years : last > 0 ? messages.ce(years) : messages.bce(years);
}

function formatYearNumber(year: number, messages: AxisMessages): string {
  const shown = year > 0 ? year : 1 - year;
  return formatNumber(shown, messages.locale, shown > 9999);
}

/** Formats a decade: 1990s. Where that is ambiguous (1900s, 40s), its first and last year. */
export function formatDecade(first: number, last: number, messages: AxisMessages): string {
  const named = first >= 1000 && first % 10 === 0 && first % 100 !== 0;
  return named ? messages.decade(formatYearNumber(first, messages)) : formatYears(first, last, messages);
}

/** The century or millennium that contains a year: 1900 is in the 20th century, -43 in the 1st century BCE. */
export function formatCenturyOrMillennium(year: number, size: 100 | 1000, messages: AxisMessages): string {
  const name = size === 100 ? messages.century : messages.millennium;
  return year > 0 ? name(Math.floor(year / size) + 1) : messages.bce(name(Math.floor(-year / size) + 1));
}
