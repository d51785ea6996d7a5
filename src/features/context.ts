import type { LayeredScene } from '../render/chart';
import type { Palette } from '../render/palette';
import type { CountedSpan } from '../layout/countedRows';
import type { LaneCache } from '../layout/scene';
import type { ChartGeometry, Measure } from '../layout/types';
import type { OverviewGeometry } from '../chart/layOut';
import type { Names } from '../chart/names';
import type { Text, TimelineFile } from '../format/types';
import type { Catalogue } from '../i18n/catalogue';
import type { CoreMessages } from '../i18n/en/core';
import type { Messages } from '../i18n/en/messages';
import type { KeyCommand } from '../interaction/keys';
import type { EventTable } from '../model/table';
import type { Calendar } from '../time/calendars';
import type { Instant, Span } from '../time/instant';
import type { Action, Move } from '../view/actions';
import type { Limits } from '../view/limits';
import type { Filter, FilterField, Lanes, ViewMode, ViewState } from '../view/state';

/** The view, and the methods that change it. */
export interface ViewContext {
  /** The view as last announced; throttled in a gesture. Reactive. */
  readonly view: ViewState;
  /** The current view. Not reactive: for handlers and painting. */
  readonly current: ViewState;
  readonly filter: Filter;
  readonly lang: string;
  readonly lanes: Lanes;
  /** What is shown first: `both` is the picture. */
  readonly viewMode: ViewMode;
  readonly limits: Limits;
  /** The whole file with a little room at both ends. */
  readonly whole: Span;
  /** Whether a gesture is going on. Not reactive. */
  readonly isMoving: boolean;
  /** The target of the current animation, or else the current span. Not reactive. */
  readonly destination: Span;
  /** Animates moves of the view; null until a feature provides it. */
  travels: TravelContext | null;
  dispatch(action: Action): void;
  /** Moves the view by an animation; at once if that is not loaded yet. */
  go(action: Move): void;
  /** Stops an animation, as when the reader presses the pointer. */
  halt(): void;
  /** Shows a span during an animation. As in a gesture, only the chart follows each step. */
  step(shown: Span): void;
  /** Call at the end of an animation, so that the address is updated. */
  rest(): void;
  /** For a feature that paints in place of the chart. */
  readonly throttled: FrameContext;
}

/** Frames of the picture, which alone follow each step of a gesture. */
export interface FrameContext {
  /** Requests a frame. Set by what paints. */
  onstep: (() => void) | null;
  /** Hears of each frame that has been painted; `atOnce` announces it even in a gesture. */
  setScene(scene: LayeredScene, atOnce: boolean): void;
}

/** Animates moves of a view. */
export interface TravelContext {
  /** The target of the current animation, or else the current span. */
  readonly destination: Span;
  go(action: Move): void;
  /** Stops the animation, and updates the address. */
  halt(): void;
  /** Stops the animation without updating the address, for a caller that changes the view itself. */
  stop(): void;
}

/** The events as filtered and laid out, and how they are drawn. All reactive. */
export interface ChartContext {
  /** The events, seen from the perspective that the filter asks for. */
  readonly table: EventTable;
  /** Rows that the filter leaves, ascending; all where the chart only highlights those that match. */
  readonly rows: Uint32Array;
  /** Rows that the filter matches where the chart shows the others greyed, ascending; else null. */
  readonly highlighted: Uint32Array | null;
  /** The events before those highlighted were given more weight, in the same rows. */
  readonly unweighted: EventTable;
  /** Rows that the search leaves, ascending; null for all. */
  readonly matches: Uint32Array | null;
  /** How many events are in view. */
  readonly inView: number;
  readonly selectedRow: number | null;
  readonly title: string;
  readonly names: Names;
  readonly geometry: ChartGeometry;
  readonly laneCaches: readonly LaneCache[];
  /** Pixels per millisecond with the whole file in view: zoom levels are counted from it. */
  readonly baseScale: number;
  /** The frame painted last; null before the first. */
  readonly scene: LayeredScene | null;
  readonly measure: Measure;
  readonly palette: Palette;
  /** In which calendar a second line of the axis counts; null for none. */
  readonly calendar: Calendar | null;
  /** Whether time runs from right to left. */
  readonly isMirrored: boolean;
  /** CSS font family of the host page; '' until it is known. */
  readonly family: string;
  /** Whether the first frame is on screen: everything beside the picture is rendered after it. */
  isPainted: boolean;
  /** Width in CSS pixels, measured by the component in the stage. */
  width: number;
  /** Where time runs in a view other than the chart, in CSS pixels from the stage's left edge, so that the overview runs there too. */
  plot: OverviewGeometry | null;
  /** Lane of a row; −1 where the filter leaves it out. */
  laneOf(row: number): number;
  titleOf(row: number): string;
  /** A text of the file in the reader's language. */
  localize(text: Text | undefined): string;
  /** Formats a calendar day. */
  formatDay(at: Instant): string;
}

/** Functions of the shell, for keys that move the focus out of the chart. */
export interface KeyTargets {
  /** Focuses the search field. */
  readonly search: () => void;
  /** Moves the focus into the open event. */
  readonly enter: () => void;
}

/** The positions of pointer and keyboard in the chart. */
export interface CursorContext {
  /** Rows under the pointer and under the keyboard. */
  hover: number | null;
  focus: number | null;
  /** The mark of the histogram under the pointer. */
  countedSpan: CountedSpan | null;
  inFocus: boolean;
  /** Whether the last input was by keyboard, so that the focus is shown. */
  usesKeyboard: boolean;
  /** Events too close for zooming to separate, listed in the panel. */
  cluster: readonly number[] | null;
  /** Whether all other events are dimmed while one is open. */
  spotlight: boolean;
}

/** A timeline as its features see it. */
export interface TimelineContext {
  /** Unique on the page, for ids in the markup. */
  readonly key: string;
  readonly file: TimelineFile;
  /** Address that the file was loaded from, to which its relative addresses belong; null where it was not loaded. */
  readonly base: string | null;
  /** The events as the file gives them. */
  readonly original: EventTable;
  readonly store: ViewContext;
  readonly chart: ChartContext;
  readonly cursor: CursorContext;
  /** Messages of the first picture. */
  readonly core: CoreMessages;
  /** The messages that features share. They are loaded before any feature. Reactive. */
  readonly messages: Messages;
  /** A feature's own messages, loaded with it. Reactive: they follow the reader's language. */
  messagesOf<M extends object>(set: Catalogue<M>): M;
  /** Opens an event and brings it into view. */
  select(row: number): void;
  /** Zooms to what a mark of the histogram over [from, to) of a lane counts, or lists it. */
  openDensity(lane: number, from: number, to: number): Promise<void>;
  /** The same by id; an unknown id changes nothing. */
  selectById(id: string): void;
  /** Closes the open event or list. */
  close(): void;
  /** Focuses an event and brings it into view; opens it if another one is open. */
  goTo(row: number): void;
  /** Moves the view by CSS pixels of the chart. */
  panBy(pixels: number): void;
  /** Goes to a step of a story, counted from 1; nothing where there is no such step. */
  openStep(story: string, step: number): void;
  search(text: string): void;
  toggle(field: FilterField, id: string): void;
  clearFilters(): void;
  /** Hands a key pressed in the picture to the features. */
  press(command: KeyCommand, targets: KeyTargets): Promise<void>;
  /** Call when the picture gets or loses the focus. */
  setFocus(inFocus: boolean): Promise<void>;
  /** Reports that drawing failed. Nothing of the timeline can be relied on afterwards: the entry point removes it. */
  fail(error: unknown): void;
  /** Texts that features add to the announcement of a row, such as the link by which it was reached. */
  notesOn(row: number): string[];
}
