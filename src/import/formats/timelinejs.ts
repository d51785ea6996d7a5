import type { ImportContext } from '../context';
import { joinDates } from '../dates/readDate';
import { NamedEntries } from '../ids';
import { objectAt, objectsOf, textOf } from '../json';
import { mediaFields, mergeFields, textField } from '../media';
import { dateFromParts } from '../table/rowDates';
import { plainText } from '../text';
import type { EventDraft, FileDraft, JsonObject } from '../types';
import { withTitle } from '../title';
import { keepFields } from './keep';

const SLIDE_FIELDS = ['start_date', 'end_date', 'text', 'media', 'group', 'display_date', 'unique_id'];
const DATE_FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'];
const MEDIA_FIELDS = ['url', 'caption', 'credit', 'alt', 'thumbnail'];

/** Reads TimelineJS 3: its title slide becomes title and summary, eras become periods, groups become kinds. */
export function readTimelineJs(json: JsonObject, context: ImportContext): FileDraft {
  const kinds = new NamedEntries('kind');
  const events = objectsOf(json['events']).map((slide, i) => readSlide(slide, i + 1, kinds, context));
  const periods = objectsOf(json['eras']).flatMap((era, i) => {
    const { when, text } = slideDate(era, context);
    const title = plainText(textOf(objectAt(era, 'text')['headline'])).text || text;
    return when === null ? [] : [{ id: `period-${String(i + 1)}`, when, title }];
  });
  const slide = objectAt(json, 'title');
  const titleText = objectAt(slide, 'text');
  const fields = mergeFields([
    textField('title', textOf(titleText['headline']), undefined, context),
    textField('summary', textOf(titleText['text']), undefined, context),
    keepFields(slide, ['text'], 'x-timelinejs-title', undefined, context),
    keepFields(json, ['title', 'events', 'eras'], 'x-timelinejs', undefined, context),
    kinds.field('kinds'),
    periods.length > 0 ? { periods } : {},
    lostEras(json, periods.length, context),
  ]);
  // Links in the summary of a file have no place as sources of an event.
  const { sources, ...rest } = fields;
  return { fields: sources === undefined ? rest : { ...rest, 'x-links': sources }, events, rows: events.length };
}

/** Eras whose dates cannot be read are kept as they are. */
function lostEras(json: JsonObject, read: number, { notes }: ImportContext): JsonObject {
  const all = objectsOf(json['eras']);
  if (all.length === read) return {};
  notes.add('warning', 'field-kept', { field: 'x-eras' }, { column: 'eras' });
  return { 'x-eras': all };
}

function readSlide(slide: JsonObject, row: number, kinds: NamedEntries, context: ImportContext): EventDraft {
  const { when, text: whenText } = slideDate(slide, context, row);
  const [text, media] = [objectAt(slide, 'text'), objectAt(slide, 'media')];
  const [group, id, display] = [slide['group'], slide['unique_id'], slide['display_date']].map(textOf);
  const shown = display || textOf(objectAt(slide, 'start_date')['display_date']);
  const fields = mergeFields([
    textField('title', textOf(text['headline']), row, context),
    textField('summary', textOf(text['text']), row, context),
    group ? { kinds: [kinds.idOf(plainText(group).text || group)] } : {},
    mediaFields(
      {
        url: mediaAddress(textOf(media['url'])),
        ...{ caption: textOf(media['caption']), credit: textOf(media['credit']) },
        ...{ alt: textOf(media['alt']), thumbnail: textOf(media['thumbnail']) },
      },
      row,
      context,
    ),
    keepFields(media, MEDIA_FIELDS, 'x-timelinejs-media', row, context),
    keepFields(slide, SLIDE_FIELDS, 'x-timelinejs', row, context),
    shown ? { 'x-display-date': shown } : {},
  ]);
  return {
    row,
    ...(id ? { id } : {}),
    when,
    whenText,
    fields: withTitle(fields, row, context, plainText(textOf(media['caption'])).text),
  };
}

/** An address, out of the HTML that TimelineJS accepts for some media (`<iframe src="…">`). */
function mediaAddress(url: string): string {
  return /^<\w[^<>]*?\bsrc=["']?(https?:[^"'\s<>]+)/i.exec(url)?.[1] ?? url;
}

/** The date of a slide or an era. */
function slideDate(slide: JsonObject, { notes }: ImportContext, row?: number): { when: string | null; text: string } {
  const [start, end] = [objectAt(slide, 'start_date'), objectAt(slide, 'end_date')];
  const text = [start, end]
    .map(dateText)
    .filter((part) => part !== '')
    .join(' – ');
  const place = row === undefined ? { column: 'eras', input: text } : { row, input: text };
  const [from, to] = [edtfOf(start), edtfOf(end)];
  if (dateText(start) === '') notes.add('warning', 'date-missing', {}, place);
  else if (from === null || (to === null && dateText(end) !== '')) notes.add('warning', 'date-unread', {}, place);
  else if (to === null) return { when: from, text };
  else {
    const when = joinDates(from, to);
    if (when === null) notes.add('warning', 'date-reversed', {}, place);
    return { when, text };
  }
  return { when: null, text };
}

const dateText = (date: JsonObject): string =>
  DATE_FIELDS.map((field) => textOf(date[field]))
    .filter((part) => part !== '')
    .join(' ');

function edtfOf(date: JsonObject): string | null {
  const [year = '', month = '', day = '', hour = '', minute = '', second = ''] = DATE_FIELDS.map((field) =>
    textOf(date[field]),
  );
  const pad = (part: string): string => part.padStart(2, '0');
  const time = hour === '' ? '' : [pad(hour), pad(minute || '0'), ...(second === '' ? [] : [pad(second)])].join(':');
  return year === '' ? null : dateFromParts({ year, month, day, time });
}
