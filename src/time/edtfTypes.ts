import type { Instant, Span } from './instant';

/** The precision of a date, from coarse to fine. */
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

/** Qualifiers of one part of a date, as bits: `~`, `?` and `X` can be combined. */
export const APPROXIMATE = 1;
export const UNCERTAIN = 2;
export const UNSPECIFIED = 4;

/** A parsed date of EDTF (ISO 8601-2). */
export interface EdtfDate {
  readonly type: 'date';
  /** As written. */
  readonly text: string;
  /** The finest part given before the first `X`: of 1999-XX the year, of 156X-12-25 the decade. */
  readonly precision: Precision;
  /** The earliest start and latest end of the date in local wall-clock time. `~` and `?` do not widen it. */
  readonly span: Span;
  /** Minutes east of UTC of a time with an offset, else null. The instant is the wall-clock time minus the offset. */
  readonly offset: number | null;
  /** 21–41 (ISO 8601-2, 4.8): seasons, quarters, thirds and halves of a year; 0 for any other date. */
  readonly season: number;
  /** Qualifier bits by part. A season uses those of the month. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `a/b`. `open` is `..` (ongoing, or without a beginning); `unknown` is an empty end. */
export interface EdtfInterval {
  readonly type: 'interval';
  readonly text: string;
  readonly start: EdtfDate | EdtfSet | 'open' | 'unknown';
  readonly end: EdtfDate | EdtfSet | 'open' | 'unknown';
}

/** `[a,b]` is one of, `{a,b}` all of its members. `earlier` is `[..a]`, `later` is `[a..]`. A member `a..b` is an interval. */
export interface EdtfSet {
  readonly type: 'set';
  readonly text: string;
  readonly of: 'one' | 'all';
  readonly members: readonly (EdtfDate | EdtfInterval)[];
  readonly earlier: boolean;
  readonly later: boolean;
}

export type Edtf = EdtfDate | EdtfInterval | EdtfSet;

/** Why a text is not a date. `formatEdtfError` turns it into sentences. */
export interface EdtfError {
  /** Offset in the text, from 0, in UTF-16 units. */
  readonly at: number;
  /** The invalid part, truncated to 60 characters. */
  readonly input: string;
  readonly code: EdtfErrorCode;
  /** Valid EDTF to write instead, if known. An ambiguous text has an alternative as well. */
  readonly suggestion: string | null;
  readonly alternative: string | null;
}

/** The codes of all errors. */
export type EdtfErrorCode =
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
  | 'two-meanings'
  | 'other-digits'
  | 'other-calendar'
  | 'two-digit-year'
  | 'short-year'
  | 'long-year'
  | 'far-year'
  | 'day-number'
  | 'bce-year'
  | 'year-zero'
  | 'plus-sign'
  | 'significant-digits'
  | 'hyphen'
  | 'no-hyphens'
  | 'era'
  | 'month-name'
  | 'season-name'
  | 'quarter'
  | 'unknown-digit'
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
export const INTERVAL = 1; // has a duration: two dates instead of one
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
 * The four instants of a date: it began between `from` and `latestStart` and ended between `earliestEnd` and `to`. (The
 * SIMILE timeline uses the same four.) A single date, without the INTERVAL flag, has `latestStart` = `to` and `earliestEnd` =
 * `from`: it lies somewhere within. An interval certainly covers [latestStart, earliestEnd], which is empty if they cross.
 *
 * An open end is infinite on both sides (`a/..`: earliestEnd and to). An unknown end is infinite on the outer side only: `a/`
 * ended between the start of `a` and never. The caller decides where infinite ends are cut.
 */
export interface Extent {
  readonly from: Instant;
  readonly latestStart: Instant;
  readonly earliestEnd: Instant;
  readonly to: Instant;
  readonly flags: number;
}
