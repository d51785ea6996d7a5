import type { ImportContext } from '../context';
import { joinDates } from '../dates/readDate';
import { NamedEntries } from '../ids';
import { isObject, objectsOf, textOf } from '../json';
import { mergeFields, textField } from '../media';
import { dateFromMilliseconds, SourceDates } from '../sourceDates';
import { plainText } from '../text';
import type { EventDraft, FileDraft, JsonObject } from '../types';
import { withTitle } from '../title';
import { keepFields } from './keep';

const ITEM_FIELDS = ['id', 'content', 'title', 'start', 'end', 'group', 'type'];

/** Reads the items and groups of vis-timeline. Groups become kinds, background items periods. */
export function readVis(json: unknown, context: ImportContext): FileDraft {
  const source: JsonObject = isObject(json) ? json : { items: json };
  const items = objectsOf(source['items']);
  const groups = new Map(objectsOf(source['groups']).map((group) => [textOf(group['id']), group]));
  const dates = new SourceDates('start', context);
  for (const item of items) for (const name of ['start', 'end']) dates.add(dateText(item[name]));
  dates.finish();
  const kinds = new NamedEntries('kind');
  const events: EventDraft[] = [];
  const periods: JsonObject[] = [];
  for (const [i, item] of items.entries()) {
    const event = readItem(item, i + 1, dates, context);
    const isBackground = item['type'] === 'background' && event.when !== null && event.fields['title'] !== undefined;
    const group = groupName(item, groups);
    if (isBackground) {
      context.notes.add('info', 'became-period', {}, { row: i + 1 });
      periods.push({ id: `period-${String(i + 1)}`, when: event.when, title: event.fields['title'] });
    } else events.push(group === '' ? event : { ...event, fields: { ...event.fields, kinds: [kinds.idOf(group)] } });
  }
  const rest = keepFields(source, ['items', 'groups', 'title'], 'x-vis', undefined, context);
  const title = textOf(source['title']);
  return {
    fields: {
      ...(title ? { title } : {}),
      ...kinds.field('kinds'),
      ...(periods.length > 0 ? { periods } : {}),
      ...rest,
    },
    events,
    rows: items.length,
  };
}

function groupName(item: JsonObject, groups: ReadonlyMap<string, JsonObject>): string {
  const id = textOf(item['group']);
  const content = textOf(groups.get(id)?.['content']);
  return plainText(content).text || id;
}

/** A date as text: numbers are milliseconds since 1970. */
function dateText(value: unknown): string {
  if (typeof value === 'number') return dateFromMilliseconds(value) ?? String(value);
  const text = textOf(value);
  const [, ms] = /^\/Date\((-?\d+)\)\/$/.exec(text) ?? [];
  return ms === undefined ? text : (dateFromMilliseconds(+ms) ?? text);
}

function readItem(item: JsonObject, row: number, dates: SourceDates, context: ImportContext): EventDraft {
  const [start, end] = [dateText(item['start']), dateText(item['end'])];
  const whenText = [start, end].filter((part) => part !== '').join(' – ');
  const from = dates.read(start, row, { wholeDays: true });
  const to = dates.read(end, row, { wholeDays: true });
  const when = from === null || end === '' ? from : to && joinDates(from, to);
  if (start === '') context.notes.add('warning', 'date-missing', {}, { row });
  else if (from !== null && to !== null && when === null)
    context.notes.add('warning', 'date-reversed', {}, { row, input: whenText });
  const id = textOf(item['id']);
  const fields = mergeFields([
    textField('title', textOf(item['content']), row, context),
    textField('summary', textOf(item['title']), row, context),
    keepFields(item, ITEM_FIELDS, 'x-vis', row, context),
  ]);
  return { row, ...(id ? { id } : {}), when, whenText, fields: withTitle(fields, row, context) };
}
