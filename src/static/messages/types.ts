/** Messages of static output, besides those of the outline. */
export interface StaticMessages {
  /** The date of the timeline's last change. */
  readonly asOf: (date: string) => string;
  /** The first and the last year, month or day of a span: "May 2023 to June 2024". */
  readonly span: (first: string, last: string) => string;
  /** Which events a filter leaves, from names of fields and values: "Filtered – Kind: Treaty; Actor: Russia". */
  readonly filtered: (list: string) => string;
  /** Number of a sheet of a poster, and that of all: "Sheet 2 of 4". */
  readonly sheet: (number: string, of: string) => string;
  /** Beside the edge of a poster's sheet that is cut off, and on the strip that the cut sheet is glued onto. */
  readonly cut: string;
  readonly glue: string;
  /** Below a picture in which some events are only counted. */
  readonly pictureNote: string;
  /** Heading of the outline. */
  readonly events: string;
  readonly sources: string;
  /** Sources that no event refers to. */
  readonly furtherSources: string;
  readonly coverage: string;
  readonly covers: (period: string) => string;
  readonly periods: string;
  readonly corrections: string;
  readonly licence: (name: string) => string;
  readonly by: (names: string) => string;
  readonly data: string;
  readonly timelines: string;
  /** As wide as the labels of the app's tools: see `controls.ts`. */
  readonly share: string;
  readonly display: string;
  /** Link from a step of a story to its view. */
  readonly showStep: string;
  /** Link from a copy to the timeline itself. */
  readonly whole: string;
  /** Claimant and date before a claim, in plain text: "Ukraine, 5 October 2024: …". */
  readonly claim: (who: string, via: string | null, said: string | null) => string;
}
