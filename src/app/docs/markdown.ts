import { Marked, type Tokens } from 'marked';
import { escapeXml } from '../../render/svg';

/** A heading with its anchor: `## Known to the day {#known}`. The anchor is the same in all languages. */
const ANCHOR = /^(.*?)\s*\{#([\w.-]+)\}$/;
/** A line that is replaced by something made from the program: `{{fields Event}}`. */
const DIRECTIVE = /^\{\{([\w-]+)((?:\s+[^\s{}]+)*)\}\}$/;

/** How a page's Markdown becomes HTML. */
interface MarkdownOptions {
  /** Where a link leads: `page:dates#known` to another page, `site:` to a file of the site. */
  readonly address: (href: string) => string;
  /** What a directive is replaced by. */
  readonly expand: (name: string, args: readonly string[]) => string;
  readonly linkTo: (heading: string) => string;
}

/** A heading that can be linked to. `title` is HTML. */
export function heading(level: number, id: string, title: string, linkTo: MarkdownOptions['linkTo']): string {
  const label = escapeXml(linkTo(textOf(title)));
  return `<h${level} id="${id}">${title}</h${level}>\n<a class="doc-anchor" href="#${id}" aria-label="${label}">#</a>\n`;
}

/** Code in a box of its own that scrolls sideways, also by the keyboard. Short pieces may wrap instead. */
export function codeBlock(code: string, { wrap = false } = {}): string {
  return `<pre class="doc-code${wrap ? ' doc-wrapped' : ''}" tabindex="0" translate="no"><code>${escapeXml(code.replace(/\n+$/, ''))}</code></pre>\n`;
}

/** Makes the HTML of a page from its Markdown. Throws where a heading has no anchor. */
export function markdownToHtml(markdown: string, options: MarkdownOptions): string {
  return parser(options).parse(markdown, { async: false });
}

/** Markdown within a line as HTML. */
export function inlineMarkdown(markdown: string, options: Pick<MarkdownOptions, 'address'>): string {
  const never = (): string => '';
  return parser({ ...options, expand: never, linkTo: never }).parseInline(markdown, { async: false });
}

function parser({ address, expand, linkTo }: MarkdownOptions): Marked {
  return new Marked({
    renderer: {
      heading({ tokens, depth }: Tokens.Heading): string {
        const text = this.parser.parseInline(tokens);
        if (depth === 1) return `<h1>${text}</h1>\n`;
        const [, title, id] = ANCHOR.exec(text) ?? [];
        if (title === undefined || id === undefined) throw new Error(`no anchor: ${text}`);
        return heading(depth, id, title, linkTo);
      },
      paragraph({ tokens, raw }: Tokens.Paragraph): string {
        const [, name, args] = DIRECTIVE.exec(raw.trim()) ?? [];
        if (name === undefined) return `<p>${this.parser.parseInline(tokens)}</p>\n`;
        return expand(name, (args ?? '').split(/\s+/).filter(Boolean));
      },
      code: ({ text }: Tokens.Code): string => codeBlock(text),
      link({ href, tokens }: Tokens.Link): string {
        const rel = /^https?:/.test(href) ? ' rel="noopener noreferrer"' : '';
        return `<a href="${escapeXml(address(href))}"${rel}>${this.parser.parseInline(tokens)}</a>`;
      },
      table({ header, rows }: Tokens.Table): string {
        const cell = (tag: string) => (each: Tokens.TableCell) =>
          `<${tag}>${this.parser.parseInline(each.tokens)}</${tag}>`;
        const row = (cells: readonly Tokens.TableCell[], tag: string): string =>
          `<tr>${cells.map(cell(tag)).join('')}</tr>`;
        const body = rows.map((each) => row(each, 'td')).join('\n');
        return `<div class="doc-table" tabindex="0"><table><thead>${row(header, 'th')}</thead><tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
}

/** The text of a piece of HTML: without tags, and without drawings and whatever stands in for a script. */
export function textOf(html: string): string {
  return html
    .replace(/<(svg|entente-timeline)[\s>][^]*?<\/\1>/g, ' ')
    .replace(/<a class="doc-anchor"[^>]*>#<\/a>/g, '')
    .replace(/<[^>]+>/g, (tag) => (/^<\/?(?:code|a|em|strong|span)\b/.test(tag) ? '' : ' '))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
