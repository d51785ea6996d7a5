import { anchorOf } from '../outline/address';
import { groupsOf } from '../outline/groups';
import { directionOf } from '../i18n/languages';
import { escapeXml } from '../render/svg';
import { entryOf } from './entries';
import { furtherParts, partHeading } from './parts';
import { NOWHERE } from './pageAddress';
import { entryHtml } from './snippet';
import { pictureOfWidth } from './verticalPicture';
import { svgOfPage } from './svg';
import type { StaticTimeline } from './staticTimeline';
import type { Theme } from './page';

/** The pictures, of which the style sheet shows the one that fits. */
const WIDTHS = [
  { width: 1200, name: 'en-wide' },
  { width: 760, name: 'en-mid' },
  { width: 380, name: 'en-slim' },
] as const;

/**
 * The content of a page that is one file, until its script has taken over, and where none runs, as in the preview of a mail: the
 * picture, and every event as text. Written without components, which a browser could not render to text.
 */
export function savedBody(timeline: StaticTimeline, theme: Theme): string {
  const { title, summary, sentence, updated, staticMessages, messages, table, rows } = timeline;
  const themed = theme === 'auto' ? '' : ` data-theme="${theme}"`;
  const pictures = WIDTHS.map(({ width, name }) => svgOfPage(pictureOfWidth(timeline, width), `${name}-`, name));
  const years = groupsOf(table, rows, messages).map(({ label, rows: own }) => {
    const entries = own.map((row) => {
      const entry = entryOf(timeline, row);
      return entryHtml(entry, timeline, anchorOf(entry.id));
    });
    return `<h3>${escapeXml(label)}</h3>\n<ul>\n${entries.join('\n')}\n</ul>`;
  });
  const asOf = updated === null ? '' : ` ${staticMessages.asOf(updated)}.`;
  return [
    `<main id="static" class="en-root en-static entente${timeline.isMirrored ? ' en-mirrored' : ''}"${themed} lang="${escapeXml(messages.lang)}" dir="${directionOf(messages.lang)}">`,
    `<header class="en-head"><div class="en-titles"><h1 class="en-headline" dir="auto">${escapeXml(title)}</h1>`,
    summary ? `<p dir="auto">${escapeXml(summary)}</p>` : '',
    '</div></header>',
    `<div class="en-figure"><div class="en-pictures">${pictures.join('')}</div></div>`,
    `<div class="en-caption"><p>${escapeXml(`${sentence}.${asOf}`)}</p></div>`,
    `<section class="en-full">${partHeading(staticMessages.events, 2)}`,
    ...years,
    '</section>',
    furtherParts(timeline, NOWHERE, 2),
    '</main>',
  ].join('\n');
}
