import type { Calendar } from './calendars';
import { DAY, instant, type Instant } from './instant';
import { msPerPixel, toX, type TimeScale } from './scale';

/** A cell of a line in another calendar, from its first day to that of the next. */
export interface CalendarCell {
  readonly at: Instant;
  /** Position of its beginning in pixels; below 0 if it begins before the view. */
  readonly x: number;
  /** Empty where no label fits into what is in view of it. */
  readonly label: string;
  /** Where the label begins, in pixels. It stays in view while its cell does. */
  readonly labelX: number;
}

/** Padding on either side of a label, in pixels. */
const PAD = 4;

/** A day, a month, or so many years. */
type Unit = 'day' | 'month' | number;
const UNITS: readonly Unit[] = ['day', 'month', 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000];

/** Days in the shortest month and year of any of the calendars: those of the moon. */
const [MONTH_DAYS, YEAR_DAYS] = [29, 353];

function leastDays(unit: Unit): number {
  return unit === 'day' ? 1 : unit === 'month' ? MONTH_DAYS : unit * YEAR_DAYS;
}

/**
 * The cells of a calendar in a view: the finest whose labels fit, so that panning changes none of them but the first in view, which tells
 * the year. `locale` is a BCP 47 tag; `measure` gives widths in pixels. The calendars are those of `Intl`, whose days are civil ones, from
 * midnight to midnight. Costs a few microseconds a cell once its bounds are known, some hundred when they are not.
 */
export function calendarCells(
  scale: TimeScale,
  calendar: Calendar,
  locale: string,
  measure: (text: string) => number,
): CalendarCell[] {
  const perPixel = msPerPixel(scale);
  if (!(perPixel > 0) || Math.max(Math.abs(scale.shown.from), Math.abs(scale.shown.to)) > MOST) return [];
  const reader = readerOf(calendar, locale);
  const [first, last] = [dayOf(scale.shown.from), dayOf(scale.shown.to)];
  const fits = (unit: Unit): boolean => {
    const room = (leastDays(unit) * DAY) / perPixel - 2 * PAD;
    return reader.samples(unit, first, last).every((label) => measure(label) <= room);
  };
  const unit = UNITS.find(fits);
  if (unit === undefined) return [];
  const cells: CalendarCell[] = [];
  for (let day = reader.begin(unit, first); day <= last;) {
    const next = reader.end(unit, day);
    const x = toX(scale, instant(day * DAY));
    const labelX = Math.max(x, 0) + PAD;
    const right = Math.min(toX(scale, instant(next * DAY)), scale.width) - PAD;
    const labels = reader.labels(unit, day, cells.length === 0);
    const label = labels.find((one) => labelX + measure(one) <= right) ?? '';
    cells.push({ at: instant(day * DAY), x, label, labelX });
    day = next;
  }
  return cells;
}

/** JavaScript's dates end at 8.64e15; a search for a bound looks some way beyond the view. */
const MOST = 8e15;

const dayOf = (at: Instant): number => Math.floor(at / DAY);

const readers = new Map<string, CalendarReader>();
function readerOf(calendar: Calendar, locale: string): CalendarReader {
  const key = `${calendar} ${locale}`;
  const reader = readers.get(key) ?? new CalendarReader(calendar, locale);
  readers.set(key, reader);
  return reader;
}

type DayParts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;

/** Reads days of one calendar in one language, which are counted from 1 January 1970, and keeps what it has found. */
class CalendarReader {
  private readonly tag: string;
  private readonly numbers: Intl.DateTimeFormat;
  private readonly days = new Map<number, DayParts>();
  private readonly ends = new Map<Unit, Map<number, number>>();
  private readonly texts = new Map<string, string>();
  private readonly formats = new Map<string, Intl.DateTimeFormat>();

  constructor(calendar: Calendar, locale: string) {
    this.tag = new Intl.Locale(locale, { calendar }).toString();
    const options = { era: 'short', year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
    this.numbers = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, options);
  }

  /** First day of the cell that a day is in. */
  begin(unit: Unit, day: number): number {
    if (unit === 'day') return day;
    const key = this.keyOf(unit, day);
    let outside = day - leastDays(unit);
    while (this.keyOf(unit, outside) === key) outside -= leastDays(unit);
    return this.bound(unit, day, outside, key);
  }

  /** The day after the last of the cell that begins with a day. */
  end(unit: Unit, day: number): number {
    if (unit === 'day') return day + 1;
    let known = this.ends.get(unit);
    if (!known) this.ends.set(unit, (known = new Map<number, number>()));
    let end = known.get(day);
    if (end === undefined) {
      const key = this.keyOf(unit, day);
      let outside = day + leastDays(unit);
      while (this.keyOf(unit, outside) === key) outside += leastDays(unit);
      known.set(day, (end = this.bound(unit, day, outside, key) + 1));
    }
    return end;
  }

  /** The last day on the way from `inside` to `outside` of the cell that has a key, by bisection. */
  private bound(unit: Exclude<Unit, 'day'>, inside: number, outside: number, key: string): number {
    while (Math.abs(outside - inside) > 1) {
      const middle = Math.trunc((inside + outside) / 2);
      if (this.keyOf(unit, middle) === key) inside = middle;
      else outside = middle;
    }
    return inside;
  }

  /** What all days of a cell have in common, and no other day near. Years are grouped within their era. */
  private keyOf(unit: Exclude<Unit, 'day'>, day: number): string {
    const { era = '', month = '', year } = this.partsOf(day);
    return unit === 'month' ? `${era} ${year} ${month}` : `${era} ${Math.floor(Number(year) / unit)}`;
  }

  private yearOf(day: number): number {
    return Number(this.partsOf(day).year);
  }

  private partsOf(day: number): DayParts {
    let parts = this.days.get(day);
    if (!parts) {
      const formatted = this.numbers.formatToParts(day * DAY);
      parts = Object.fromEntries(formatted.map(({ type, value }) => [type, value]));
      if (this.days.size > MOST_KEPT) this.days.clear();
      this.days.set(day, parts);
    }
    return parts;
  }

  /**
   * What a cell may say, from long to short. The first in view tells the year, and so does one with which a year begins. Nobody counts in
   * years before the first one.
   */
  labels(unit: Unit, day: number, isFirst: boolean): string[] {
    if (this.yearOf(day) < 1) return [];
    if (typeof unit === 'number') return [this.text(day, { year: 'numeric' })];
    const year = this.text(day, { year: 'numeric' });
    if (unit === 'month') {
      const begins = this.keyOf(1, day) !== this.keyOf(1, day - 1);
      const long = [
        this.text(day, { month: 'long', year: 'numeric' }),
        this.text(day, { month: 'short', year: 'numeric' }),
      ];
      return [...(isFirst || begins ? long : []), ...(begins ? [year] : []), this.text(day, { month: 'short' })];
    }
    const short = this.text(day, { day: 'numeric', month: 'short' });
    return isFirst ? [this.text(day, { day: 'numeric', month: 'long', year: 'numeric' }), short] : [short];
  }

  /** Labels that must fit into the smallest cell, the widest among them; they depend on the years in view only. */
  samples(unit: Unit, first: number, last: number): string[] {
    if (typeof unit === 'number') return [first, last].map((day) => this.text(day, { year: 'numeric' }));
    const options = unit === 'month' ? { month: 'short' } : { day: 'numeric', month: 'short' };
    return Array.from({ length: MONTHS }, (_, i) => this.text(SAMPLE_DAY + i * MONTH_DAYS, options as never));
  }

  private text(day: number, options: Intl.DateTimeFormatOptions): string {
    const fields = Object.values(options).join(' ') + Object.keys(options).join(' ');
    const key = `${fields} ${day}`;
    let text = this.texts.get(key);
    if (text === undefined) {
      let format = this.formats.get(fields);
      if (!format)
        this.formats.set(fields, (format = new Intl.DateTimeFormat(this.tag, { ...options, timeZone: 'UTC' })));
      if (this.texts.size > MOST_KEPT) this.texts.clear();
      this.texts.set(key, (text = format.format(day * DAY)));
    }
    return text;
  }
}

/** Days and texts that are kept: those of some hundred frames, since each asks for much the same. */
const MOST_KEPT = 5000;

/** Late in a month of the common calendar, in a Jewish year of thirteen months: days of two digits, and every name of a month. */
const SAMPLE_DAY = 19_800;
const MONTHS = 14;
