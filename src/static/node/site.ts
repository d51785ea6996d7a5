import { readTimeline } from '../../format/read';
import { buildTable } from '../../model/buildTable';
import { MAKERS_LANGUAGES } from '../../i18n/makers';
import { languageFor } from '../languages';
import { NOTO } from '../measure';
import { framePage, type FrameAssets } from './framePage';
import { preview, type Output } from './outputs';
import { savedTemplate } from './savedTemplate';
import { loadPngEncoder } from './png';
import type { PageAddress } from '../pageAddress';
import { staticTimeline } from '../staticTimeline';
import { pageFrom } from '../template';

/**
 * The page of a timeline's file in the site's own template, and beside it: the page for frames, the preview picture, and the oEmbed answer
 * for a site that knows its address.
 */
export async function pageFiles(
  template: string,
  json: string,
  place: PageAddress,
  assets: FrameAssets,
): Promise<Output[]> {
  const { file } = readTimeline(json);
  if (file === null) return [];
  const timeline = staticTimeline(buildTable(file), { ...languageFor(file.lang), metrics: NOTO, lang: file.lang });
  const files: Output[] = [
    { name: 'index.html', content: pageFrom(template, timeline, place) },
    { name: place.frame, content: framePage(timeline, json, place, assets) },
  ];
  for await (const one of preview(timeline, place, await loadPngEncoder())) files.push(one);
  return files;
}

/**
 * The templates of pages that are one file, with the built script of the app, for the site to offer: one with everything, one in few
 * languages, and one for plain files, which have no claims, treaties, stories and headline either.
 */
export const savedPageFiles = (scripts: Readonly<Record<'all' | 'few' | 'plain', string>>): Output[] => [
  { name: 'saved.html', content: savedTemplate(scripts.all) },
  { name: 'saved-few.html', content: savedTemplate(scripts.few, MAKERS_LANGUAGES) },
  { name: 'saved-plain.html', content: savedTemplate(scripts.plain, MAKERS_LANGUAGES) },
];
