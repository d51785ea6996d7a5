declare const brand: unique symbol;

/** Milliseconds since 1970-01-01T00:00Z in the proleptic Gregorian calendar, always UTC. */
export type Instant = number & { readonly [brand]: 'Instant' };

/** The half-open interval [from, to), so that neighbours touch without sharing an instant. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** A day, in milliseconds. */
export const DAY = 86_400_000;

/** Brands a number of milliseconds as an instant. */
export function instant(milliseconds: number): Instant {
  return milliseconds as Instant;
}

/** Midnight UTC of a day. Year 0 is 1 BCE, as in ISO 8601. `month` counts from 1; overflow is carried (month 13 is next January). */
export function utc(year: number, month = 1, day = 1): Instant {
  if (year > 99) return instant(Date.UTC(year, month - 1, day));
  // Date.UTC maps years 0–99 to 1900–1999, so the year is set separately.
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return instant(date.getTime());
}

/** The duration of a span in milliseconds. */
export function length(span: Span): number {
  return span.to - span.from;
}
