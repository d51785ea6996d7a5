import { zoomIdentity, type ZoomTransform } from 'd3-zoom';
import { instant, type Span } from '../time/instant';

/** d3-zoom speaks of a transform of a base picture; the timeline speaks of the span shown. These two translate. */

/** The transform under which `base`, drawn on `width` pixels, shows `shown`. */
export function toTransform(shown: Span, base: Span, width: number): ZoomTransform {
  const k = (base.to - base.from) / (shown.to - shown.from);
  const x = ((base.from - shown.from) / (shown.to - shown.from)) * width;
  return zoomIdentity.translate(x, 0).scale(k);
}

/** The span that a transform of `base` shows on `width` pixels. */
export function toSpan(transform: Pick<ZoomTransform, 'k' | 'x'>, base: Span, width: number): Span {
  const perPixel = (base.to - base.from) / width / transform.k;
  const from = base.from - transform.x * perPixel;
  return { from: instant(from), to: instant(from + width * perPixel) };
}
