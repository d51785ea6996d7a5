import { instant, type Span } from '../time/instant';

/** Milliseconds in which a view glides to where a double click asks for. */
const GLIDE = 200;

/** Goes from one span to another in some frames, or at once for readers who asked for less motion. Returns what stops it. */
export function glide(from: Span, to: Span, show: (span: Span) => void): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    show(to);
    return () => undefined;
  }
  const begun = performance.now();
  const go = (): void => {
    const share = Math.min(1, (performance.now() - begun) / GLIDE);
    const eased = share * (2 - share);
    show({ from: mixed(from.from, to.from, eased), to: mixed(from.to, to.to, eased) });
    if (share < 1) frame = requestAnimationFrame(go);
  };
  let frame = requestAnimationFrame(go);
  return () => {
    cancelAnimationFrame(frame);
  };
}

function mixed(a: number, b: number, share: number): ReturnType<typeof instant> {
  return instant(a + (b - a) * share);
}
