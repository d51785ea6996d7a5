import { render } from 'svelte/server';
import { escapeXml } from '../render/svg';
import { directionOf } from '../i18n/languages';
import { legendOf } from '../outline/legend';
import Legend from '../outline/Legend.svelte';
import Outline from '../outline/Outline.svelte';
import { isLong } from '../chart/names';
import type { VisibleMarks } from '../chart/visibleMarks';
import { furtherParts, partHeading } from './parts';
import { roomForControls, roomForZoom } from './controls';
import { storyLink, storySection } from './stories';
import type { PageAddress } from './pageAddress';
import { svgOfPage } from './svg';
import type { StaticTimeline } from './staticTimeline';
import { pictureOfScreen, pictureOfWidth } from './verticalPicture';

/** The pictures in a host page, as tall as their labels need. The style sheet shows the one that fits, so no script is needed. */
const WIDTHS = [
  { width: 1200, name: 'en-wide' },
  { width: 760, name: 'en-mid' },
  { width: 380, name: 'en-slim' },
] as const;

/**
 * The pictures of a page of its own, which the app replaces: laid out as the app does in a window of 1280 × 800, of 768 × 800, and on a
 * phone, where time runs downwards: as wide as most are at least, since its height does not depend on its width.
 */
const FIRST_SCREENS = [
  { width: 1280, height: 571, name: 'en-wide' },
  { width: 768, height: 464, name: 'en-mid' },
  { width: 360, height: 490, name: 'en-slim' },
] as const;

/** The HTML of a component without hydration comments, since no script will hydrate it. Texts contain no unescaped `<`. */
function plain({ body }: { readonly body: string }): string {
  return body.replace(/<!--[^>]*-->/g, '');
}

/** The theme of a page: the reader's, or a fixed one. */
export type Theme = 'auto' | 'light' | 'dark';

/** The context of the content: a page of its own, or a host page. */
export interface Surroundings {
  /** The element around it, with its attributes. */
  readonly open: string;
  readonly close: string;
  /** Level of the heading that holds the title. */
  readonly level: number;
  /** Prefix of ids in the pictures, for pages with several timelines. */
  readonly prefix: string;
}

/** The app finds the content that it replaces by this id. */
const OWN_PAGE: Surroundings = { open: '<main id="static"', close: '</main>', level: 1, prefix: '' };

/** A timeline as HTML without a script: the picture at three widths, every event in full, and coverage, corrections and sources. */
export function bodyOf(timeline: StaticTimeline, place: PageAddress, theme: Theme, surroundings = OWN_PAGE): string {
  const { title, summary, staticMessages, messages, rows, table, lang } = timeline;
  const { level } = surroundings;
  const themed = theme === 'auto' ? '' : ` data-theme="${theme}"`;
  const outline = plain(
    render(Outline, { props: { table, rows, messages, lang, base: place.data, level: level + 2, full: true } }),
  );
  const isOwn = surroundings === OWN_PAGE;
  const { figure, caption } = figureOf(timeline, surroundings);
  const story = storyLink(timeline, surroundings.prefix);
  return [
    `${surroundings.open} class="en-root en-static entente${timeline.isMirrored ? ' en-mirrored' : ''}"${themed} lang="${escapeXml(messages.lang)}" dir="${directionOf(messages.lang)}">`,
    isOwn ? '<div class="en-sheet">' : '',
    `<header class="en-head">${isOwn ? wayBack(timeline, place) : ''}<div class="en-titles">`,
    `<h${level} class="en-headline${isLong(table.file.title) ? ' en-long' : ''}" dir="auto"${foreign(timeline)}>${escapeXml(title)}</h${level}>`,
    // Folded to one line, as in the app.
    summary
      ? `<details class="en-dek"><summary dir="auto"${foreign(timeline)}><span>${escapeXml(summary)}</span></summary></details>`
      : '',
    `</div>${isOwn ? roomForControls(timeline) : ''}</header>`,
    isOwn
      ? firstScreen(timeline, story, figure)
      : `${story && `<div class="en-band en-no-print">${story}</div>`}${figure}`,
    caption,
    storySection({ timeline, prefix: surroundings.prefix, level: level + 1, hasViews: isOwn }),
    `<section class="en-full">${partHeading(staticMessages.events, level + 1)}${outline}</section>`,
    furtherParts(timeline, place, level + 1),
    surroundings.close,
  ].join('\n');
}

/** The link to the gallery, as wide as that of the app, so that the title keeps its place when the app replaces the page. */
function wayBack({ staticMessages }: StaticTimeline, { home }: PageAddress): string {
  if (home === null) return '';
  const name = escapeXml(staticMessages.timelines);
  return `<a class="en-crumb en-no-print" href="${escapeXml(home)}" aria-label="${name}" title="${name}">‹</a>`;
}

/** A lang attribute for the file's texts, if their language is not the page's. */
function foreign({ localizer, table }: StaticTimeline): string {
  const lang = localizer.localize(table.file.title)?.lang;
  return lang === undefined ? '' : ` lang="${escapeXml(lang)}"`;
}

/** Below the head: the same parts as in the app, each in its place and as tall as there. Closes what the head began. */
function firstScreen(timeline: StaticTimeline, story: string, figure: string): string {
  const { messages, rows, table, staticMessages, updated } = timeline;
  const { licence } = table.file;
  const notes = [licence && staticMessages.licence(licence), updated && staticMessages.asOf(updated)].filter(Boolean);
  return (
    `<div class="en-band en-no-print">${story}<p class="en-count">` +
    `${escapeXml(messages.summary.counts(rows.length, table.count, rows.length))}</p>${roomForZoom(timeline)}</div>` +
    `<div class="en-main"><div class="en-stage"><div class="en-picture">${figure}</div>` +
    '<div class="en-overview en-no-print"></div></div></div>' +
    `<footer class="en-foot en-no-print"><p class="en-foot-note">${escapeXml(notes.join(' · '))}</p></footer></div>`
  );
}

/** The pictures, and what their signs and the whole say. */
function figureOf(timeline: StaticTimeline, surroundings: Surroundings): { figure: string; caption: string } {
  const { table, rows, messages, staticMessages, sentence, updated } = timeline;
  const { prefix } = surroundings;
  const pictures =
    surroundings === OWN_PAGE
      ? FIRST_SCREENS.map(({ width, height, name }) => ({ name, picture: pictureOfScreen(timeline, width, height) }))
      : WIDTHS.map(({ width, name }) => ({ name, picture: pictureOfWidth(timeline, width) }));
  const density = pictures.some(({ picture }) => picture.density);
  const markup = pictures.map(({ name, picture }) => svgOfPage(picture, `${prefix}${name}-`, name));
  const { layout } = joinMarks(pictures.map(({ picture }) => picture.marks));
  const legend = plain(
    render(Legend, { props: { contents: legendOf(table, rows, layout), messages, names: timeline.names } }),
  );
  const asOf = updated === null ? '' : ` ${staticMessages.asOf(updated)}.`;
  const note = density ? ` ${staticMessages.pictureNote}` : '';
  return {
    figure: `<div class="en-figure"><div class="en-pictures">${markup.join('')}</div></div>`,
    caption: `<div class="en-caption">${legend}<p>${escapeXml(`${sentence}.${asOf}${note}`)}</p></div>`,
  };
}

/** What is drawn in any of some pictures. */
function joinMarks(all: readonly VisibleMarks[]): VisibleMarks {
  const layouts = all.map(({ layout }) => layout);
  return {
    rows: all.flatMap(({ rows }) => rows),
    layout: {
      density: layouts.some(({ density }) => density),
      spread: layouts.some(({ spread }) => spread),
      isLong: (row) => layouts.some(({ isLong }) => isLong(row)),
    },
  };
}
