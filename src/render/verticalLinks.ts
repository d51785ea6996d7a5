import { pixelAt } from '../layout/verticalSpacing';
import type { LinkIndex } from '../model/links';
import type { EventTable } from '../model/table';
import type { Palette } from './palette';
import type { Pen } from './pen';
import type { VerticalScene } from './verticalScene';

/** The links that a vertical timeline shows: those of one event. */
export interface VerticalLinks {
  readonly table: EventTable;
  readonly index: LinkIndex;
  readonly row: number;
}

/** Dashes by how sure a link is: confirmed, claimed, disputed. */
const DASHES: readonly (readonly number[] | undefined)[] = [undefined, [6, 4], [1.5, 3.5]];
/** Heads that point right, at the mark of the effect: leads to, answers, stands against. */
const HEADS = ['M0 0L-8-3.8V3.8Z', 'M-6.5-4L0 0L-6.5 4', 'M0-5V5M-3.4-5V5'];
/** Pixels from the middle of a mark to a curve. */
const CLEAR = 12;
/** How far the handles of a curve lie to the left, by its height: three quarters of it do not reach the dates. */
const BULGE = { least: 14, most: 27, share: 0.1 } as const;

/** Paints the links of an event as arcs left of the line of time; one that leaves the view ends at its edge. */
export function drawVerticalLinks(
  pen: Pen,
  scene: VerticalScene,
  { table, index, row }: VerticalLinks,
  palette: Palette,
): void {
  const x = scene.columns.line - CLEAR;
  const placeOf = (one: number): number => {
    const item = scene.items.find(({ item }) => item.type === 'event' && item.row === one);
    return item ? item.y : pixelAt(scene, table.from[one]!);
  };
  for (const link of index.of(row)) {
    const [cause, effect] = [placeOf(index.cause[link]!), placeOf(index.effect[link]!)];
    const bulge = Math.min(BULGE.most, BULGE.least + Math.abs(effect - cause) * BULGE.share);
    const paint = { stroke: palette.text, lineWidth: 1.4 };
    pen.curve([x, cause, x - bulge, cause, x - bulge, effect, x, effect], {
      ...paint,
      dash: DASHES[index.line[link]!],
    });
    const head = index.head[link]!;
    pen.path(HEADS[head]!, x, effect, head === 0 ? { fill: palette.text } : paint);
  }
}
