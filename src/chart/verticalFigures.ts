import type { VerticalRenderOptions } from '../render/vertical';
import type { VerticalScene } from '../render/verticalScene';
import { hasHeadline } from '../model/headline';
import type { Messages } from '../i18n/en/messages';
import type { ChartInput } from './chartInput';
import { countAt, headlineOf } from './headline';
import { smallMeasure } from './verticalTexts';

/** What the headline of a vertical timeline is made from. */
interface FiguresInput extends Pick<ChartInput, 'table' | 'limits' | 'measure' | 'localize'> {
  readonly messages: Pick<Messages, 'treaties' | 'number'>;
}

/** The file's headline at each heading of a scene: its name once, then the number alone. */
export function figuresOf(
  { table, limits, measure, localize, messages }: FiguresInput,
  { items }: VerticalScene,
): VerticalRenderOptions['figures'] {
  const found = new Map<number, { text: string; width: number }>();
  const headline = hasHeadline(table) ? headlineOf(table, messages, localize) : null;
  if (!headline) return found;
  const small = smallMeasure(measure);
  items.forEach(({ item, at }, i) => {
    const count = item.type === 'tick' ? countAt(headline, at, limits.extent.to) : null;
    if (!count) return;
    const text = found.size === 0 ? `${headline.name}: ${headline.textOf(count)}` : headline.textOf(count);
    found.set(i, { text, width: small(text) });
  });
  return found;
}
