import type { MakersLanguage } from '../../i18n/makers';
import { DOC_IDS, INDEX, type DocId } from './contents';

/** Folder of a page, from the root of the documentation: `dates/`, `de/dates/`, and nothing for the English index. */
export function folderOf(id: DocId, lang: MakersLanguage): string {
  return `${lang === 'en' ? '' : `${lang}/`}${id === INDEX ? '' : `${id}/`}`;
}

/** A page's address from the root of the site. */
export function addressOf(id: DocId, lang: MakersLanguage): string {
  return `docs/${folderOf(id, lang)}`;
}

/** From a page to the root of the site. */
export function rootOf(id: DocId, lang: MakersLanguage): string {
  return '../'.repeat(addressOf(id, lang).split('/').length - 1);
}

/** The address of a link in Markdown: `page:dates#known` leads to a page of the same language, `site:` to the root of the site. */
export function linkAddress(href: string, lang: MakersLanguage, root: string): string {
  const [, scheme, path = ''] = /^(page|site):(.*)$/.exec(href) ?? [];
  if (scheme === undefined) return href;
  if (scheme === 'site') return root + path;
  const [page = '', anchor] = path.split('#');
  const id = DOC_IDS.find((each) => each === page);
  if (id === undefined) throw new Error(`There is no page ${page}`);
  return `${root}${addressOf(id, lang)}${anchor === undefined ? '' : `#${anchor}`}`;
}
