import { LANGUAGE_FACTS } from '../../i18n/languageFacts';
import { MAKERS_LANGUAGES, type MakersLanguage } from '../../i18n/makers';
import { escapeXml } from '../../render/svg';
import { addressOf, rootOf } from './addresses';
import { GROUP_IDS, GROUPS, INDEX, PAGE_IDS, type DocId } from './contents';
import { DOCS_MESSAGES, type DocsMessages } from './messages';
import type { DocsSource } from './types';

/** A page whose text has become HTML. */
export interface Page {
  readonly id: DocId;
  readonly lang: MakersLanguage;
  readonly title: string;
  readonly description: string;
  readonly html: string;
  /** Headings of the second level: anchor and title. */
  readonly headings: readonly { readonly id: string; readonly title: string }[];
}

type Titles = (id: DocId) => string;

/** The whole page: all there is to read, the script last. */
export function layOutPage(
  page: Page,
  titles: Titles,
  source: Pick<DocsSource, 'script' | 'style' | 'policy'>,
): string {
  const { id, lang, title, description } = page;
  const messages = DOCS_MESSAGES[lang];
  const root = rootOf(id, lang);
  const name = id === INDEX ? `Entente: ${messages.name}` : `${title} · Entente`;
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    ${source.policy}
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escapeXml(name)}</title>
    <meta name="description" content="${escapeXml(description)}" />
    <link rel="icon" href="${root}icon.svg" />
    ${MAKERS_LANGUAGES.map((each) => `<link rel="alternate" hreflang="${each}" href="${root}${addressOf(id, each)}" />`).join('\n    ')}
    ${source.style && `<link rel="stylesheet" href="${root}${source.style}" />`}
  </head>
  <body class="doc entente">
    <a class="doc-skip" href="#text">${messages.skip}</a>
    ${head(page, root, messages)}
    <div class="doc-columns">
      <main id="text" class="doc-text" tabindex="-1">
${page.html.replace('<h2 ', () => `${contents(page, messages)}<h2 `)}
        ${neighbours(page, root, titles, messages)}
      </main>
      ${pageList(page, root, titles, messages)}
    </div>
    ${source.script && `<script type="module" src="${scriptAddress(source.script, root)}"></script>`}
    ${page.html.includes('<entente-timeline ') ? `<script type="module" src="${root}embed/entente.js"></script>` : ''}
  </body>
</html>
`;
}

/** The development server names the script by its path. */
const scriptAddress = (script: string, root: string): string => (script.startsWith('/') ? script : root + script);

function head({ id, lang }: Page, root: string, messages: DocsMessages): string {
  const others = MAKERS_LANGUAGES.filter((each) => each !== lang).map(
    (each) =>
      `<a href="${root}${addressOf(id, each)}" lang="${each}" hreflang="${each}">${LANGUAGE_FACTS[each].endonym}</a>`,
  );
  const words = escapeXml(JSON.stringify(messages.search));
  // The script puts the search where the link to all pages stands; both take the same room.
  return `<header class="doc-head">
      <p class="doc-brand"><a href="${root}">Entente</a> <a href="${root}${addressOf(INDEX, lang)}">${messages.name}</a></p>
      <div class="doc-search" id="search" data-words="${words}" data-root="${root}docs/" data-index="${root}docs/search-${lang}.json"><a href="#pages">${messages.allPages}</a></div>
      <p class="doc-languages"><a href="${root}">${messages.timelines}</a> ${others.join(' ')}</p>
    </header>`;
}

function contents({ headings }: Page, { onThisPage }: DocsMessages): string {
  if (headings.length < 3) return '';
  const items = headings.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`).join('');
  return `<nav class="doc-contents" aria-labelledby="contents"><p id="contents">${onThisPage}</p><ul>${items}</ul></nav>\n`;
}

function neighbours({ id, lang }: Page, root: string, titles: Titles, messages: DocsMessages): string {
  const order: readonly DocId[] = [INDEX, ...PAGE_IDS];
  const at = order.indexOf(id);
  const way = (to: DocId | undefined, label: string, rel: string): string =>
    to === undefined
      ? ''
      : `<p class="doc-${rel}"><span>${label}</span> <a rel="${rel}" href="${root}${addressOf(to, lang)}">${titles(to)}</a></p>`;
  const [before, after] = [at > 0 ? order[at - 1] : undefined, order[at + 1]];
  return `<div class="doc-neighbours">${way(before, messages.previous, 'prev')}${way(after, messages.next, 'next')}</div>`;
}

function pageList({ id, lang }: Page, root: string, titles: Titles, messages: DocsMessages): string {
  const item = (page: DocId): string =>
    `<li><a href="${root}${addressOf(page, lang)}"${page === id ? ' aria-current="page"' : ''}>${titles(page)}</a></li>`;
  const groups = GROUP_IDS.map(
    (group) => `<p class="doc-group">${messages.groups[group]}</p><ul>${GROUPS[group].map(item).join('')}</ul>`,
  );
  return `<nav class="doc-pages" id="pages" aria-label="${messages.allPages}">${groups.join('')}</nav>`;
}
