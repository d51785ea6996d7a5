import type { FigureClaim } from '../model/claims';
import type { ClaimsFrame, RowPlace, SceneClaim } from './claims';
import type { Measure } from './types';

/** From the middle of a mark to its number, and round a number. */
const GAP = 11;
const AIR = 2;
/** Height of a number above its base line, and how far that lies under the middle of its mark. */
const TALL = 11;
const BASE = 4.5;

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Label = Pick<SceneClaim, 'label' | 'labelX' | 'labelY'>;
type Bare = Omit<SceneClaim, keyof Label>;

/** What labels are placed by. */
interface LabelWish {
  readonly frame: ClaimsFrame;
  readonly textOf: (claim: FigureClaim) => string;
  readonly measure: Measure;
}

/** Ways in which a number may stand to its mark, best first: how many pixels lower, and on which side. */
const WAYS = [0, -9, 9].flatMap((lower) => [
  { lower, left: false },
  { lower, left: true },
]);

/**
 * Gives each claim of a row its number, right of its mark or left of it, where it meets neither another mark nor another number and
 * stays within row and picture. The largest go first. What finds no room has '' and is told by the pointer, the keys and the table.
 */
export function labelsOf(claims: readonly Bare[], place: RowPlace, wish: LabelWish): SceneClaim[] {
  const taken = claims.map(markOf);
  const labelled = new Map<Bare, Label>();
  for (const one of [...claims].sort((a, b) => b.claim.interval.to - a.claim.interval.to)) {
    const label = wish.textOf(one.claim);
    const twin = [...labelled].some(([other, { label: text }]) => text === label && Math.abs(other.x - one.x) < 3);
    // The same number said twice at one place is one number to the eye.
    const free = twin ? null : freeFor(one, wish.measure(label), taken, place, wish.frame);
    if (!free) continue;
    taken.push(free);
    labelled.set(one, { label, labelX: free.left + AIR, labelY: free.bottom - AIR });
  }
  return claims.map((one) => ({ ...one, ...(labelled.get(one) ?? { label: '', labelX: one.x, labelY: one.low }) }));
}

function freeFor(one: Bare, width: number, taken: readonly Rect[], place: RowPlace, frame: ClaimsFrame): Rect | null {
  const middle = (one.best ?? (one.low + one.high) / 2) + BASE;
  for (const { lower, left } of WAYS) {
    const x = left ? one.x - GAP - width : one.x + GAP;
    const y = middle + lower;
    const rect = { left: x - AIR, right: x + width + AIR, top: y - TALL, bottom: y + AIR };
    const inside = rect.left >= frame.plotLeft - AIR && rect.right <= frame.width;
    // The uppermost number may rise into the heading as far as its mark does.
    const inRow = lower === 0 || (rect.top >= place.top - BASE && rect.bottom <= place.top + place.height + BASE);
    if (inside && inRow && taken.every((other) => apart(rect, other))) return rect;
  }
  return null;
}

function markOf({ x, low, high }: Bare): Rect {
  return { left: x - 5, right: x + 5, top: high - 5, bottom: low + 5 };
}

function apart(a: Rect, b: Rect): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}
