import type { EventRecord, Source } from '../format/types';
import { anchorOf, safeAddress } from '../outline/address';
import { absolute, type PageAddress } from './pageAddress';
import type { StaticTimeline } from './staticTimeline';

type JsonLdNode = Readonly<Record<string, unknown>>;

/** A calendar date without doubt, as schema.org takes it: year, month or day, and a time of day with its offset. */
const SURE = String.raw`-?\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?)?)?`;
const DATE = new RegExp(`^${SURE}$`);
const INTERVAL = new RegExp(`^(${SURE})/(?:(${SURE})|\\.\\.)$`);

/**
 * A timeline as JSON-LD: a schema.org Dataset with its sources as citations and its events as an ItemList. A claim is not a review, so
 * there is no ClaimReview. Uncertain dates are left out, since schema.org cannot express them.
 */
export function jsonLd(timeline: StaticTimeline, place: PageAddress & { readonly base: string }): JsonLdNode {
  const { table, title, summary, sentence, lang, messages } = timeline;
  const { licence, authors, updated, sources } = table.file;
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': place.base,
    url: place.base,
    name: title,
    description: summary || sentence,
    inLanguage: lang,
    dateModified: updated !== undefined && DATE.test(updated) ? updated : undefined,
    license: licence === undefined ? undefined : licenceAddress(licence),
    creditText: authors.length > 0 ? messages.list(authors.map(({ name }) => name)) : undefined,
    temporalCoverage: coverageOf(timeline),
    distribution: place.data === null ? undefined : fileAt(absolute(place.base, place.data)),
    citation: sources.map(citation),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: timeline.rows.length,
      itemListElement: Array.from(timeline.rows, (row, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        item: event(timeline, table.draft(row), place.base),
      })),
    },
  });
}

function fileAt(contentUrl: string): JsonLdNode {
  return { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl };
}

/** Removes fields that are undefined or ''. */
function withoutEmpty(fields: JsonLdNode): JsonLdNode {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}

/** The address of a Creative Commons licence; any other licence by its name in the file. */
function licenceAddress(name: string): string {
  const [, terms, version] = /^CC-(BY(?:-NC)?(?:-ND|-SA)?)-(\d\.\d)$/i.exec(name) ?? [];
  return terms ? `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version!}/` : name;
}

function coverageOf({ table, limits: { extent } }: StaticTimeline): string | undefined {
  if (table.count === 0) return undefined;
  const day = (at: number): string => new Date(at).toISOString().replace(/T.*/, '');
  return `${day(extent.from)}/${day(extent.to - 1)}`;
}

function citation({ title, publisher, URL: address, issued }: Source): JsonLdNode {
  return withoutEmpty({
    '@type': 'CreativeWork',
    name: title,
    url: safeAddress(address) ?? undefined,
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    datePublished: issued !== undefined && DATE.test(issued) ? issued : undefined,
  });
}

function event({ localize, localizer }: StaticTimeline, draft: EventRecord, base: string): JsonLdNode {
  const place = localize(draft.place?.name);
  return withoutEmpty({
    '@type': 'Event',
    '@id': `${base}#${anchorOf(draft.id)}`,
    name: localize(draft.title),
    description: [localizer.date(draft.dates, draft.asOfDates), localize(draft.summary)].filter(Boolean).join('. '),
    ...datesOf(draft.when),
    location: place === '' ? undefined : { '@type': 'Place', name: place },
  });
}

function datesOf(when: string): JsonLdNode {
  const [, startDate, endDate] = INTERVAL.exec(when) ?? [];
  return DATE.test(when) ? { startDate: when } : { startDate, endDate };
}
