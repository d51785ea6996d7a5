import { LIGHT } from '../draw/palette';
import { escapeXml } from '../draw/svg';
import { groupsOf } from '../outline/groups';
import { entryOf, type Entry } from './entries';
import { svgFile } from './svg';
import type { Subject } from './subject';

/** Width at which the picture of an article is laid out; it scales to its column. */
const WIDTH = 760;

/**
 * A timeline as HTML to paste into an article: no script, no style, nothing loaded from anywhere, so that it stays as long as the
 * article does and looks like it. The picture scales with its column, the events lie under it in one disclosure.
 */
export function snippetOf(subject: Subject, address: string | null): string {
  const { title, summary, still, words, table, rows, lang } = subject;
  const { svg } = svgFile(subject, { width: WIDTH, palette: LIGHT, prefix: `entente-${table.file.id}-` });
  const years = groupsOf(table, rows, words).map(
    ({ label, rows: own }) =>
      `<h4>${escapeXml(label)}</h4>\n<ul>\n${own.map((row) => entryHtml(entryOf(subject, row), subject)).join('\n')}\n</ul>`,
  );
  const whole = address === null ? '' : `\n<p><a href="${escapeXml(address)}">${escapeXml(still.whole)}</a></p>`;
  return `<section lang="${escapeXml(lang)}" aria-label="${escapeXml(title)}">
<figure>${svg.replace(/ width="\d+" height="\d+"/, ' width="100%"')}</figure>
${summary ? `<p>${escapeXml(summary)}</p>\n` : ''}<details>
<summary>${escapeXml(`${still.events} (${words.number(rows.length)})`)}</summary>
${years.join('\n')}
</details>${whole}
</section>
`;
}

function entryHtml({ date, title, status, summary, parts, sources }: Entry, { words }: Subject): string {
  const lines = parts.flatMap(({ heading, lines: own }) =>
    own.map((line) => `<li>${escapeXml(heading === '' ? line : `${heading}: ${line}`)}</li>`),
  );
  const named = sources.map(({ number, text, address, archive }) => {
    const source = address === null ? escapeXml(text) : link(address, text);
    return `<li value="${number}">${source}${archive === null ? '' : ` (${link(archive, words.detail.archived)})`}</li>`;
  });
  return [
    `<li>${escapeXml(date)}: <strong>${escapeXml(title)}</strong>`,
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
