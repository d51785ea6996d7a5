import { directionOf, matchLanguage } from '../i18n/languages';
import { LIGHT } from '../render/palette';
import { escapeXml } from '../render/svg';
import { groupsOf } from '../outline/groups';
import { entryOf, type Entry } from './entries';
import { pictureHtml } from './pictureHtml';
import type { StaticTimeline } from './staticTimeline';

/** Width in CSS pixels at which the picture of an article is laid out; a narrower column scales it. */
const WIDTH = 760;

/**
 * A timeline as HTML to paste into an article: no script, no style sheet and no requests, so that it lasts and looks like the article.
 * The picture scales with its column; the events are below it in a disclosure.
 */
export function snippetOf(timeline: StaticTimeline, address: string | null): string {
  const { title, summary, staticMessages, messages, table, rows, lang } = timeline;
  const picture = pictureHtml(timeline, { width: WIDTH, palette: LIGHT });
  const years = groupsOf(table, rows, messages).map(
    ({ label, rows: own }) =>
      `<h4>${escapeXml(label)}</h4>\n<ul>\n${own.map((row) => entryHtml(entryOf(timeline, row), timeline)).join('\n')}\n</ul>`,
  );
  const whole =
    address === null ? '' : `\n<p><a href="${escapeXml(address)}">${escapeXml(staticMessages.whole)}</a></p>`;
  return `<section lang="${escapeXml(lang)}" dir="${directionOf(matchLanguage([lang]))}" aria-label="${escapeXml(title)}">
<figure style="margin:1em 0">${picture}</figure>
${summary ? `<p>${escapeXml(summary)}</p>\n` : ''}<details>
<summary>${escapeXml(`${staticMessages.events} (${messages.number(rows.length)})`)}</summary>
${years.join('\n')}
</details>${whole}
</section>
`;
}

/** An event as an item of a list; with an `anchor`, links of the page lead to it. */
export function entryHtml(
  { date, title, status, summary, parts, sources }: Entry,
  { messages }: StaticTimeline,
  anchor = '',
): string {
  const lines = parts.flatMap(({ heading, lines: own }) =>
    own.map((line) => `<li>${escapeXml(heading === '' ? line : `${heading}: ${line}`)}</li>`),
  );
  const named = sources.map(({ number, text, address, archive }) => {
    const source = address === null ? escapeXml(text) : link(address, text);
    return `<li value="${number}">${source}${archive === null ? '' : ` (${link(archive, messages.detail.archived)})`}</li>`;
  });
  return [
    `<li${anchor && ` id="${escapeXml(anchor)}"`}>${escapeXml(date)}: <strong>${escapeXml(title)}</strong>`,
    status === null ? '' : ` (${escapeXml(status)})`,
    summary === '' ? '' : `<br>${escapeXml(summary)}`,
    lines.length > 0 ? `\n<ul>${lines.join('')}</ul>` : '',
    named.length > 0 ? `\n<ol>${named.join('')}</ol>` : '',
    '</li>',
  ].join('');
}

function link(address: string, text: string): string {
  return `<a href="${escapeXml(address)}" rel="noopener">${escapeXml(text)}</a>`;
}
