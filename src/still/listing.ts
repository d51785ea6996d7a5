import { groupsOf } from '../outline/groups';
import { entryOf, furtherSources, type Entry, type SourceEntry } from './entries';
import type { Subject } from './subject';

/** A way of writing text: how a heading, a line, a list and an address look, and what is done to words that would mean something else there. */
export interface Voice {
  readonly words: (text: string) => string;
  readonly address: (address: string) => string;
  readonly heading: (level: 1 | 2 | 3, text: string) => string;
  readonly aside: (text: string) => string;
  readonly item: (depth: number, text: string) => string;
  readonly numbered: (number: number, text: string) => string;
}

/** A timeline as text for feeds, letters and terminals: title, dates in words, claims with who makes them, sources. */
export function listing(subject: Subject, voice: Voice, address: string | null): string {
  const { title, summary, sentence, updated, still, table, words, rows } = subject;
  const say = voice.words;
  const years = groupsOf(table, rows, words).map(({ label, rows: own }) =>
    [voice.heading(2, say(label)), ...own.map((row) => entryText(entryOf(subject, row), subject, voice))].join('\n\n'),
  );
  const state = [sentence, updated === null ? '' : still.asOf(updated)].filter((part) => part !== '');
  return `${[
    voice.heading(1, say(title)),
    ...(summary ? [say(summary)] : []),
    ...(state.length > 0 ? [voice.aside(say(`${state.join('. ')}.`))] : []),
    ...(address === null ? [] : [voice.address(address)]),
    ...years,
    ...furtherText(subject, voice),
    ...credits(subject, voice),
  ].join('\n\n')}\n`;
}

function furtherText(subject: Subject, voice: Voice): string[] {
  const sources = furtherSources(subject).map((source) => sourceText(source, subject, voice));
  return sources.length === 0 ? [] : [voice.heading(2, voice.words(subject.still.furtherSources)), sources.join('\n')];
}

function sourceText({ number, text, address, archive }: SourceEntry, { words }: Subject, voice: Voice): string {
  const archived = archive && `${voice.words(words.detail.archived)} ${voice.address(archive)}`;
  const parts = [voice.words(text), address && voice.address(address), archived];
  return voice.numbered(number, parts.filter((part) => part !== null && part !== '').join(' '));
}

function entryText(entry: Entry, subject: Subject, voice: Voice): string {
  const { still } = subject;
  const say = voice.words;
  const parts = entry.parts.map(({ heading, lines }) =>
    [
      ...(heading === '' ? [] : [voice.item(0, say(heading))]),
      ...lines.map((line) => voice.item(heading === '' ? 0 : 1, say(line))),
    ].join('\n'),
  );
  const sources = entry.sources.map((source) => sourceText(source, subject, voice));
  return [
    voice.heading(3, say(`${entry.date}: ${entry.title}`)),
    ...(entry.status === null ? [] : [voice.aside(say(entry.status))]),
    ...(entry.summary === '' ? [] : [say(entry.summary)]),
    ...(parts.length > 0 ? [parts.join('\n')] : []),
    ...(sources.length > 0 ? [[say(`${still.sources}:`), '', ...sources].join('\n')] : []),
  ].join('\n\n');
}

function credits({ table, words, still }: Subject, voice: Voice): string[] {
  const { authors, licence } = table.file;
  const names = authors.map(({ name }) => name);
  const lines = [
    names.length > 0 ? still.by(words.list(names)) : '',
    licence === undefined ? '' : still.licence(licence),
  ].filter((line) => line !== '');
  return lines.length === 0 ? [] : [voice.aside(voice.words(lines.join(' · ')))];
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** CommonMark. Whatever of a text would be markup there is escaped. */
export const markdown: Voice = {
  words: (text) =>
    oneLine(text)
      .replace(/[\\`*_[\]<>|~#&]/g, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      .replace(/^([-+=])/, '\\$1'),
  // An address has been checked; a bracket or a space in it would still end it here.
  address: (address) => `<${address.replace(/[<>\s]/g, encodeURIComponent)}>`,
  heading: (level, text) => `${'#'.repeat(level)} ${text}`,
  aside: (text) => `*${text}*`,
  item: (depth, text) => `${'  '.repeat(depth)}- ${text}`,
  numbered: (number, text) => `${number}. ${text}`,
};

/** Plain text, for mail and terminals. */
export const plainText: Voice = {
  words: oneLine,
  address: (address) => address,
  heading: (level, text) =>
    level === 3 ? text : `${text}\n${(level === 1 ? '=' : '-').repeat(Math.min(72, text.length))}`,
  aside: (text) => text,
  item: (depth, text) => `${'  '.repeat(depth)}- ${text}`,
  numbered: (number, text) => `[${number}] ${text}`,
};
