import type { Text, TimelineFile } from '../format/types';
import { exactnessBy } from '../layout/density';
import { overviewOf } from '../layout/overview';
import { fileExtent } from '../model/extent';
import { toneHueOf } from '../model/toneHue';
import type { EventTable } from '../model/table';
import { BARS } from './densityPicture';
import type { Shipped } from './shipped';

/** Pixels of the overview that give one bar of the small picture. */
const PITCH = 6;

/** What the gallery says and draws of a timeline. An event whose date is coarser than a bar is spread over the time in which it may have begun. */
export function shippedOf(id: string, table: EventTable): Shipped {
  const { file, count } = table;
  const rows = Uint32Array.from({ length: count }, (_, row) => row);
  const span = fileExtent(table);
  const { counts, spread } = overviewOf(table, rows, span, BARS * PITCH, exactnessBy(table, toneHueOf));
  const hues: [number, number, number] = [0, 0, 0];
  for (const row of rows) hues[toneHueOf(table, row)]++;
  return {
    id,
    lang: file.lang,
    title: file.title,
    summary: file.summary ?? '',
    updated: file.updated ?? '',
    count,
    ...span,
    languages: languagesOf(
      file,
      Array.from(rows, (row) => table.draft(row).title),
    ),
    // Two digits are a hundredth of an event, less than a pixel.
    density: Array.from(spread, (share, at) => Math.round((share + counts[at]!) * 100) / 100),
    hues,
  };
}

/** The languages in which the title of the file and all titles of events are written: a few translated texts make no translation. */
function languagesOf({ lang, title }: TimelineFile, titles: readonly Text[]): string[] {
  const tagsOf = (text: Text): string[] => (typeof text === 'string' ? [lang] : Object.keys(text));
  const others = titles.map((each) => new Set(tagsOf(each)));
  return tagsOf(title).filter((tag) => others.every((tags) => tags.has(tag)));
}
