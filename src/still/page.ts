import { render } from 'svelte/server';
import { escapeXml } from '../draw/svg';
import { legendOf } from '../outline/legend';
import Legend from '../outline/Legend.svelte';
import Outline from '../outline/Outline.svelte';
import { drawnIn } from '../ui/drawn';
import { furtherParts } from './parts';
import { stillOf } from './picture';
import type { Place } from './place';
import { svgOfPage } from './svg';
import type { Subject } from './subject';

/** The pictures of a page: the one that fits is shown by the style sheet, so that no script need choose. */
const WIDTHS = [
  { width: 1200, name: 'en-wide' },
  { width: 760, name: 'en-mid' },
  { width: 380, name: 'en-slim' },
] as const;

/** The HTML of a component without the comments by which a script would find its way: none will. Texts hold no `<` of their own. */
function plain({ body }: { readonly body: string }): string {
  return body.replace(/<!--[^>]*-->/g, '');
}

/** The colours of a page: the reader's own, or set. */
export type Theme = 'auto' | 'light' | 'dark';

/** A timeline as the content of a page without a script: the picture at three widths, every event with all that the file says, and what stands behind it. */
export function bodyOf(subject: Subject, place: Place, theme: Theme): string {
  const { title, summary, still, words, rows, table, lang } = subject;
  const themed = theme === 'auto' ? '' : ` data-theme="${theme}"`;
  const outline = plain(render(Outline, { props: { table, rows, words, lang, level: 3, full: true } }));
  return [
    `<main id="still" class="en-root en-still entente"${themed} lang="${escapeXml(words.lang)}">`,
    `<header class="en-head"><div class="en-head-top">${homeOf(subject, place)}</div>`,
    `<h1 class="en-headline" dir="auto"${foreign(subject)}>${escapeXml(title)}</h1>`,
    summary ? `<p class="en-dek" dir="auto"${foreign(subject)}>${escapeXml(summary)}</p>` : '',
    '</header>',
    figureOf(subject),
    `<section class="en-full" id="events"><h2>${escapeXml(still.events)}</h2>${outline}</section>`,
    furtherParts(subject, place),
    '</main>',
  ].join('\n');
}

function homeOf({ still }: Subject, { home }: Place): string {
  return home === null
    ? ''
    : `<a class="en-crumb en-no-print" href="${escapeXml(home)}">${escapeXml(still.timelines)}</a>`;
}

/** A lang attribute for texts of the file where they are in another language than the page. */
function foreign({ reader, table }: Subject): string {
  const lang = reader.told(table.file.title)?.lang;
  return lang === undefined ? '' : ` lang="${escapeXml(lang)}"`;
}

function figureOf(subject: Subject): string {
  const { table, rows, words, still, sentence, updated } = subject;
  const pictures = WIDTHS.map(({ width, name }) => ({ name, picture: stillOf(subject, width) }));
  const density = pictures.some(({ picture }) => picture.density);
  const markup = pictures.map(({ name, picture }) => svgOfPage(subject, picture, `${name}-`, name));
  const { layout } = drawnIn(...pictures.map(({ picture }) => picture.scene));
  const legend = plain(render(Legend, { props: { contents: legendOf(table, rows, layout), words } }));
  const asOf = updated === null ? '' : ` ${still.asOf(updated)}.`;
  const note = density ? ` ${still.pictureNote}` : '';
  return (
    `<figure class="en-figure"><div class="en-pictures">${markup.join('')}</div>` +
    `<figcaption>${legend}` +
    `<p>${escapeXml(`${sentence}.${asOf}${note}`)}</p></figcaption></figure>`
  );
}
