import type { Emphasis } from '../draw/emphasis';
import type { Timeline } from './timeline.svelte';

/** The events that stand out in the picture: open, under the keyboard, under the pointer. */
export function emphasisOf(timeline: Timeline): Emphasis[] {
  const of = (row: number | null, kind: Emphasis['kind']): Emphasis[] =>
    row === null ? [] : [{ row, lane: timeline.laneOf(row), kind }];
  const focus = timeline.inFocus && timeline.keyboard ? timeline.focus : null;
  return [...of(timeline.selectedRow, 'selected'), ...of(focus, 'focus'), ...of(timeline.hover, 'hover')];
}
