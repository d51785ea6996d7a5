import { readTimeline } from '../intake/reader';
import { buildTable } from '../model/build';
import { languageFor } from './languages';
import { NOTO } from './measure';
import { preview, type Output } from './outputs';
import type { Place } from './place';
import { subjectOf } from './subject';
import { pageFrom } from './template';

/** The page of a timeline's file in the site's own template, and beside it, for a site that knows its address, what others show of it. */
export async function pageFiles(template: string, json: string, place: Place): Promise<Output[]> {
  const { file } = readTimeline(json);
  if (file === null) return [];
  const subject = subjectOf(buildTable(file), { ...languageFor(file.lang), metrics: NOTO, lang: file.lang });
  const files: Output[] = [{ name: 'index.html', content: pageFrom(template, subject, place) }];
  if (place.base !== null) for await (const one of preview(subject, { ...place, base: place.base })) files.push(one);
  return files;
}
