import type { InferOutput } from 'valibot';
import type { Edtf } from '../time/dates';
import type { IssueCode } from './codes';
import type * as S from './schema';

/** A string, or one per language (BCP 47). Plain text, never HTML. `intake/text` picks one. */
export type Text = string | { readonly [lang: string]: string };

export type Family = (typeof S.FAMILIES)[number];
export type Tone = (typeof S.TONES)[number];
export type Status = (typeof S.STATUSES)[number];
export type LinkType = (typeof S.LINK_TYPES)[number];
export type Act = (typeof S.ACTS)[number];

export type Actor = InferOutput<typeof S.ActorSchema>;
export type Kind = InferOutput<typeof S.KindSchema>;
export type Measure = InferOutput<typeof S.MeasureSchema>;
export type Treaty = InferOutput<typeof S.TreatySchema>;
export type Coverage = InferOutput<typeof S.CoverageSchema> & { readonly dates: Edtf };
export type Place = InferOutput<typeof S.PlaceSchema>;
export type Figure = InferOutput<typeof S.FigureSchema>;
export type TreatyAct = InferOutput<typeof S.ActSchema>;
export type Media = InferOutput<typeof S.MediaSchema>;
export type Story = InferOutput<typeof S.StorySchema>;
export type Correction = InferOutput<typeof S.CorrectionSchema>;
export type Period = InferOutput<typeof S.PeriodSchema> & { readonly dates: Edtf };

/** `Omit` that keeps the fields it knows: the plain one loses them all where a type also allows unknown fields. */
export type Without<T, Field extends PropertyKey> = { [P in keyof T as P extends Field ? never : P]: T[P] };

/** A source; one written inside an event is moved to the file's list, with an id made for it. */
export type Source = InferOutput<typeof S.SourceSchema> & { readonly id: string };

/** Who says what about an event. `saidDates`/`whenDates` are read from `said`/`when`; sources are ids. */
export type Claim = Without<InferOutput<typeof S.ClaimSchema>, 'sources'> & {
  readonly sources: readonly string[];
  readonly saidDates: Edtf | null;
  readonly whenDates: Edtf | null;
};

/** One event as read: references resolved to ids, dates read, lists never absent. */
export type EventDraft = Without<InferOutput<typeof S.EventSchema>, 'actors' | 'sources' | 'kinds' | 'claims'> & {
  readonly dates: Edtf;
  readonly asOfDates: Edtf | null;
  readonly kinds: readonly string[];
  readonly actors: readonly { readonly id: string; readonly role?: string | undefined }[];
  readonly claims: readonly Claim[];
  readonly sources: readonly string[];
};

/** A link between two events that both exist. */
export type EventLink = Without<InferOutput<typeof S.LinkSchema>, 'sources'> & { readonly sources: readonly string[] };

/** Whose place as a party others took. */
export type Succession = Without<InferOutput<typeof S.SuccessionSchema>, 'sources'> & {
  readonly sources: readonly string[];
};

/** A file as read: every list there, every reference good. */
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
  readonly periods: readonly Period[];
  readonly sources: readonly Source[];
  readonly events: readonly EventDraft[];
  readonly links: readonly EventLink[];
  readonly stories: readonly Story[];
  readonly corrections: readonly Correction[];
  readonly successions: readonly Succession[];
}

/**
 * One thing wrong with a file. `code` and `params` are said in the reader's language by `intake/words`.
 * `at` is a JSON pointer; `line` and `column` count from 1 and are there when the file was read from text.
 */
export interface Issue {
  readonly level: 'error' | 'warning';
  readonly code: IssueCode;
  readonly at: string;
  readonly line?: number;
  readonly column?: number;
  /** What was seen, shortened. */
  readonly saw: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What reading a file gives: what is good, and every issue. `file` is null only when nothing could be used. */
export interface Reading {
  readonly file: TimelineFile | null;
  readonly issues: readonly Issue[];
}
