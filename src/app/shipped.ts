import type { Text } from '../format/types';

/** A timeline of the site, as listed in the gallery page. Made when the site is built (`shippedOf`). */
export interface Shipped {
  readonly id: string;
  readonly lang: string;
  readonly title: Text;
  readonly summary: Text;
  /** ISO 8601 date of the file's last change; '' if it does not say. */
  readonly updated: string;
  readonly count: number;
  /** The span of all events: first instant and the one after the last, in milliseconds since 1970 (UTC). */
  readonly from: number;
  readonly to: number;
  /** BCP 47 tags of the languages in which the title of the file and of each event is written. */
  readonly languages: readonly string[];
  /** Events in each of `BARS` equal parts of the span, three numbers a bar: cooperation, neutral, conflict. */
  readonly density: readonly number[];
  /** All events by hue, in the same order. */
  readonly hues: readonly [number, number, number];
}
