import type { FigureClaim } from '../../model/claims';
import type { ClaimsGeometry, RowPlace, SceneClaim } from './geometry';
import type { Measure } from '../../layout/types';

/** Pixels from the middle of a mark to its number, and around a number. */
const GAP = 11;
const AIR = 2;
/** Height of a number above its baseline, and of the baseline below the middle of its mark. */
const TALL = 11;
const BASE = 4.5;

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Label = Pick<SceneClaim, 'label' | 'labelX' | 'labelY'>;
type UnlabelledClaim = Omit<SceneClaim, keyof Label>;

/** Options of the label layout. */
interface LabelOptions {
  readonly geometry: ClaimsGeometry;
  readonly textOf: (claim: FigureClaim) => string;
  readonly measure: Measure;
}

/** Candidate positions of a number, best first: pixels below its mark, and side. */
const WAYS = [0, -9, 9].flatMap((lower) => [
  { lower, left: false },
  { lower, left: true },
]);

/** Claims of a row for which room is searched: more numbers than this never fit, and each is compared with all marks. */
const TRIED = 150;

/** A horizontal segment of a line. */
interface Level {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/**
 * Places the number of each claim of a row beside its mark, within row and chart, without overlapping marks or other numbers, and if
 * possible lines and arrows. Greedy, the largest values first, as many as a row may have room for. A claim without room gets '': tooltip,
 * keyboard and table have its value.
 */
export function labelsOf(
  claims: readonly UnlabelledClaim[],
  place: RowPlace,
  options: LabelOptions,
  levels: readonly Level[] = [],
): SceneClaim[] {
  const taken = claims.map(markOf);
  const lines = [
    ...levels.map(({ x0, x1, y }) => ({ left: x0, right: x1, top: y - 1, bottom: y + 1 })),
    ...claims.flatMap((one) => arrowOf(one, place)),
  ];
  const labelled = new Map<UnlabelledClaim, Label>();
  const largest = [...claims].sort((a, b) => b.claim.interval.to - a.claim.interval.to);
  for (const one of largest.slice(0, TRIED)) {
    const label = options.textOf(one.claim);
    const twin = [...labelled].some(([other, { label: text }]) => text === label && Math.abs(other.x - one.x) < 3);
    // Equal numbers at the same place are shown once.
    const freeOf = (rects: readonly Rect[]): Rect | null =>
      freeFor(one, options.measure(label), rects, place, options.geometry);
    const free = twin ? null : (freeOf([...taken, ...lines]) ?? freeOf(taken));
    if (!free) continue;
    taken.push(free);
    labelled.set(one, { label, labelX: free.left + AIR, labelY: free.bottom - AIR });
  }
  return claims.map((one) => ({ ...one, ...(labelled.get(one) ?? { label: '', labelX: one.x, labelY: one.low }) }));
}

function freeFor(
  one: UnlabelledClaim,
  width: number,
  taken: readonly Rect[],
  place: RowPlace,
  geometry: ClaimsGeometry,
): Rect | null {
  const middle = (one.best ?? (one.low + one.high) / 2) + BASE;
  for (const { lower, left } of WAYS) {
    const x = left ? one.x - GAP - width : one.x + GAP;
    const y = middle + lower;
    const rect = { left: x - AIR, right: x + width + AIR, top: y - TALL, bottom: y + AIR };
    const inside = rect.left >= geometry.plotLeft - AIR && rect.right <= geometry.width;
    // The top number may rise into the heading as far as its mark does; in a narrow chart names are above the rows.
    const ceiling = geometry.narrow ? place.full - TALL + BASE : place.top - BASE;
    const inRow = lower === 0 || (rect.top >= ceiling && rect.bottom <= place.top + place.height + BASE);
    if (inside && inRow && taken.every((other) => apart(rect, other))) return rect;
  }
  return null;
}

function markOf({ x, low, high }: UnlabelledClaim): Rect {
  return { left: x - 5, right: x + 5, top: high - 5, bottom: low + 5 };
}

/** The arrow of a claim that is open on one side: it runs through the row. */
function arrowOf({ x, low, high, claim }: UnlabelledClaim, { full, foot }: RowPlace): Rect[] {
  const { open } = claim.interval;
  if (open === null) return [];
  return [{ left: x - 4, right: x + 4, top: open === 'up' ? full : high, bottom: open === 'up' ? low : foot }];
}

function apart(a: Rect, b: Rect): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}
