import { decodeJson } from '../../format/encoding';
import { savedPage } from '../../static/savedPage';
import type { Timeline } from '../../ui/timeline.svelte';
import { makersLanguage } from '../../i18n/makers';
import { asRequest, RequestError } from '../../util/request';
import { toLink } from '../../view/link';
import type { Origin } from '../embedDialog/source';
import { wholeStaticTimeline } from '../../static/browser/currentView';
import { ownLanguages } from '../languagesFor';

/** What files are made from. */
export interface SaveBasis {
  readonly timeline: Timeline;
  readonly origin: Origin;
  /** Name of the reader's own file; null for one with an address. */
  readonly fileName: string | null;
  /** Address of the site's front page; null for a standalone page. */
  readonly home: string | null;
  readonly theme: 'auto' | 'light' | 'dark';
}

/** A file to save. */
export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Makes a page that is one file. Throws a `RequestError` if what it is made from cannot be loaded. */
export async function saveFile(basis: SaveBasis): Promise<SavedFile> {
  return {
    name: `${stemOf(basis)}.html`,
    content: new Blob([await htmlOf(basis)], { type: 'text/html;charset=utf-8' }),
  };
}

/** Name of the files without an extension: that of the reader's own file, or the file's id. */
export function stemOf({ timeline, fileName }: Pick<SaveBasis, 'timeline' | 'fileName'>): string {
  return fileName?.replace(/\.\w+$/, '') || timeline.file.id || 'timeline';
}

/** The text of the file that is shown. Throws a `RequestError` if it does not load. */
export async function textOf({ text, address }: Origin): Promise<string> {
  if (text !== null) return text;
  const response = await asRequest(fetch(address!));
  const loaded = response.ok ? decodeJson(new Uint8Array(await asRequest(response.arrayBuffer()))) : null;
  if (loaded === null) throw new RequestError('unreachable');
  return loaded;
}

/**
 * Names of the templates of such pages that the site offers (`static/node/site.ts`): with everything, in few languages, and for files that
 * have no more than events.
 */
const TEMPLATE = { all: 'saved.html', few: 'saved-few.html', plain: 'saved-plain.html' } as const;

/** The smallest template that has what a page needs: the language in which it is saved, those of its file, and all that the file holds. */
function templateFor({ core, file }: Timeline): string {
  if ([core.lang, ...ownLanguages(file)].some((lang) => makersLanguage(lang) !== lang)) return TEMPLATE.all;
  const hasMore = file.events.some(({ claims, treaties }) => claims.length + (treaties?.length ?? 0) > 0);
  const isPlain = !hasMore && file.treaties.length + file.stories.length === 0 && file.headline === undefined;
  return isPlain ? TEMPLATE.plain : TEMPLATE.few;
}

async function htmlOf({ timeline, origin, home, theme }: SaveBasis): Promise<string> {
  const address = new URL(templateFor(timeline), new URL(home ?? '', location.href));
  const [response, json] = await Promise.all([asRequest(fetch(address)), textOf(origin)]);
  if (!response.ok) throw new RequestError('unreachable');
  const view = toLink(timeline.store.current, timeline.store.defaults);
  return savedPage(await asRequest(response.text()), wholeStaticTimeline(timeline), json, { theme, view });
}
