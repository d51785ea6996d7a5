import { escapeXml } from '../draw/svg';
import { linkedData } from './linked';
import { absolute, CARD, type Place } from './place';
import type { Subject } from './subject';
import { describe } from './svg';

/** A page of its own, or one that others show in a frame and search engines are to leave alone. */
export type Kind = 'page' | 'frame';

const meta = (name: string, content: string): string =>
  `<meta ${name.startsWith('og:') ? 'property' : 'name'}="${name}" content="${escapeXml(content)}">`;
const link = (rel: string, href: string, rest = ''): string => `<link rel="${rel}" href="${escapeXml(href)}"${rest}>`;

/** Data inside a script element: no text of it can end the element. */
export function jsonInScript(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** What stands in a page's head about the timeline. Whatever needs an absolute address is there only where the place has a base. */
export function headOf(subject: Subject, place: Place, kind: Kind): string {
  const { title, summary, sentence } = subject;
  return [
    `<title>${escapeXml(title)}</title>`,
    meta('description', summary || sentence),
    kind === 'frame' ? meta('robots', 'noindex') : '',
    place.data === null ? '' : meta('entente-data', place.data),
    place.home === null ? '' : meta('entente-home', place.home),
    place.base === null ? '' : known(subject, { ...place, base: place.base }, kind),
  ]
    .filter((line) => line !== '')
    .join('\n    ');
}

function known(subject: Subject, place: Place & { readonly base: string }, kind: Kind): string {
  const { title, summary, sentence, lang } = subject;
  const { base } = place;
  const lines = [link('canonical', base)];
  if (kind === 'page')
    lines.push(
      meta('og:type', 'article'),
      meta('og:title', title),
      meta('og:description', summary || sentence),
      meta('og:url', base),
      meta('og:locale', lang.replace('-', '_')),
      meta('og:image', absolute(base, place.image)),
      meta('og:image:width', String(CARD.width)),
      meta('og:image:height', String(CARD.height)),
      meta('og:image:alt', `${title}. ${describe(subject)}`),
      meta('twitter:card', 'summary_large_image'),
      link('alternate', absolute(base, place.oembed), ` type="application/json+oembed" title="${escapeXml(title)}"`),
      `<script type="application/ld+json">${jsonInScript(linkedData(subject, place))}</script>`,
    );
  return lines.join('\n    ');
}

/** The answer of oEmbed for the page, as a file: a frame that any site can show. */
export function oembedOf(subject: Subject, place: Place & { readonly base: string }): string {
  const { title, table } = subject;
  const frame = absolute(place.base, place.frame);
  const size = { width: 960, height: 640 };
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    author_name: table.file.authors.map(({ name }) => name).join(', ') || undefined,
    cache_age: 86_400,
    thumbnail_url: absolute(place.base, place.image),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    html: `<iframe src="${escapeXml(frame)}" width="100%" height="${size.height}" title="${escapeXml(title)}" loading="lazy"></iframe>`,
    ...size,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
