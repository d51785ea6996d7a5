/** Rows to a leaf, 2 ** LEAF_BITS: few enough to look at one by one, enough that a million rows need little memory. */
const LEAF_BITS = 4;
const LEAF = 1 << LEAF_BITS;
const WEIGHTS = 5;

/**
 * A lane's rows over which the heaviest are found. Five columns of a segment tree in one: node n holds, for each weight, the
 * latest end of any of its rows of that weight (−∞ for none). Node 1 is the root, the leaves are the last `leaves` nodes.
 */
export interface WeightTree {
  readonly rows: Uint32Array;
  /** Columns of the table. */
  readonly weight: Uint8Array;
  readonly to: Float64Array;
  /** A power of two. */
  readonly leaves: number;
  readonly latest: Float64Array;
}

/** Builds the tree over rows in time order. One pass. */
export function buildTree(rows: Uint32Array, weight: Uint8Array, to: Float64Array): WeightTree {
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, rows.length / LEAF)));
  const latest = new Float64Array(leaves * 2 * WEIGHTS).fill(-Infinity);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const at = (leaves + (i >>> LEAF_BITS)) * WEIGHTS + weight[row]! - 1;
    if (to[row]! > latest[at]!) latest[at] = to[row]!;
  }
  for (let node = leaves - 1; node >= 1; node--) {
    for (let at = node * WEIGHTS; at < (node + 1) * WEIGHTS; at++) {
      const left = at + node * WEIGHTS;
      latest[at] = Math.max(latest[left]!, latest[left + WEIGHTS]!);
    }
  }
  return { rows, weight, to, leaves, latest };
}

/** The first place in [low, high) whose row has the weight and ends after `after`; `high` where there is none. */
export function nextOf(tree: WeightTree, weight: number, after: number, low: number, high: number): number {
  let at = low;
  while (at < high) {
    const leaf = leafFrom(tree, weight, after, at >>> LEAF_BITS);
    if (leaf < 0) return high;
    const end = Math.min(high, (leaf + 1) * LEAF);
    for (at = Math.max(at, leaf * LEAF); at < end; at++) {
      const row = tree.rows[at]!;
      if (tree.weight[row] === weight && tree.to[row]! > after) return at;
    }
  }
  return high;
}

/** The first leaf from `leaf` on that holds such a row, or −1: up while the right holds none, then down to the left. */
function leafFrom({ leaves, latest }: WeightTree, weight: number, after: number, leaf: number): number {
  let node = leaves + leaf;
  while (!(latest[node * WEIGHTS + weight - 1]! > after)) {
    while (node % 2 === 1) node >>>= 1;
    // Only the right edge of the tree climbs to the root's place, from where there is no right.
    if (node === 0) return -1;
    node++;
  }
  while (node < leaves) {
    node *= 2;
    if (!(latest[node * WEIGHTS + weight - 1]! > after)) node++;
  }
  return node - leaves;
}
