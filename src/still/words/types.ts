/** What stands on a still page beside the words of the outline. */
export interface StillWords {
  /** On what day the timeline stood as it is told here. */
  readonly asOf: (date: string) => string;
  /** Under the picture, which counts where labels find no room. */
  readonly pictureNote: string;
  /** Heads the outline. */
  readonly events: string;
  readonly sources: string;
  /** Sources of the file that no event names. */
  readonly furtherSources: string;
  readonly coverage: string;
  readonly covers: (period: string) => string;
  readonly periods: string;
  readonly corrections: string;
  readonly licence: (name: string) => string;
  readonly by: (names: string) => string;
  readonly data: string;
  readonly timelines: string;
  /** Leads from a copy to where the timeline lives. */
  readonly whole: string;
  readonly skip: string;
  /** Before the one who makes a claim, in plain text: "Ukraine, 5 October 2024: …". */
  readonly claim: (who: string, via: string | null, said: string | null) => string;
  readonly claims: string;
  readonly dated: (date: string) => string;
  readonly located: (place: string) => string;
  readonly called: (kinds: string) => string;
}
