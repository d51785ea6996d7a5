import type { EdtfFaultCode, Precision } from '../dates';

/** What a fault's sentence may speak of. All as written by the reader, or as EDTF. */
export interface FaultFacts {
  readonly saw: string;
  /** What to write instead, and the other reading where there are two; empty where not known. */
  readonly write: string;
  readonly or: string;
  /** For a day that does not exist: the month in words and how many days it has. */
  readonly month: string;
  readonly days: number;
}

/** What a date may be known to and no closer. */
export type CoarseUnit =
  'millennium' | 'century' | 'decade' | 'year' | 'half' | 'third' | 'quarter' | 'season' | 'month';

/** How a date's parts are doubted, part by part. */
export interface PartDoubt {
  readonly part: 'year' | 'month' | 'day';
  readonly doubt: 'approximate' | 'uncertain' | 'both';
}

/**
 * What an axis says in one language. Names of months and days, numbers, plurals and lists come from `Intl` with
 * `locale`, so a language without phrases of its own shows these around its own dates: `{ ...en, lang: 'fr', locale: 'fr' }`.
 */
export interface FirstTimeWords {
  /** BCP 47, of the phrases. */
  readonly lang: string;
  /** BCP 47, for Intl: `en` itself would put the month first. */
  readonly locale: string;
  readonly bce: (year: string) => string;
  readonly ce: (year: string) => string;
  /** The years before and after year 1, as the heading over millennia. */
  readonly eraBefore: string;
  readonly eraAfter: string;
  /** Ten years from one that ends in a single 0. */
  readonly decade: (year: string) => string;
  readonly century: (n: number) => string;
  readonly millennium: (n: number) => string;
}

/** The phrases of the time room in one language. */
export interface TimeWords extends FirstTimeWords {
  /** 21–41 of ISO 8601-2; `year` is in words, and `2010/11` for a winter that crosses. */
  readonly season: (code: number, year: string) => string;
  readonly seasonShort: (code: number, year: string) => string;
  /** `~`. `inside` where another phrase such as "since" stands before it. */
  readonly around: (date: string, precision: Precision, inside: boolean) => string;
  readonly aroundShort: (date: string) => string;
  /** `?`. */
  readonly possibly: (date: string) => string;
  readonly possiblyShort: (date: string) => string;
  /** In brackets after a date: which parts are doubted. */
  readonly partDoubts: (doubts: readonly PartDoubt[]) => string;
  /** After a date: parts that nobody knows. */
  readonly unknownParts: (parts: readonly PartDoubt['part'][]) => string;
  /** The day of a month that nobody knows. */
  readonly dayNumber: (day: number) => string;
  /** A single moment somewhere in a stretch. */
  readonly within: (range: string) => string;
  /** 1950S2: estimated, with the stretch it certainly lies in. */
  readonly estimated: (year: string, range: string) => string;
  /** How exactly a date is known, where that is less than to the day; of one end of a stretch, or of a date as a whole. */
  readonly knownTo: (unit: CoarseUnit, end: 'start' | 'end' | null) => string;
  /** `plain`: the date is a bare date, no phrase. */
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
}

/** What to say of what is no date. Apart, since a page needs it only for a faulty file. */
export interface FaultWords extends TimeWords {
  readonly faults: Readonly<Record<EdtfFaultCode, (facts: FaultFacts) => string>>;
}
