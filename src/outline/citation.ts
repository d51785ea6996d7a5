import type { Content } from './content';
import type { SourceShown } from './sources';
import type { Messages } from '../i18n/en/messages';

/** Where an event is cited from. */
export interface CitedFrom {
  /** Title of the timeline. */
  readonly timeline: string;
  /** Link to the event; left out when it is empty. */
  readonly address: string;
  /** Date of the timeline's last change, formatted. */
  readonly updated?: string | null;
}

/**
 * The citation of an event as plain text: a line for the event itself (title, date, timeline, state, address), then its sources by
 * their numbers. What the file does not say is left out.
 */
export function citationOf(event: Content, from: CitedFrom, messages: Messages): string {
  const { quote, within, updated } = messages.cite;
  const state = from.updated ? updated(from.updated) : null;
  const line = sentences([
    `${quote(event.title.text)}, ${event.date}`,
    join([within(from.timeline), state]),
    from.address,
  ]);
  const sources = event.sources.map((source) => `[${String(source.number)}] ${sourceCitation(source, messages)}`);
  return [line, ...(sources.length > 0 ? ['', messages.cite.sources, ...sources] : [])].join('\n');
}

/** The citation of one source: author, title, publisher, date, address, archived copy. */
export function sourceCitation(source: SourceShown, messages: Messages): string {
  const { quote, archived } = messages.cite;
  const { accessed } = messages.detail;
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

/** Each part as a sentence. An address gets no full stop, since that would be copied with it. */
function sentences(parts: readonly (string | null)[]): string {
  const full = parts.filter((part) => part !== null && part !== '');
  return full.map((part) => (/https?:\/\/\S+$|[.!?]$/.test(part!) ? part : `${part!}.`)).join(' ');
}
