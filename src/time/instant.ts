declare const brand: unique symbol;

/** Milliseconds from 1970-01-01T00:00Z in the proleptic Gregorian calendar, always UTC. */
export type Instant = number & { readonly [brand]: 'Instant' };

/** Time from `from` (inside) to `to` (outside). Half-open, so neighbours touch without sharing an instant. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** A day, in milliseconds. */
export const DAY = 86_400_000;

/** Declares a number of milliseconds to be an instant. The only place where the brand is put on. */
export function instant(milliseconds: number): Instant {
  return milliseconds as Instant;
}

/** Year 0 is 1 BCE, as in ISO 8601. `month` counts from 1, as people do; overflow carries on (month 13 is next January). */
export function utc(year: number, month = 1, day = 1): Instant {
  if (year > 99) return instant(Date.UTC(year, month - 1, day));
  // Date.UTC reads years 0–99 as 1900–1999, so the year is set by itself.
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return instant(date.getTime());
}

/** How long a span lasts, in milliseconds. */
export function length(span: Span): number {
  return span.to - span.from;
}
