import { countAt, headlineOf } from '../../chart/headline';
import { smallMeasure } from '../../chart/verticalTexts';
import { hasHeadline } from '../../model/headline';
import type { VerticalRenderOptions } from '../../render/vertical';
import type { VerticalScene } from '../../render/verticalScene';
import type { TimelineContext } from '../context';

/** The file's headline at each heading of a scene: its name once, then the number alone. */
export function figuresOf(
  { chart, messages, original, store }: TimelineContext,
  { items }: VerticalScene,
): VerticalRenderOptions['figures'] {
  const found = new Map<number, { text: string; width: number }>();
  const headline = hasHeadline(original) ? headlineOf(chart.table, messages, (text) => chart.localize(text)) : null;
  if (!headline) return found;
  const small = smallMeasure(chart.measure);
  items.forEach(({ item, at }, i) => {
    const count = item.type === 'tick' ? countAt(headline, at, store.limits.extent.to) : null;
    if (!count) return;
    const text = found.size === 0 ? `${headline.name}: ${headline.textOf(count)}` : headline.textOf(count);
    found.set(i, { text, width: small(text) });
  });
  return found;
}
