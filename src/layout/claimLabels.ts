import type { FigureClaim } from '../model/claims';
import type { ClaimsFrame, SceneClaim } from './claims';
import type { Measure } from './types';

const GAP = 11;
const TALL = 15;

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Bare = Omit<SceneClaim, 'label' | 'labelX' | 'labelY'>;

/** What labels are placed by. */
interface LabelWish {
  readonly frame: ClaimsFrame;
  readonly textOf: (claim: FigureClaim) => string;
  readonly measure: Measure;
}

/**
 * Gives each claim of a row its number, right of its mark or left of it, where it meets neither another mark nor another number and
 * stays within the picture. The largest go first. What finds no room has '' and is told by the pointer, the keys and the table.
 */
export function labelsOf(claims: readonly Bare[], { frame, textOf, measure }: LabelWish): SceneClaim[] {
  const taken = claims.map(markOf);
  const labelled = new Map<Bare, { label: string; labelX: number; labelY: number }>();
  for (const one of [...claims].sort((a, b) => b.claim.interval.to - a.claim.interval.to)) {
    const label = textOf(one.claim);
    const width = measure(label);
    const labelY = (one.best ?? (one.low + one.high) / 2) + 4.5;
    const free = [one.x + GAP, one.x - GAP - width].find((labelX) => {
      const rect = { left: labelX - 2, right: labelX + width + 2, top: labelY - TALL + 3, bottom: labelY + 3 };
      const inside = rect.left >= frame.plotLeft && rect.right <= frame.width;
      return inside && taken.every((other) => apart(rect, other));
    });
    const said = [...labelled].some(([other, { label: text }]) => text === label && Math.abs(other.x - one.x) < 3);
    // The same number said twice at one place is one number to the eye.
    if (free === undefined || said) continue;
    taken.push({ left: free, right: free + width, top: labelY - TALL + 3, bottom: labelY + 3 });
    labelled.set(one, { label, labelX: free, labelY });
  }
  return claims.map((one) => ({ ...one, ...(labelled.get(one) ?? { label: '', labelX: one.x, labelY: one.low }) }));
}

function markOf({ x, low, high }: Bare): Rect {
  return { left: x - 5, right: x + 5, top: high - 5, bottom: low + 5 };
}

function apart(a: Rect, b: Rect): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}
