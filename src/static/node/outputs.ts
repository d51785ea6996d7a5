import { DARK, LIGHT } from '../../render/palette';
import type { EventTable } from '../../model/table';
import type { Span } from '../../time/instant';
import { formatSpanEdtf } from '../../time/spanCodec';
import { pageBeside } from './document';
import { savedTemplate } from './savedTemplate';
import { languageFor } from '../languages';
import { NOTO } from '../measure';
import { listing, markdown, plainText } from '../textListing';
import { oembedOf } from '../meta';
import type { Theme } from '../page';
import { CARD, type PageAddress } from '../pageAddress';
import type { PngEncoder } from './png';
import { savedPage, type Look } from '../savedPage';
import { snippetOf } from '../snippet';
import { staticTimeline, type StaticTimeline } from '../staticTimeline';
import { svgCard, svgFile } from '../svg';

/** What a timeline can be written as. */
export const OUTPUT_FORMATS = ['page', 'single', 'svg', 'png', 'md', 'txt'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** What to write. */
export interface OutputOptions {
  readonly forms: ReadonlySet<OutputFormat>;
  /** See `PageAddress`. */
  readonly base: string | null;
  /** BCP 47; by default the file's language. */
  readonly lang?: string | undefined;
  /** Width of the pictures in pixels. */
  readonly width: number;
  readonly theme: Theme;
  /** Only events that touch this span. */
  readonly shown?: Span | undefined;
  /** Without it, no PNG is written. */
  readonly png: PngEncoder | null;
  /** Loads the app as one classic script, or its styles, called only if a page needs them. */
  readonly app: (name: 'page.js' | 'page.css') => Promise<string>;
}

/** A file to write: its name in the folder, and its content. */
export interface Output {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Pixels of a PNG for each of the picture. */
const SHARP = 2;
/** The picture for previews is drawn smaller and enlarged, since it is mostly looked at small. */
const CARD_SCALE = 1.5;

/** Generates the requested files. `json` is the text of the file that the table was read from. */
export async function* outputsOf(table: EventTable, json: string, options: OutputOptions): AsyncGenerator<Output> {
  const { forms, base, shown, lang = table.file.lang } = options;
  const timeline = staticTimeline(table, { ...languageFor(lang), metrics: NOTO, lang, shown });
  const look: Look = { theme: options.theme, view: shown ? `t=${formatSpanEdtf(shown)}` : '' };
  if (forms.has('page')) yield* pages(timeline, json, options, look);
  if (forms.has('single'))
    yield {
      name: 'timeline.html',
      content: savedPage(savedTemplate(await options.app('page.js')), timeline, json, look),
    };
  const palette = options.theme === 'dark' ? DARK : LIGHT;
  const { svg } = svgFile(timeline, { width: options.width, palette, address: base ?? undefined });
  if (forms.has('svg')) yield { name: 'picture.svg', content: svg };
  if (forms.has('png') && options.png) yield { name: 'picture.png', content: await options.png(svg, SHARP) };
  if (forms.has('md')) yield { name: 'events.md', content: listing(timeline, markdown, base) };
  if (forms.has('txt')) yield { name: 'events.txt', content: listing(timeline, plainText, base) };
}

const PLACE: PageAddress = {
  base: null,
  data: 'data.json',
  home: null,
  image: 'preview.png',
  frame: 'frame.html',
  oembed: 'oembed.json',
};

async function* pages(
  timeline: StaticTimeline,
  json: string,
  { base, app, png }: OutputOptions,
  look: Look,
): AsyncGenerator<Output> {
  const place = { ...PLACE, base, image: png && PLACE.image };
  yield { name: 'index.html', content: pageBeside(timeline, place, look, null) };
  yield { name: 'frame.html', content: pageBeside(timeline, place, look, json) };
  yield { name: 'snippet.html', content: snippetOf(timeline, base) };
  yield { name: 'data.json', content: json };
  yield { name: 'page.js', content: await app('page.js') };
  yield { name: 'page.css', content: await app('page.css') };
  if (base !== null) yield* preview(timeline, place, png);
}

/** The preview files of a page: a picture, if it can be encoded, and the oEmbed response, which needs the page's own address. */
export async function* preview(
  timeline: StaticTimeline,
  place: PageAddress,
  png: PngEncoder | null,
): AsyncGenerator<Output> {
  const { base } = place;
  const size = { width: CARD.width / CARD_SCALE, height: CARD.height / CARD_SCALE };
  if (place.image !== null && png)
    yield { name: place.image, content: await png(svgCard(timeline, size, LIGHT).svg, CARD_SCALE) };
  if (base !== null) yield { name: place.oembed, content: oembedOf(timeline, { ...place, base }) };
}
