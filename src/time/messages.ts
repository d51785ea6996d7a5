import type { EdtfErrorCode, Precision } from './edtfTypes';

/** The parameters of an error's sentence. */
export interface EdtfErrorParams {
  readonly input: string;
  /** EDTF to write instead, and a second possibility if the input is ambiguous; empty if unknown. */
  readonly suggestion: string;
  readonly alternative: string;
  /** Only for a day that does not exist: the name of the month and its number of days. */
  readonly month: string;
  readonly days: number;
}

/** The precisions coarser than a day. */
export type CoarseUnit =
  'millennium' | 'century' | 'decade' | 'year' | 'half' | 'third' | 'quarter' | 'season' | 'month';

/** The qualifier of one part of a date. */
export interface PartQualifier {
  readonly part: 'year' | 'month' | 'day';
  readonly qualifier: 'approximate' | 'uncertain' | 'both';
}

/**
 * The messages of an axis in one language. Names of months and days, numbers, plurals and lists come from `Intl` with
 * `locale`. A language without a catalogue can thus combine English phrases with its own dates:
 * `{ ...en, lang: 'fr', locale: 'fr' }`.
 */
export interface AxisMessages {
  /** BCP 47 tag of the phrases. */
  readonly lang: string;
  /** BCP 47 tag for Intl: `en-GB` instead of `en`, which puts the month first. */
  readonly locale: string;
  readonly bce: (year: string) => string;
  readonly ce: (year: string) => string;
  /** Labels of the years before and since year 1, above millennia. */
  readonly eraBefore: string;
  readonly eraAfter: string;
  /** A decade by its first year, which ends in a single 0. */
  readonly decade: (year: string) => string;
  readonly century: (n: number) => string;
  readonly millennium: (n: number) => string;
  /** Takes the word for a year out of a date whose era follows or precedes it. */
  readonly tidy?: (date: string) => string;
  /** A range of two dates in words, where that of Intl is in numbers. */
  readonly range?: (first: string, last: string) => string;
}

/** The messages of this module in one language. */
export interface TimeMessages extends AxisMessages {
  /** `code` is 21–41 of ISO 8601-2. `year` is formatted, and `2010/11` for a winter that extends into the next year. */
  readonly season: (code: number, year: string) => string;
  readonly seasonShort: (code: number, year: string) => string;
  /** `~`. `inside` is set if another phrase such as "since" precedes it. */
  readonly around: (date: string, precision: Precision, inside: boolean) => string;
  readonly aroundShort: (date: string) => string;
  /** `?`. */
  readonly possibly: (date: string) => string;
  readonly possiblyShort: (date: string) => string;
  /** In parentheses after a date: its qualified parts. */
  readonly partQualifiers: (qualifiers: readonly PartQualifier[]) => string;
  /** After a date: its unknown parts. */
  readonly unknownParts: (parts: readonly PartQualifier['part'][]) => string;
  /** The day of an unknown month. */
  readonly dayNumber: (day: number) => string;
  /** A single moment within a range. */
  readonly within: (range: string) => string;
  /** 1950S2: an estimated year, with the range that certainly contains it. */
  readonly estimated: (year: string, range: string) => string;
  /** A precision coarser than a day, of one end of an interval or of a whole date. */
  readonly knownTo: (unit: CoarseUnit, end: 'start' | 'end' | null) => string;
  /** `plain`: the date has no qualifiers and may take an article. */
  readonly since: (date: string, precision: Precision, plain: boolean) => string;
  readonly stillGoing: (since: string, asOf: string | null) => string;
  readonly fromUnknownEnd: (date: string, precision: Precision, plain: boolean) => string;
  readonly until: (date: string, precision: Precision, plain: boolean) => string;
  readonly unknownStart: (until: string) => string;
  readonly always: string;
  readonly oneOf: (list: string) => string;
  readonly orEarlier: (list: string) => string;
  readonly orLater: (list: string) => string;
  readonly andEarlier: (list: string) => string;
  readonly andLater: (list: string) => string;
  readonly later: (duration: string) => string;
  readonly earlier: (duration: string) => string;
  readonly sameTime: string;
  /** Between the parts of a date, if it is not a comma with a space. */
  readonly comma?: string;
}

/** With the sentences for invalid dates. Separate, since a page needs them only for a file with errors. */
export interface EdtfErrorMessages extends TimeMessages {
  readonly errors: Readonly<Record<EdtfErrorCode, (facts: EdtfErrorParams) => string>>;
}
