import { dragged, type BrushLimits } from '../../interaction/brush';
import type { Span } from '../../time/instant';

/** How far keys move an end of the overview's brush, as a share of the whole; negative is earlier. Home and End go as far as they can. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -0.02,
  ArrowDown: -0.02,
  ArrowRight: 0.02,
  ArrowUp: 0.02,
  PageDown: -0.1,
  PageUp: 0.1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * The brush after a key was pressed on one of its ends, as the two thumbs of a slider move: not past the other end, which has a thumb of
 * its own. The same brush for any other key.
 */
export function brushAfterKey(key: string, end: 'from' | 'to', shown: Span, limits: BrushLimits): Span {
  const { whole, shortest } = limits;
  const step = STEPS[key];
  if (step === undefined) return shown;
  const wanted = Math.max(whole.from, Math.min(whole.to, shown[end] + step * (whole.to - whole.from)));
  const to = end === 'from' ? Math.min(wanted, shown.to - shortest) : Math.max(wanted, shown.from + shortest);
  return dragged(end, shown, shown[end], to, limits);
}
