import { MAKERS_LANGUAGES, type MakersLanguage } from '../../i18n/makers';
import { folderOf, linkAddress, rootOf } from './addresses';
import { DOC_IDS, type DocId } from './contents';
import { EXAMPLES } from './examples';
import { expand } from './expand';
import { layOutPage, type Page } from './layout';
import { inlineMarkdown, markdownToHtml, textOf } from './markdown';
import { DOCS_MESSAGES } from './messages';
import type { DocsFile, DocsSource, PageContext, SearchEntry } from './types';

/** Headings with an anchor: level, anchor, title as HTML. */
const HEADING = /<h([1-6]) id="([^"]+)">([^]*?)<\/h\1>/g;

/** All files of the documentation: its pages, what the search of each language reads, and the timelines of its examples. */
export function docsFiles(source: DocsSource): DocsFile[] {
  return [
    ...MAKERS_LANGUAGES.flatMap((lang) => languageFiles(source, lang)),
    ...source.list(EXAMPLES).map((name) => ({ path: `examples/${name}`, content: source.read(`${EXAMPLES}/${name}`) })),
  ];
}

function languageFiles(source: DocsSource, lang: MakersLanguage): DocsFile[] {
  const pages = DOC_IDS.map((id) => makePage(source, id, lang));
  const titles = new Map(pages.map(({ id, title }) => [id, title]));
  const titleOf = (id: DocId): string => titles.get(id) ?? '';
  return [
    ...pages.map((page) => ({
      path: `${folderOf(page.id, lang)}index.html`,
      content: layOutPage(page, titleOf, source),
    })),
    { path: `search-${lang}.json`, content: JSON.stringify(pages.flatMap(sectionsOf)) },
  ];
}

/** One page alone, for the development server. */
export function docsPage(source: DocsSource, path: string): string | undefined {
  const file = docsFiles(source).find((each) => each.path === path || each.path === `${path}index.html`);
  return file?.content;
}

function makePage(source: DocsSource, id: DocId, lang: MakersLanguage): Page {
  const root = rootOf(id, lang);
  const address = (href: string): string => linkAddress(href, lang, root);
  const context: PageContext = { lang, root, source, inline: (text) => inlineMarkdown(text, { address }) };
  const markdown = source.read(`src/app/docs/${lang}/${id}.md`);
  const html = markdownToHtml(markdown, {
    address,
    expand: (name, args) => expand(context, name, args),
    linkTo: DOCS_MESSAGES[lang].linkTo,
  });
  const [, title = ''] = /<h1>(.*?)<\/h1>/.exec(html) ?? [];
  const [, first = ''] = /<p>([^]*?)<\/p>/.exec(html) ?? [];
  const headings = [...withoutTimelines(html).matchAll(HEADING)].flatMap(([, level, anchor = '', text = '']) =>
    level === '2' ? [{ id: anchor, title: text }] : [],
  );
  return { id, lang, html, title: textOf(title), description: textOf(first), headings };
}

/** What stands inside a live timeline until its script has come: no part of the page's own text. */
const withoutTimelines = (html: string): string => html.replace(/<entente-timeline [^]*?<\/entente-timeline>/g, '');

/** The page in sections, each with its heading, for the search. */
function sectionsOf({ id, lang, html, title }: Page): SearchEntry[] {
  const parts = withoutTimelines(html).split(/(?=<h[2-6] id=")/);
  return parts.map((part, i) => {
    const [whole = '', , anchor, heading = ''] = i === 0 ? [] : (part.match(new RegExp(HEADING.source)) ?? []);
    return {
      page: title,
      heading: textOf(heading),
      address: folderOf(id, lang) + (anchor === undefined ? '' : `#${anchor}`),
      text: textOf(part.slice(whole.length).replace(/<h1>.*?<\/h1>/, '')),
    };
  });
}
