import type { EventDraft, Source } from '../intake/types';
import { anchorOf, safeAddress } from '../outline/address';
import { absolute, type Place } from './place';
import type { Subject } from './subject';

type Linked = Readonly<Record<string, unknown>>;

/** A calendar date without doubt, as schema.org takes it: year, month or day, and a time of day with its offset. */
const SURE = String.raw`-?\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?)?)?`;
const DATE = new RegExp(`^${SURE}$`);
const INTERVAL = new RegExp(`^(${SURE})/(?:(${SURE})|\\.\\.)$`);

/**
 * What a timeline says to machines: a schema.org Dataset with its sources as citations and its events as a list. A claim is
 * no review, so there is no ClaimReview; a date in doubt is left out rather than told as if it were certain.
 */
export function linkedData(subject: Subject, place: Place & { readonly base: string }): Linked {
  const { table, title, summary, sentence, lang, words } = subject;
  const { licence, authors, updated, sources } = table.file;
  return bare({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': place.base,
    url: place.base,
    name: title,
    description: summary || sentence,
    inLanguage: lang,
    dateModified: updated !== undefined && DATE.test(updated) ? updated : undefined,
    license: licence === undefined ? undefined : licenceAddress(licence),
    creditText: authors.length > 0 ? words.list(authors.map(({ name }) => name)) : undefined,
    temporalCoverage: coverageOf(subject),
    distribution: place.data === null ? undefined : fileAt(absolute(place.base, place.data)),
    citation: sources.map(citation),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: subject.rows.length,
      itemListElement: Array.from(subject.rows, (row, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        item: event(subject, table.draft(row), place.base),
      })),
    },
  });
}

function fileAt(contentUrl: string): Linked {
  return { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl };
}

/** Without the fields that hold nothing. */
function bare(fields: Linked): Linked {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}

/** Creative Commons licences have addresses of a known form; another is named as the file names it. */
function licenceAddress(name: string): string {
  const [, terms, version] = /^CC-(BY(?:-NC)?(?:-ND|-SA)?)-(\d\.\d)$/i.exec(name) ?? [];
  return terms ? `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version!}/` : name;
}

function coverageOf({ table, limits: { extent } }: Subject): string | undefined {
  if (table.count === 0) return undefined;
  const day = (at: number): string => new Date(at).toISOString().replace(/T.*/, '');
  return `${day(extent.from)}/${day(extent.to - 1)}`;
}

function citation({ title, publisher, URL: address, issued }: Source): Linked {
  return bare({
    '@type': 'CreativeWork',
    name: title,
    url: safeAddress(address) ?? undefined,
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    datePublished: issued !== undefined && DATE.test(issued) ? issued : undefined,
  });
}

function event({ told, reader }: Subject, draft: EventDraft, base: string): Linked {
  const place = told(draft.place?.name);
  return bare({
    '@type': 'Event',
    '@id': `${base}#${anchorOf(draft.id)}`,
    name: told(draft.title),
    description: [reader.date(draft.dates, draft.asOfDates), told(draft.summary)].filter(Boolean).join('. '),
    ...datesOf(draft.when),
    location: place === '' ? undefined : { '@type': 'Place', name: place },
  });
}

function datesOf(when: string): Linked {
  const [, startDate, endDate] = INTERVAL.exec(when) ?? [];
  return DATE.test(when) ? { startDate: when } : { startDate, endDate };
}
