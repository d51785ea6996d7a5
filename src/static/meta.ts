import { escapeXml } from '../render/svg';
import { jsonLd } from './jsonLd';
import { absolute, CARD, type PageAddress } from './pageAddress';
import type { StaticTimeline } from './staticTimeline';
import { describe } from './svg';

/** A page of its own, or one for frames, which search engines should not index. */
export type Kind = 'page' | 'frame';

const meta = (name: string, content: string): string =>
  `<meta ${name.startsWith('og:') ? 'property' : 'name'}="${name}" content="${escapeXml(content)}">`;
const link = (rel: string, href: string, rest = ''): string => `<link rel="${rel}" href="${escapeXml(href)}"${rest}>`;

/** Serializes data for a script element, escaped so that no text can end the element. */
export function jsonInScript(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** The metadata of a timeline for a page's head. What needs an absolute address is left out if `place` has no base. */
export function headOf(timeline: StaticTimeline, place: PageAddress, kind: Kind): string {
  const { title, summary, sentence } = timeline;
  return [
    `<title>${escapeXml(title)}</title>`,
    meta('description', summary || sentence),
    kind === 'frame' ? meta('robots', 'noindex') : '',
    place.data === null ? '' : meta('entente-data', place.data),
    place.home === null ? '' : meta('entente-home', place.home),
    place.base === null ? '' : known(timeline, { ...place, base: place.base }, kind),
  ]
    .filter((line) => line !== '')
    .join('\n    ');
}

function known(timeline: StaticTimeline, place: PageAddress & { readonly base: string }, kind: Kind): string {
  const { title, summary, sentence, lang } = timeline;
  const { base } = place;
  const lines = [link('canonical', base)];
  if (kind === 'page')
    lines.push(
      meta('og:type', 'article'),
      meta('og:title', title),
      meta('og:description', summary || sentence),
      meta('og:url', base),
      meta('og:locale', lang.replace('-', '_')),
      ...imageTags(timeline, place),
      meta('twitter:card', place.image === null ? 'summary' : 'summary_large_image'),
      link('alternate', absolute(base, place.oembed), ` type="application/json+oembed" title="${escapeXml(title)}"`),
      `<script type="application/ld+json">${jsonInScript(jsonLd(timeline, place))}</script>`,
    );
  return lines.join('\n    ');
}

function imageTags(timeline: StaticTimeline, { base, image }: PageAddress & { readonly base: string }): string[] {
  if (image === null) return [];
  return [
    meta('og:image', absolute(base, image)),
    meta('og:image:width', String(CARD.width)),
    meta('og:image:height', String(CARD.height)),
    meta('og:image:alt', `${timeline.title}. ${describe(timeline)}`),
  ];
}

/** The oEmbed response for the page, as a file. */
export function oembedOf(timeline: StaticTimeline, place: PageAddress & { readonly base: string }): string {
  const { title, table } = timeline;
  const frame = absolute(place.base, place.frame);
  const size = { width: 960, height: 640 };
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    author_name: table.file.authors.map(({ name }) => name).join(', ') || undefined,
    cache_age: 86_400,
    ...(place.image !== null && {
      thumbnail_url: absolute(place.base, place.image),
      thumbnail_width: CARD.width,
      thumbnail_height: CARD.height,
    }),
    html: `<iframe src="${escapeXml(frame)}" width="100%" height="${size.height}" title="${escapeXml(title)}" loading="lazy"></iframe>`,
    ...size,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
