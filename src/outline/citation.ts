import type { Content } from './content';
import type { SourceShown } from './sources';
import type { Words } from './words/en';

/** Where an event is cited from. */
export interface CitedFrom {
  /** Title of the timeline. */
  readonly timeline: string;
  /** Link to the event; left out when it is empty. */
  readonly address: string;
  /** Day of the timeline's last change, in words. */
  readonly updated?: string | null;
}

/**
 * The citation of an event as plain text: a line for the event itself (title, date, timeline, state, address), then its sources by
 * their numbers. Nothing is made up: what the file does not tell is left out.
 */
export function citationOf(event: Content, from: CitedFrom, words: Words): string {
  const { quote, within, updated } = words.cite;
  const state = from.updated ? updated(from.updated) : null;
  const line = sentences([
    `${quote(event.title.text)}, ${event.date}`,
    join([within(from.timeline), state]),
    from.address,
  ]);
  const sources = event.sources.map((source) => `[${String(source.number)}] ${sourceCitation(source, words)}`);
  return [line, ...(sources.length > 0 ? ['', words.cite.sources, ...sources] : [])].join('\n');
}

/** The citation of one source: author, title, publisher, date, address, archived copy. */
export function sourceCitation(source: SourceShown, words: Words): string {
  const { quote, archived } = words.cite;
  const { accessed } = words.detail;
  return sentences([
    source.authors,
    source.title === null ? null : quote(source.title),
    join([source.publisher, source.issued]),
    source.address,
    source.accessed === null ? null : `(${accessed(source.accessed)})`,
    source.archive === null ? null : archived(source.archive),
  ]);
}

function join(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(', ');
}

/** Each part as a sentence of its own. An address gets no full stop, which would be copied along with it. */
function sentences(parts: readonly (string | null)[]): string {
  const full = parts.filter((part) => part !== null && part !== '');
  return full.map((part) => (/https?:\/\/\S+$|[.!?]$/.test(part!) ? part : `${part!}.`)).join(' ');
}
