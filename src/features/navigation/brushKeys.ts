import { arrowStep } from '../../interaction/arrowStep';
import { dragged, type BrushLimits } from '../../interaction/brush';
import type { Span } from '../../time/instant';

/** How far an arrow key moves an end of the overview's brush, as a share of the whole. */
const STEP = 0.02;
/** The same for other keys; negative is earlier. Home and End go as far as they can. */
const STRIDES: Readonly<Record<string, number>> = {
  PageDown: -0.1,
  PageUp: 0.1,
  Home: -Infinity,
  End: Infinity,
};

/** A key that was pressed on one of the ends, and whether time runs from right to left there. */
export interface SliderKey {
  readonly key: string;
  readonly isMirrored: boolean;
}

/**
 * The brush after a key was pressed on one of its ends, as the two thumbs of a slider move: not past the other end, which has a thumb of
 * its own. The same brush for any other key.
 */
export function brushAfterKey(press: SliderKey, end: 'from' | 'to', shown: Span, limits: BrushLimits): Span {
  const { whole, shortest } = limits;
  const step = STRIDES[press.key] ?? STEP * arrowStep(press, press.isMirrored);
  if (step === 0) return shown;
  const wanted = Math.max(whole.from, Math.min(whole.to, shown[end] + step * (whole.to - whole.from)));
  const to = end === 'from' ? Math.min(wanted, shown.to - shortest) : Math.max(wanted, shown.from + shortest);
  return dragged(end, shown, shown[end], to, limits);
}
