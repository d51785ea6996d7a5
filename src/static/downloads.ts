import { writeTimeline } from '../format/write';
import type { TimelineFile } from '../format/types';
import type { Palette } from '../render/palette';
import { formatSpanEdtf } from '../time/spanCodec';
import { timelineAsCsv } from './csv';
import { extractOf } from './extract';
import { timelineAsCalendar } from './icalendar';
import { extractNote, provenanceOf, statementOf, statementRow } from './provenance';
import type { StaticTimeline } from './staticTimeline';
import { svgFile } from './svg';

/** Width of a downloaded picture's layout in CSS pixels. In a column of this width the labels are of readable size. */
export const PICTURE_WIDTH = 960;

/** The content of a file, its media type, and how many events it cannot hold. */
export interface FileContent {
  readonly text: string;
  readonly type: string;
  readonly omitted: number;
}

/** Whether a part of a timeline is all of its file. */
function isWhole({ rows, table, filtered }: StaticTimeline): boolean {
  return rows.length === table.count && filtered === '';
}

/** The events of a part and all that they refer to, as a file; the file itself where that is all of it. */
export function fileOf(part: StaticTimeline, file: TimelineFile): TimelineFile {
  if (isWhole(part)) return file;
  return extractOf(file, new Set(Array.from(part.rows, (row) => part.table.id(row))));
}

/** Name of the files of a part, without an extension: that of the timeline's, and the span where it is not the whole. */
export function stemOf(part: StaticTimeline, stem: string): string {
  if (isWhole(part)) return stem;
  const span = part.view.shown === part.whole ? '' : formatSpanEdtf(part.view.shown);
  // A slash and colons have no place in the name of a file.
  const name = span.replace(/\//g, '_').replace(/[^\w-]/g, '');
  return `${stem}-${name === '' ? 'selection' : name}`;
}

/** What a format is written from: a part of a timeline, its whole file, the palette of pictures, and the timeline's own address or ''. */
export interface Download {
  readonly part: StaticTimeline;
  readonly file: TimelineFile;
  readonly palette: Palette;
  readonly address: string;
}

/** How each format is written. Each states title, span, filters, date and licence, as far as the file and the view have them. */
export const WRITERS = {
  svg: ({ part, palette, address }) => {
    const { svg } = svgFile(part, { width: PICTURE_WIDTH, palette, address: address || undefined });
    return plain(svg, 'image/svg+xml');
  },
  csv: ({ part, file, address }) => {
    const statement = statementRow(provenanceOf(part, address));
    // The mark at its beginning makes Excel read it as UTF-8.
    return plain(`\ufeff${timelineAsCsv(fileOf(part, file), part.lang, statement)}`, 'text/csv;charset=utf-8');
  },
  json: ({ part, file, address }) => {
    const note = isWhole(part) ? {} : { 'x-extract': extractNote(part, address) };
    return plain(writeTimeline({ ...fileOf(part, file), ...note }), 'application/json');
  },
  ics: ({ part, file, address }) => {
    const statement = statementOf(provenanceOf(part, address));
    const { text, omitted } = timelineAsCalendar(fileOf(part, file), part.lang, part.messages.time, statement);
    return { text, type: 'text/calendar;charset=utf-8', omitted };
  },
} as const satisfies Readonly<Record<string, (download: Download) => FileContent>>;

function plain(text: string, type: string): FileContent {
  return { text, type, omitted: 0 };
}
