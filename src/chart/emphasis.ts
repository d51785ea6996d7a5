import type { Emphasis } from '../render/emphasis';

/** Where pointer and keyboard are, as rows. */
interface Pointing {
  readonly hover: number | null;
  readonly focus: number | null;
  readonly inFocus: boolean;
  readonly usesKeyboard: boolean;
}

/** The events that stand out in the chart: open, under the keyboard, under the pointer. Later ones are drawn over earlier ones. */
export function emphasisOf(
  chart: { readonly selectedRow: number | null; laneOf(row: number): number },
  { hover, focus, inFocus, usesKeyboard }: Pointing,
): Emphasis[] {
  const of = (row: number | null, kind: Emphasis['kind']): Emphasis[] =>
    row === null ? [] : [{ row, lane: chart.laneOf(row), kind }];
  return [
    ...of(chart.selectedRow, 'selected'),
    ...of(inFocus && usesKeyboard ? focus : null, 'focus'),
    ...of(hover, 'hover'),
  ];
}
