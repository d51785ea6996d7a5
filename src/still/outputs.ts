import { DARK, LIGHT } from '../draw/palette';
import type { EventTable } from '../model/table';
import type { Span } from '../time/instant';
import { spanToEdtf } from '../time/link';
import { pageAlone, pageBeside, type AppFiles, type Look } from './document';
import { languageFor } from './languages';
import { NOTO } from './measure';
import { listing, markdown, plainText } from './listing';
import { oembedOf } from './meta';
import type { Theme } from './page';
import { CARD, type Place } from './place';
import { pngOf } from './png';
import { snippetOf } from './snippet';
import { subjectOf, type Subject } from './subject';
import { svgCard, svgFile } from './svg';

/** What a timeline can be written as. */
export const FORMS = ['page', 'single', 'svg', 'png', 'md', 'txt'] as const;
export type OutputForm = (typeof FORMS)[number];

/** What is to be written. */
export interface OutputWish {
  readonly forms: ReadonlySet<OutputForm>;
  /** See `Place`. */
  readonly base: string | null;
  /** BCP 47; the file's own language where none is asked for. */
  readonly lang?: string | undefined;
  /** Width of the pictures in pixels. */
  readonly width: number;
  readonly theme: Theme;
  /** Only what touches this span. */
  readonly shown?: Span | undefined;
  /** The app's files, asked for only where a page needs them. */
  readonly app: () => Promise<AppFiles>;
}

/** A file to write: its name in the folder, and what it holds. */
export interface Output {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Pixels of a PNG for each of the picture. */
const SHARP = 2;
/** The picture for previews is drawn smaller and enlarged, since it is mostly looked at small. */
const CARD_SCALE = 1.5;

/** Everything that is wished for, file by file. `json` is the text of the file that the table was read from. */
export async function* outputsOf(table: EventTable, json: string, wish: OutputWish): AsyncGenerator<Output> {
  const { forms, base, shown, lang = table.file.lang } = wish;
  const subject = subjectOf(table, { ...languageFor(lang), metrics: NOTO, lang, shown });
  const look: Look = { theme: wish.theme, view: shown ? `t=${spanToEdtf(shown)}` : '' };
  if (forms.has('page')) yield* pages(subject, json, wish, look);
  if (forms.has('single'))
    yield { name: 'timeline.html', content: pageAlone(subject, PLACE, look, json, await wish.app()) };
  const palette = wish.theme === 'dark' ? DARK : LIGHT;
  const { svg } = svgFile(subject, { width: wish.width, palette, address: base ?? undefined });
  if (forms.has('svg')) yield { name: 'picture.svg', content: svg };
  if (forms.has('png')) yield { name: 'picture.png', content: await pngOf(svg, SHARP) };
  if (forms.has('md')) yield { name: 'events.md', content: listing(subject, markdown, base) };
  if (forms.has('txt')) yield { name: 'events.txt', content: listing(subject, plainText, base) };
}

const PLACE: Place = {
  base: null,
  data: 'data.json',
  home: null,
  image: 'preview.png',
  frame: 'frame.html',
  oembed: 'oembed.json',
};

async function* pages(subject: Subject, json: string, { base, app }: OutputWish, look: Look): AsyncGenerator<Output> {
  const place = { ...PLACE, base };
  const { script, styles } = await app();
  yield { name: 'index.html', content: pageBeside(subject, place, look, 'page') };
  yield { name: 'frame.html', content: pageBeside(subject, place, look, 'frame') };
  yield { name: 'snippet.html', content: snippetOf(subject, base) };
  yield { name: 'data.json', content: json };
  yield { name: 'page.js', content: script };
  yield { name: 'page.css', content: styles };
  if (base !== null) yield* preview(subject, { ...place, base });
}

/** What other sites show of a page: a picture, and the answer of oEmbed. */
export async function* preview(subject: Subject, place: Place & { readonly base: string }): AsyncGenerator<Output> {
  const size = { width: CARD.width / CARD_SCALE, height: CARD.height / CARD_SCALE };
  yield { name: place.image, content: await pngOf(svgCard(subject, size, LIGHT).svg, CARD_SCALE) };
  yield { name: place.oembed, content: oembedOf(subject, place) };
}
