import type { Instant, Span } from './instant';

/** How exactly a date is given, from coarse to fine. */
export const PRECISIONS = [
  'millennium',
  'century',
  'decade',
  'year',
  'season',
  'month',
  'day',
  'hour',
  'minute',
  'second',
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Qualifiers of one part of a date, as bits, so that `~` and `?` and `X` can stand together. */
export const APPROXIMATE = 1;
export const UNCERTAIN = 2;
export const UNSPECIFIED = 4;

/** One date of EDTF (ISO 8601-2), read. */
export interface EdtfDate {
  readonly type: 'date';
  /** As written. */
  readonly text: string;
  /** The finest part given before the first `X`: of 1999-XX the year, of 156X-12-25 the decade. */
  readonly precision: Precision;
  /** From the earliest to the latest it may mean, by its own wall clock. Never padded for `~` or `?`. */
  readonly span: Span;
  /** Minutes east of UTC for a time of day with an offset, else null. The instant is the wall clock minus these. */
  readonly offset: number | null;
  /** 21–41 as in ISO 8601-2, 4.8: seasons, quarters, thirds and halves of a year; 0 for any other date. */
  readonly season: number;
  /** Qualifier bits, a part each. Those of a season are the month's. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `a/b`; `open` is `..` (goes on, or has no beginning), `unknown` is an end left empty. */
export interface EdtfInterval {
  readonly type: 'interval';
  readonly text: string;
  readonly start: EdtfDate | EdtfSet | 'open' | 'unknown';
  readonly end: EdtfDate | EdtfSet | 'open' | 'unknown';
}

/** `[a,b]` one of, `{a,b}` all of. `earlier`/`later`: `[..a]`, `[a..]`. A member `a..b` is an interval. */
export interface EdtfSet {
  readonly type: 'set';
  readonly text: string;
  readonly of: 'one' | 'all';
  readonly members: readonly (EdtfDate | EdtfInterval)[];
  readonly earlier: boolean;
  readonly later: boolean;
}

export type Edtf = EdtfDate | EdtfInterval | EdtfSet;

/** Why a text is no date. `time/words` says `code` in the reader's language. */
export interface EdtfFault {
  /** Offset in the text, from 0. */
  readonly at: number;
  /** What was seen, shortened to 60 characters. */
  readonly saw: string;
  readonly code: EdtfFaultCode;
  /** What to write instead, as EDTF, where it is known; `or` is the other reading where the text has two. */
  readonly write: string | null;
  readonly or: string | null;
}

/** Every way in which a text fails to be a date. */
export type EdtfFaultCode =
  | 'empty'
  | 'unreadable'
  | 'spaces'
  | 'day-first'
  | 'two-readings'
  | 'slashes'
  | 'short-end'
  | 'no-such-month'
  | 'no-such-day'
  | 'no-such-time'
  | 'time-form'
  | 'time-needs-day'
  | 'missing-zero'
  | 'two-digit-year'
  | 'short-year'
  | 'long-year'
  | 'far-year'
  | 'year-zero'
  | 'plus-sign'
  | 'significant-digits'
  | 'hyphen'
  | 'no-hyphens'
  | 'era'
  | 'month-name'
  | 'season-name'
  | 'decade'
  | 'century'
  | 'circa'
  | 'phrase'
  | 'between'
  | 'week'
  | 'ordinal-day'
  | 'letter-case'
  | 'old-form'
  | 'reversed'
  | 'empty-interval'
  | 'interval-parts'
  | 'set';

/** Flags of an extent. */
export const INTERVAL = 1; // lasted: two dates, not one
export const OPEN_START = 2;
export const OPEN_END = 4;
export const UNKNOWN_START = 8;
export const UNKNOWN_END = 16;
export const IS_APPROXIMATE = 32;
export const IS_UNCERTAIN = 64;
export const IS_UNSPECIFIED = 128;
export const ONE_OF = 256;
export const ALL_OF = 512;

/**
 * The four instants of a date, by its own wall clock: it began between `from` and `startBy` and ended between
 * `endFrom` and `to`. For a single date (no INTERVAL flag) `startBy` is `to` and `endFrom` is `from`: nothing of it is
 * certain but that it lies within. For an interval [startBy, endFrom] is certain (empty where they cross).
 *
 * Open ends are ±Infinity on both sides (`a/..`: endFrom and to). Of an unknown end only the outer side is: `a/` ended
 * between the start of `a` and never. Whoever places it decides where it is cut.
 */
export interface Extent {
  readonly from: Instant;
  readonly startBy: Instant;
  readonly endFrom: Instant;
  readonly to: Instant;
  readonly flags: number;
}
