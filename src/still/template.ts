import { headOf, type Kind } from './meta';
import { bodyOf, type Theme } from './page';
import type { Place } from './place';
import type { Subject } from './subject';

/** Places in a page's template for what is known only of a timeline. */
const HEAD = '<!-- head -->';
const BODY = '<!-- still -->';
const LANG = '{{lang}}';

/** A page from its template. The parts that a template lacks are left out. */
export function pageFrom(
  template: string,
  subject: Subject,
  place: Place,
  { kind = 'page', theme = 'auto' }: { readonly kind?: Kind; readonly theme?: Theme } = {},
): string {
  return template
    .replaceAll(LANG, () => subject.words.lang)
    .replace(HEAD, () => headOf(subject, place, kind))
    .replace(BODY, () => bodyOf(subject, place, theme));
}
