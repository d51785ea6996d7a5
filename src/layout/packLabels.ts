import { boxLeft, boxRight, extentOf, sidesOf, type PlacementOptions } from './placement';
import type { Side } from './types';

/** A row with its label on one side: the pixels that it takes, from the epoch. */
interface Candidate {
  readonly side: Side;
  readonly left: number;
  readonly right: number;
}

/** On which side each row's label stands, and in which order rows are placed. */
export interface Packing {
  readonly rows: Uint32Array;
  readonly sideOf: (row: number) => Side;
}

/**
 * Sides for the labels of a few rows so that they take as few lines as can be found. As many lines are needed as boxes overlap at
 * the most crowded place, and first fit in the order of their left edges needs no more (the greedy colouring of interval graphs; see
 * Kleinberg and Tardos, Algorithm Design, 4.1). So one label after the other is turned round as long as that lowers the crowd, and among
 * equals makes fewer crowded places. Each turn costs the square of the number of rows, and there are few turns: for some dozen rows.
 */
export function packLabels(options: PlacementOptions, rows: Uint32Array): Packing {
  const choices = Array.from(rows, (row): Candidate[] => {
    const { width } = options.labels.usual(row);
    return sidesOf(options, row, width).map((side) => {
      const extent = extentOf(options, row, side, width);
      return { side, left: boxLeft(extent, options.scale), right: boxRight(extent, options.scale) };
    });
  });
  const chosen = choices.map(([first]) => first!);
  for (let crowd = crowdOf(chosen), better = true; better;) {
    better = false;
    for (const [i, candidates] of choices.entries())
      for (const candidate of candidates) {
        const before = chosen[i]!;
        if (candidate === before) continue;
        chosen[i] = candidate;
        const now = crowdOf(chosen);
        if (now < crowd) [crowd, better] = [now, true];
        else chosen[i] = before;
      }
  }
  const order = [...rows.keys()].sort((a, b) => chosen[a]!.left - chosen[b]!.left);
  const sides = new Map(order.map((i) => [rows[i]!, chosen[i]!.side]));
  return { rows: Uint32Array.from(order, (i) => rows[i]!), sideOf: (row) => sides.get(row)! };
}

/** How crowded boxes are: the greatest overlap counts for more than all smaller ones together. */
function crowdOf(boxes: readonly Candidate[]): number {
  const overlap = ({ left }: Candidate): number =>
    boxes.reduce((count, box) => (box.left <= left && left < box.right ? count + 1 : count), 0);
  return boxes.reduce((sum, box) => sum + (boxes.length + 1) ** overlap(box), 0);
}
