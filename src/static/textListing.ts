import { groupsOf } from '../outline/groups';
import { entryOf, furtherSources, type Entry, type SourceEntry } from './entries';
import type { StaticTimeline } from './staticTimeline';

/** A text format: how headings, lines, lists and addresses are written, and how text is escaped. */
export interface TextFormatter {
  /** Escapes what would be markup in a plain text. */
  readonly escape: (text: string) => string;
  readonly address: (address: string) => string;
  readonly heading: (level: 1 | 2 | 3, text: string) => string;
  readonly aside: (text: string) => string;
  readonly item: (depth: number, text: string) => string;
  readonly numbered: (number: number, text: string) => string;
}

/** A timeline as text for feeds, mail and terminals: title, summary, events with claims and sources, credits. */
export function listing(timeline: StaticTimeline, formatter: TextFormatter, address: string | null): string {
  const { title, summary, sentence, updated, staticMessages, table, messages, rows } = timeline;
  const escape = formatter.escape;
  const years = groupsOf(table, rows, messages).map(({ label, rows: own }) =>
    [
      formatter.heading(2, escape(label)),
      ...own.map((row) => entryText(entryOf(timeline, row), timeline, formatter)),
    ].join('\n\n'),
  );
  const state = [sentence, updated === null ? '' : staticMessages.asOf(updated)].filter((part) => part !== '');
  return `${[
    formatter.heading(1, escape(title)),
    ...(summary ? [escape(summary)] : []),
    ...(state.length > 0 ? [formatter.aside(escape(`${state.join('. ')}.`))] : []),
    ...(address === null ? [] : [formatter.address(address)]),
    ...years,
    ...furtherText(timeline, formatter),
    ...credits(timeline, formatter),
  ].join('\n\n')}\n`;
}

function furtherText(timeline: StaticTimeline, formatter: TextFormatter): string[] {
  const sources = furtherSources(timeline).map((source) => sourceText(source, timeline, formatter));
  return sources.length === 0
    ? []
    : [formatter.heading(2, formatter.escape(timeline.staticMessages.furtherSources)), sources.join('\n')];
}

function sourceText(
  { number, text, address, archive }: SourceEntry,
  { messages }: StaticTimeline,
  formatter: TextFormatter,
): string {
  const archived = archive && `${formatter.escape(messages.detail.archived)} ${formatter.address(archive)}`;
  const parts = [formatter.escape(text), address && formatter.address(address), archived];
  return formatter.numbered(number, parts.filter((part) => part !== null && part !== '').join(' '));
}

function entryText(entry: Entry, timeline: StaticTimeline, formatter: TextFormatter): string {
  const { staticMessages } = timeline;
  const escape = formatter.escape;
  const parts = entry.parts.map(({ heading, lines }) =>
    [
      ...(heading === '' ? [] : [formatter.item(0, escape(heading))]),
      ...lines.map((line) => formatter.item(heading === '' ? 0 : 1, escape(line))),
    ].join('\n'),
  );
  const sources = entry.sources.map((source) => sourceText(source, timeline, formatter));
  return [
    formatter.heading(3, escape(`${entry.date}: ${entry.title}`)),
    ...(entry.status === null ? [] : [formatter.aside(escape(entry.status))]),
    ...(entry.summary === '' ? [] : [escape(entry.summary)]),
    ...(parts.length > 0 ? [parts.join('\n')] : []),
    ...(sources.length > 0 ? [[escape(`${staticMessages.sources}:`), '', ...sources].join('\n')] : []),
  ].join('\n\n');
}

function credits({ table, messages, staticMessages }: StaticTimeline, formatter: TextFormatter): string[] {
  const { authors, licence } = table.file;
  const names = authors.map(({ name }) => name);
  const lines = [
    names.length > 0 ? staticMessages.by(messages.list(names)) : '',
    licence === undefined ? '' : staticMessages.licence(licence),
  ].filter((line) => line !== '');
  return lines.length === 0 ? [] : [formatter.aside(formatter.escape(lines.join(' · ')))];
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** CommonMark. Text that would be markup is escaped. */
export const markdown: TextFormatter = {
  escape: (text) =>
    oneLine(text)
      .replace(/[\\`*_[\]<>|~#&]/g, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      .replace(/^([-+=])/, '\\$1'),
  // Addresses are validated, but a bracket or a space would end them here.
  address: (address) => `<${address.replace(/[<>\s]/g, encodeURIComponent)}>`,
  heading: (level, text) => `${'#'.repeat(level)} ${text}`,
  aside: (text) => `*${text}*`,
  item: (depth, text) => `${'  '.repeat(depth)}- ${text}`,
  numbered: (number, text) => `${number}. ${text}`,
};

/** Plain text, for mail and terminals. */
export const plainText: TextFormatter = {
  escape: oneLine,
  address: (address) => address,
  heading: (level, text) =>
    level === 3 ? text : `${text}\n${(level === 1 ? '=' : '-').repeat(Math.min(72, text.length))}`,
  aside: (text) => text,
  item: (depth, text) => `${'  '.repeat(depth)}- ${text}`,
  numbered: (number, text) => `[${number}] ${text}`,
};
