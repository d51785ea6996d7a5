import type { ImportContext } from '../context';
import { isOngoing } from '../dates/readDate';
import { NamedEntries } from '../ids';
import { LIMITS } from '../limits';
import { mediaFields, mergeFields, sourceFrom } from '../media';
import { DateColumn } from '../table/dateColumn';
import type { EventDraft, FileDraft } from '../types';
import { trimText } from '../text';
import { withTitle } from '../title';
import { keepFields } from './keep';
import { readLines, type MarkwhenEntry } from './markwhenLines';

/** A date that is counted from another one or from today. */
const RELATIVE =
  /(?:^|[\s/-])(?:after|before|by|within)\s+!|(?:^|[\s/-])!\w|(?:^|[/-]\s*)\d+\s*(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|yrs?|mos?|wks?|hrs?|mins?|quarters?|week ?days?)\b|^(?:now|today|tomorrow|yesterday)\b/i;

/** Names in the header that are read. */
const READ: ReadonlySet<string> = new Set(['title', 'description', 'dateFormat']);

/** Reads Markwhen: its sections and tags become kinds, its properties and recurrences are kept. */
export function readMarkwhen(text: string, context: ImportContext): FileDraft | null {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.some((line) => line.length > LIMITS.text)) context.notes.add('error', 'too-long', { limit: LIMITS.text });
  else if (lines.length > LIMITS.rows) context.notes.add('error', 'too-many-rows', { limit: LIMITS.rows });
  else return readDocument(lines, context);
  return null;
}

function readDocument(lines: readonly string[], context: ImportContext): FileDraft {
  const { header, headerLines, entries, loose } = readLines(lines, (date) => isDate(date));
  // Digits are American unless the header says otherwise: that is Markwhen's rule.
  const isDayFirst = /^["']?d/i.test(header['dateFormat'] ?? '');
  const dates = new DateColumn('', { order: isDayFirst ? 'dmy' : 'mdy', hyphen: 'month', ...context.mapping?.answers });
  const parts = entries.map((entry) => ({ entry, ...splitRecurrence(entry.date) }));
  for (const { date } of parts) dates.add(date);
  context.questions.push(...dates.questions());
  const kinds = new NamedEntries('kind');
  const events = parts.map(({ entry, date, recurrence }) => readEntry(entry, date, recurrence, dates, kinds, context));
  const fields = {
    ...(header['title'] ? { title: header['title'] } : {}),
    ...(header['description'] ? { summary: header['description'] } : {}),
    ...kinds.field('kinds'),
    ...(Object.keys(header).some((name) => !READ.has(name)) ? { 'x-markwhen-header': headerLines.join('\n') } : {}),
    ...(loose.length > 0 ? { 'x-markwhen-text': loose.join('\n') } : {}),
  };
  for (const column of Object.keys(header).filter((name) => !READ.has(name)))
    context.notes.add('info', 'field-kept', { field: 'x-markwhen-header' }, { column });
  if (loose.length > 0) context.notes.add('warning', 'field-kept', { field: 'x-markwhen-text' }, { input: loose[0]! });
  return { fields, events, rows: events.length };
}

function isDate(text: string): boolean {
  const { date } = splitRecurrence(text);
  if (RELATIVE.test(date) || isOngoing(date)) return true;
  const column = new DateColumn('');
  column.add(date);
  return column.dateOf(date).type !== 'unread';
}

/** The date of the first occurrence, and the rule: "2019-01-01 every 3 days for 3 days". */
function splitRecurrence(text: string): { readonly date: string; readonly recurrence: string } {
  const [, date = text, recurrence = ''] = /^(.*?)\s+(every\s.*)$/i.exec(text) ?? [];
  return { date, recurrence };
}

function readEntry(
  { row, date: whenText, title, lines, properties, sections }: MarkwhenEntry,
  date: string,
  recurrence: string,
  dates: DateColumn,
  kinds: NamedEntries,
  context: ImportContext,
): EventDraft {
  const { id, ...others } = properties;
  if (recurrence) context.notes.add('warning', 'recurrence-unread', {}, { row, input: recurrence });
  const head = inlineMarks(title.replace(/^\[[ xX~]?\]\s*/, ''));
  const body = inlineMarks(lines.join('\n').trim());
  const tags = [...sections, ...head.tags, ...body.tags];
  const kindIds = [...new Set(tags.map((tag) => kinds.idOf(tag)))];
  const sources = [...head.links, ...body.links].flatMap(
    ([words, url]) => sourceFrom(words === url ? '' : words, url) ?? [],
  );
  const images = [...head.images, ...body.images].map(([alt, url]) => mediaFields({ url, alt }, row, context));
  const fields = mergeFields([
    head.text ? { title: head.text } : {},
    body.text ? { summary: body.text } : {},
    kindIds.length > 0 ? { kinds: kindIds } : {},
    sources.length > 0 ? { sources } : {},
    ...images,
    keepFields(
      {
        ...others,
        ...(recurrence ? { recurrence } : {}),
        ...(/^\[[ xX~]?\]/.test(title) ? { completion: title.slice(0, 3) } : {}),
      },
      [],
      'x-markwhen',
      row,
      context,
    ),
  ]);
  return {
    row,
    ...(id ? { id } : {}),
    when: readWhen(date, row, dates, context),
    whenText,
    fields: withTitle(fields, row, context),
  };
}

function readWhen(date: string, row: number, dates: DateColumn, { notes }: ImportContext): string | null {
  const place = { row, input: date };
  if (RELATIVE.test(date)) {
    notes.add('warning', 'relative', {}, place);
    return null;
  }
  const found = dates.dateOf(date);
  if (found.type === 'unread') notes.add('warning', 'date-unread', {}, place);
  if (found.type === 'ambiguous')
    notes.add('warning', 'date-ambiguous', { edtf: found.edtf.slice(0, 3).join(' · ') }, place);
  if (found.type !== 'date') return null;
  if (found.edtf !== date) notes.add('info', 'date-read', { edtf: found.edtf }, place);
  return found.edtf;
}

interface InlineMarks {
  readonly text: string;
  readonly tags: readonly string[];
  /** Words and address of each. */
  readonly links: readonly (readonly [string, string])[];
  readonly images: readonly (readonly [string, string])[];
}

/** Takes links, pictures and tags out of a text. */
function inlineMarks(source: string): InlineMarks {
  const links: [string, string][] = [];
  const images: [string, string][] = [];
  const tags: string[] = [];
  const text = source
    .replace(/(!?)\[([^[\]\n]*)\]\(([^()\s]+)\)/g, (_, image: string, words: string, url: string) => {
      (image ? images : links).push([words, url]);
      return image ? '' : words;
    })
    .replace(/(^|\s)#([\p{L}\p{N}_-]+)/gu, (_, before: string, tag: string) => {
      tags.push(tag);
      return before;
    });
  return { text: trimText(text.replace(/[ \t]+/g, ' ')), tags, links, images };
}
