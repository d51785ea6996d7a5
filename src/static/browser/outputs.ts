import { DOWNLOAD_FORMATS, type DownloadFormat, type Outputs, type Part } from '../../features/share/outputs';
import type { Palette } from '../../render/palette';
import type { Timeline } from '../../ui/timeline.svelte';
import { PICTURE_WIDTH, stemOf, WRITERS } from '../downloads';
import { partOf } from './currentView';
import { download, svgToPng } from './download';
import { printPaper } from './paper';

/** Pixels of a PNG for each CSS pixel of its layout. */
const SCALE = 2;

/** What the outputs of a timeline are made from. */
export interface OutputBasis {
  readonly timeline: Timeline;
  /** Name of files without an extension. */
  readonly stem: string;
  /** Address of the timeline itself, named in each file; '' where others cannot open it. */
  readonly address: string;
  /** Of pictures to download. Paper is always white. */
  readonly palette: () => Palette;
  /** Styles of paper in a shadow root of its own; null where those of the page reach it. */
  readonly styles: readonly CSSStyleSheet[] | null;
  /** The text of the whole file as it was written; without it, it is written anew. */
  readonly original?: () => Promise<string>;
  /** Makes a workbook, on pages that offer one. */
  readonly workbook?: (part: Part) => Promise<Blob>;
}

/** Files and paper of a timeline, for the dialog that offers them. */
export function makeOutputs(basis: OutputBasis): Outputs {
  const { timeline, stem } = basis;
  return {
    formats: DOWNLOAD_FORMATS.filter((format) => format !== 'xlsx' || basis.workbook),
    eventsIn: (part) => partOf(timeline, part).rows.length,
    download: async (format, part) => {
      const { content, omitted } = await contentOf(format, part, basis);
      const name = `${stemOf(partOf(timeline, part), stem)}.${format}`;
      download(content, name);
      return { name, omitted };
    },
    print: (form, part, sheets) => printPaper(basis, { form, part, sheets }),
  };
}

interface Content {
  readonly content: Blob;
  readonly omitted: number;
}

async function contentOf(format: DownloadFormat, part: Part, basis: OutputBasis): Promise<Content> {
  const { timeline, address, original, workbook } = basis;
  const whole = (content: Blob): Content => ({ content, omitted: 0 });
  if (format === 'json' && part === 'whole' && original)
    return whole(new Blob([await original()], { type: 'application/json' }));
  if (format === 'xlsx') {
    if (!workbook) throw new Error('no workbook');
    return whole(await workbook(part));
  }
  const source = { part: partOf(timeline, part), file: timeline.file, palette: basis.palette(), address };
  if (format === 'png') {
    const png = await svgToPng(WRITERS.svg(source).text, PICTURE_WIDTH * SCALE);
    if (!png) throw new Error('no PNG');
    return whole(png);
  }
  const { text, type, omitted } = WRITERS[format](source);
  return { content: new Blob([text], { type }), omitted };
}
