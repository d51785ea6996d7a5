import { HELP_MARK } from '../format/helpMark';
import { escapeXml } from '../render/svg';
import { formatSpanEdtf } from '../time/spanCodec';
import type { StaticTimeline } from './staticTimeline';

/** What a file that was made of a timeline says about where it comes from, in sentences without full stops; '' where it has nothing to say. */
export interface Provenance {
  readonly title: string;
  readonly span: string;
  /** Which events a filter left. */
  readonly filtered: string;
  /** When the data was changed last. */
  readonly updated: string;
  readonly authors: string;
  readonly licence: string;
  /** Where the timeline itself is. */
  readonly address: string;
}

/** Where a timeline comes from. `address` is the one of the timeline itself, if others can open it. */
export function provenanceOf(timeline: StaticTimeline, address = ''): Provenance {
  const { title, span, filtered, updated, staticMessages, messages, table } = timeline;
  const { authors, licence } = table.file;
  const names = authors.map(({ name }) => name);
  return {
    ...{ title, span, filtered },
    updated: updated === null ? '' : staticMessages.asOf(updated),
    authors: names.length > 0 ? staticMessages.by(messages.list(names)) : '',
    licence: licence === undefined ? '' : staticMessages.licence(licence),
    address,
  };
}

/** All of it in one line. */
export function statementOf(provenance: Provenance): string {
  return joined([provenance.title, provenance.span, provenance.filtered, creditsOf(provenance)]);
}

/** Date, authors, licence and address in one line, for the foot of a picture whose head has the rest. */
export function creditsOf({ updated, authors, licence, address }: Provenance): string {
  return joined([updated, authors, licence, address]);
}

/** The row below the header of a table that states where it comes from. The mark makes import skip it, as it does help in templates. */
export function statementRow(provenance: Provenance): string {
  return `${HELP_MARK} ${statementOf(provenance)}`;
}

/** The same as metadata of an SVG, in terms of Dublin Core. */
export function svgMetadata(timeline: StaticTimeline, provenance: Provenance): string {
  const { file } = timeline.table;
  const entries = [
    ['title', provenance.title],
    ['coverage', provenance.span],
    ['description', provenance.filtered],
    ['date', file.updated ?? ''],
    ...file.authors.map(({ name }) => ['creator', name] as const),
    ['rights', file.licence ?? ''],
    ['source', provenance.address],
  ] as const;
  const stated = entries.filter(([, value]) => value !== '');
  return (
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<rdf:Description rdf:about="">${stated.map(([name, value]) => `<dc:${name}>${escapeXml(value)}</dc:${name}>`).join('')}` +
    '</rdf:Description></rdf:RDF></metadata>'
  );
}

/** What an extract of a file says about itself, as a value of JSON: what it was taken from, and which of its events it has. */
export function extractNote(timeline: StaticTimeline, address = ''): Readonly<Record<string, unknown>> {
  const { table, rows, view, filtered, title } = timeline;
  const isWhole = view.shown === timeline.whole;
  return {
    of: title,
    ...(address === '' ? {} : { source: address }),
    ...(isWhole ? {} : { span: formatSpanEdtf(view.shown) }),
    ...(filtered === '' ? {} : { filters: filtered }),
    ...(table.file.updated === undefined ? {} : { updated: table.file.updated }),
    events: rows.length,
    ofEvents: table.count,
  };
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
