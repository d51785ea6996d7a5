import type { Edtf } from '../time/edtfTypes';
import type { IssueCode } from './codes';
import type * as S from './schema';
import type { Infer } from './schemaBuilder';

/** A string, or one per language (BCP 47). Plain text, never HTML. `pickLanguage` selects one. */
export type Text = string | { readonly [lang: string]: string };

export type Family = (typeof S.FAMILIES)[number];
export type Tone = (typeof S.TONES)[number];
export type Status = (typeof S.STATUSES)[number];
export type LinkType = (typeof S.LINK_TYPES)[number];
export type Act = (typeof S.ACTS)[number];

export type Actor = Infer<typeof S.ActorSchema>;
export type Kind = Infer<typeof S.KindSchema>;
export type Measure = Infer<typeof S.MeasureSchema>;
export type Treaty = Infer<typeof S.TreatySchema>;
export type Headline = Infer<typeof S.HeadlineSchema>;
export type Coverage = Infer<typeof S.CoverageSchema> & { readonly dates: Edtf };
export type Place = Infer<typeof S.PlaceSchema>;
/** A place in the file's list. */
export type ListedPlace = Infer<typeof S.ListedPlaceSchema>;
export type Figure = Infer<typeof S.FigureSchema>;
export type TreatyAct = Infer<typeof S.ActSchema>;
export type Media = Infer<typeof S.MediaSchema>;
export type Story = Infer<typeof S.StorySchema>;
export type Correction = Infer<typeof S.CorrectionSchema>;
export type Period = Infer<typeof S.PeriodSchema> & { readonly dates: Edtf };

/** `Omit` for types with an index signature, of which TypeScript's own `Omit` loses all named fields. */
export type Without<T, Field extends PropertyKey> = { [P in keyof T as P extends Field ? never : P]: T[P] };

/** A source. One written inside an event is moved to the file's list and gets an id. */
export type Source = Infer<typeof S.SourceSchema> & { readonly id: string };

/** Who says what about an event. `saidDates` and `whenDates` are `said` and `when`, parsed; sources are ids, the place is no longer one. */
export type Claim = Without<Infer<typeof S.ClaimSchema>, 'sources' | 'place'> & {
  readonly sources: readonly string[];
  readonly place?: Place | undefined;
  readonly saidDates: Edtf | null;
  readonly whenDates: Edtf | null;
};

/** A validated event: dates are parsed, references are ids but for places, and these lists are never absent. */
export type EventRecord = Without<
  Infer<typeof S.EventSchema>,
  'actors' | 'sources' | 'kinds' | 'claims' | 'place' | 'about'
> & {
  readonly dates: Edtf;
  readonly asOfDates: Edtf | null;
  readonly kinds: readonly string[];
  readonly actors: readonly { readonly id: string; readonly role?: string | undefined }[];
  readonly place?: Place | undefined;
  readonly about?: readonly Place[] | undefined;
  readonly claims: readonly Claim[];
  readonly sources: readonly string[];
};

/** A link between two existing events. */
export type EventLink = Without<Infer<typeof S.LinkSchema>, 'sources'> & { readonly sources: readonly string[] };

/** A party to treaties and its successors. */
export type Succession = Without<Infer<typeof S.SuccessionSchema>, 'sources'> & {
  readonly sources: readonly string[];
};

/** A validated file: no list is absent, and every reference resolves. */
export interface TimelineFile {
  readonly id: string;
  readonly lang: string;
  readonly title: Text;
  readonly summary: Text | undefined;
  readonly licence: string | undefined;
  readonly authors: readonly { readonly name: string; readonly url?: string | undefined }[];
  readonly updated: string | undefined;
  readonly coverage: readonly Coverage[];
  readonly actors: readonly Actor[];
  readonly kinds: readonly Kind[];
  readonly measures: readonly Measure[];
  readonly treaties: readonly Treaty[];
  readonly headline?: Headline | undefined;
  readonly periods: readonly Period[];
  readonly sources: readonly Source[];
  readonly places?: readonly ListedPlace[] | undefined;
  readonly events: readonly EventRecord[];
  readonly links: readonly EventLink[];
  readonly stories: readonly Story[];
  readonly corrections: readonly Correction[];
  readonly successions: readonly Succession[];
}

/**
 * One error or warning about a file, independent of language; `formatIssue` turns it into a sentence.
 * `at` is a JSON pointer. `line` and `column` count from 1 and exist if the file was read from text.
 */
export interface Issue {
  readonly level: 'error' | 'warning';
  readonly code: IssueCode;
  readonly at: string;
  readonly line?: number;
  readonly column?: number;
  /** The offending value as text, shortened to 60 characters. */
  readonly input: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The valid part of a file and all issues. `file` is null only if nothing could be used. */
export interface ReadResult {
  readonly file: TimelineFile | null;
  readonly issues: readonly Issue[];
}
