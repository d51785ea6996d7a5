import type { Text } from '../format/types';
import type { Measure } from '../layout/types';
import type { LaneRows } from '../model/lanes';
import type { EventTable } from '../model/table';
import type { CoreMessages } from '../i18n/en/core';
import type { Calendar } from '../time/calendars';
import type { Span } from '../time/instant';
import type { Limits } from '../view/limits';
import type { Lanes, ViewState } from '../view/state';
import type { Names } from './names';

/** What a picture is made from. A page's `Timeline` is one; so is the plain object of a still picture, where nothing ever changes. */
export interface ChartInput {
  readonly table: EventTable;
  readonly limits: Limits;
  readonly whole: Span;
  readonly view: Pick<ViewState, 'shown'>;
  readonly lang: string;
  readonly lanes: Lanes;
  /** In which calendar a second line of the axis counts; null for none. */
  readonly calendar: Calendar | null;
  /** The rows that are not filtered out in at most so many lanes (see `splitLanes`). */
  split(most: number): readonly LaneRows[];
  readonly messages: CoreMessages;
  readonly names: Names;
  readonly measure: Measure;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The height by which lanes and lines are shared out, in pixels: less than `height` where the chart grows with them. */
  readonly room: number;
  /** A text of the file in the reader's language. */
  localize(text: Text | undefined): string;
}
