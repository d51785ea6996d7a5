import { compactJson } from '../format/compactJson';
import type { Theme } from './page';
import { pageFrom } from './template';
import type { StaticTimeline } from './staticTimeline';

/** Placeholders of the template beside those of every page. */
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

const ALONE = { base: null, home: null, data: null, image: null, frame: '', oembed: '' };

/**
 * A single file that contains everything and is interactive anywhere: in a folder, on a USB stick, in a mail. It requests nothing but
 * the images that the timeline names. `template` is the built page (`test/build/savedPage.ts`), `json` the text of the timeline's file,
 * which `import/` finds in the page again.
 */
export function savedPage(template: string, timeline: StaticTimeline, json: string, { theme, view }: Look): string {
  const isFixed = theme !== 'auto';
  return pageFrom(
    template
      .replace(THEME, isFixed ? ` data-theme="${theme}"` : '')
      .replace(SCHEME, () => (isFixed ? `content="${theme}"` : SCHEME))
      .replace(VIEW, () => viewTag(view)),
    timeline,
    ALONE,
    { theme },
  ).replace(FILE, () => compactJson(json).replaceAll('<', '\\u003c'));
}

/** The initial view in the head of a page, where the app looks for it. */
export function viewTag(view: string): string {
  return view === '' ? '' : `<meta name="entente-view" content="#${view.replaceAll('"', '%22')}">`;
}
