import type { VerticalLayout } from '../layout/vertical';

/** The texts of one event. */
export interface EventTexts {
  /** The label, in one or two lines. */
  readonly lines: readonly string[];
  readonly isStrong: boolean;
  readonly date: string;
  readonly dateWidth: number;
  /** The name of its lane; '' for none. */
  readonly lane: string;
  readonly laneWidth: number;
}

/** Where the columns of a vertical timeline stand, in CSS pixels. */
export interface VerticalColumns {
  readonly width: number;
  /** Right edge of dates. */
  readonly dateRight: number;
  /** The line of time. */
  readonly line: number;
  /** Left edge and width of labels. */
  readonly labelLeft: number;
  readonly labelWidth: number;
}

/** What a counted group says. */
export interface CountedTexts {
  readonly date: string;
  readonly dateWidth: number;
  readonly count: string;
}

/** All that one picture of a vertical timeline shows, and nothing about how it looks. */
export interface VerticalScene extends VerticalLayout {
  readonly columns: VerticalColumns;
  /** By row: the events that have a label. */
  readonly texts: ReadonlyMap<number, EventTexts>;
  /** By the index of the item. */
  readonly counted: ReadonlyMap<number, CountedTexts>;
  /** The most events of one group, and the pixels that their bar may take beside their number. */
  readonly mostCounted: number;
  readonly countedRoom: number;
  /** Stretches in which nothing was collected, in pixels from the top. */
  readonly gaps: readonly { readonly y0: number; readonly y1: number }[];
}
