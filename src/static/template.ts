import { headOf, type Kind } from './meta';
import { bodyOf, type Theme } from './page';
import type { PageAddress } from './pageAddress';
import type { StaticTimeline } from './staticTimeline';

/** Placeholders in a page's template. */
const HEAD = '<!-- head -->';
const BODY = '<!-- static -->';
const LANG = '{{lang}}';

/** Fills in a page's template. Placeholders that it lacks are skipped. */
export function pageFrom(
  template: string,
  timeline: StaticTimeline,
  place: PageAddress,
  { kind = 'page', theme = 'auto' }: { readonly kind?: Kind; readonly theme?: Theme } = {},
): string {
  return template
    .replaceAll(LANG, () => timeline.messages.lang)
    .replace(HEAD, () => headOf(timeline, place, kind))
    .replace(BODY, () => bodyOf(timeline, place, theme));
}
