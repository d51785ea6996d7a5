import { decodeJson } from '../../format/encoding';
import { DARK, LIGHT } from '../../render/palette';
import { timelineAsCsv } from '../../static/csv';
import { timelineAsCalendar } from '../../static/icalendar';
import { pictureSvg } from '../../static/pictureHtml';
import { savedPage } from '../../static/savedPage';
import type { Timeline } from '../../ui/timeline.svelte';
import { makersLanguage } from '../../i18n/makers';
import { asRequest, RequestError } from '../../util/request';
import { unreachable } from '../../util/result';
import { toLink } from '../../view/link';
import { svgToPng } from '../../static/browser/download';
import type { Origin } from '../embedDialog/source';
import { currentStaticTimeline, wholeStaticTimeline } from '../../static/browser/currentView';
import { ownLanguages } from '../languagesFor';
import { messagesOf } from '../messagesOf';
import type { SaveFormat } from './messages/types';

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
  /** Number of events that the format cannot hold. */
  readonly omitted: number;
}

/** Pixels of a picture's layout, and of its PNG for each of those. */
const [WIDTH, SCALE] = [960, 2];

/** Makes a file. Throws a `RequestError` if what it is made from cannot be loaded, and another error if the browser cannot make it. */
export async function saveFile(format: SaveFormat, basis: SaveBasis): Promise<SavedFile> {
  const { timeline } = basis;
  const { file } = timeline;
  const { lang } = timeline.store;
  const named = (content: BlobPart, type: string, omitted = 0): SavedFile => ({
    name: `${stemOf(basis)}.${format}`,
    content: new Blob([content], { type }),
    omitted,
  });
  switch (format) {
    case 'json':
      return named(await textOf(basis.origin), 'application/json');
    case 'html':
      return named(await htmlOf(basis), 'text/html;charset=utf-8');
    case 'csv':
      // The mark at its beginning makes Excel read it as UTF-8.
      return named(`\ufeff${timelineAsCsv(file, lang)}`, 'text/csv;charset=utf-8');
    case 'xlsx': {
      // The writer of spreadsheets is a library of some 30 kB.
      const { timelineAsXlsx } = await asRequest(import('../../static/xlsx'));
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      return named(await timelineAsXlsx(file, lang), type);
    }
    case 'ics': {
      const { text, omitted } = timelineAsCalendar(file, lang, messagesOf(timeline).time);
      return named(text, 'text/calendar;charset=utf-8', omitted);
    }
    case 'svg':
      return named(svgOf(basis), 'image/svg+xml');
    case 'png': {
      const png = await svgToPng(svgOf(basis), WIDTH * SCALE);
      if (!png) throw new Error('no PNG');
      return named(png, 'image/png');
    }
    default:
      return unreachable(format);
  }
}

/** Name of the files without an extension: that of the reader's own file, or the file's id. */
function stemOf({ timeline, fileName }: SaveBasis): string {
  return fileName?.replace(/\.\w+$/, '') || timeline.file.id || 'timeline';
}

/** The text of the file that is shown. Throws a `RequestError` if it does not load. */
async function textOf({ text, address }: Origin): Promise<string> {
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

/** The present view as a picture. The address of a timeline that has one stands below it. */
function svgOf({ timeline, origin, theme }: SaveBasis): string {
  const palette = theme === 'dark' ? DARK : LIGHT;
  const isOnWeb = origin.address !== null && /^http/.test(location.protocol);
  const address = isOnWeb ? location.href.replace(/#.*/, '') : undefined;
  return pictureSvg(currentStaticTimeline(timeline), { width: WIDTH, palette, address }).svg;
}
