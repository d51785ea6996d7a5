import { compactJson } from '../format/compactJson';
import type { Theme } from './page';
import { headOf } from './meta';
import { NOWHERE } from './pageAddress';
import { savedBody } from './savedBody';
import type { StaticTimeline } from './staticTimeline';

/** Placeholders of the template. */
const LANG = '{{lang}}';
const HEAD = '<!-- head -->';
const BODY = '<!-- static -->';
const FILE = '<!-- file -->';
const VIEW = '<!-- view -->';
const THEME = ' data-theme="auto"';
const SCHEME = 'content="light dark"';

/** Theme and initial view of a page. */
export interface Look {
  readonly theme: Theme;
  /** The initial view of the app, as a link without `#`; '' for the whole file. */
  readonly view: string;
}

/**
 * A single file that contains everything and is interactive anywhere: in a folder, on a USB stick, in a mail. It requests nothing but
 * the images that the timeline names. `template` is the built page (`static/node/savedTemplate.ts`), `json` the text of the timeline's file,
 * which `import/` finds in the page again.
 */
export function savedPage(template: string, timeline: StaticTimeline, json: string, { theme, view }: Look): string {
  const isFixed = theme !== 'auto';
  return template
    .replace(THEME, isFixed ? ` data-theme="${theme}"` : '')
    .replace(SCHEME, isFixed ? `content="${theme}"` : SCHEME)
    .replaceAll(LANG, timeline.messages.lang)
    .replace(VIEW, () => viewTag(view))
    .replace(HEAD, () => headOf(timeline, NOWHERE, 'page'))
    .replace(BODY, () => savedBody(timeline, theme))
    .replace(FILE, () => `<script type="application/json" id="entente-file">${jsonText(json)}</script>`);
}

/** A text of JSON for a script element, whose end no text in it can be. */
export function jsonText(json: string): string {
  return compactJson(json).replaceAll('<', '\\u003c');
}

/** The initial view in the head of a page, where the app looks for it. */
export function viewTag(view: string): string {
  return view === '' ? '' : `<meta name="entente-view" content="#${view.replaceAll('"', '%22')}">`;
}
