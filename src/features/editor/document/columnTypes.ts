import type { JsonObject } from '../../../import/types';
import type { CellContext, Column, WriteContext } from './cells';
import { dateInWords, dateToCopy, dateToEdit, isEdtf, readCellDate } from './dates';
import type { ListName } from './document';
import { cleanId } from './ids';
import { textIn, withText } from './names';
import { asString, withField } from './objects';

/** Columns by what their fields hold. */
export interface ColumnTypes {
  text(name: string, isLong?: boolean): Column;
  string(name: string, isLong?: boolean): Column;
  date(name: string): Column;
  number(name: string): Column;
  pick(name: string, values: readonly string[]): Column;
  reference(name: string, to: ListName): Column;
  id(): Column;
}

/** A value that no column of its type can show is shown as it is. */
export function raw(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Columns of objects whose fields have an order, such as the entries of a list or the claims of an event. */
export function columnTypes(order: readonly string[]): ColumnTypes {
  const set = (entry: JsonObject, name: string, value: unknown): JsonObject => withField(entry, name, value, order);
  const plain = (name: string, type: Column['type'], write: Column['write']): Column => {
    const text = (entry: JsonObject): string => raw(entry[name]);
    return { id: name, fields: [name], type, text, edit: text, write };
  };
  return {
    text: (name, isLong = false) => textColumn(name, isLong, set),
    string: (name, isLong = false) =>
      plain(name, isLong ? 'long' : 'text', (entry, text) => {
        return text === raw(entry[name]) ? entry : set(entry, name, text.trim() || undefined);
      }),
    date: (name) => dateColumn(name, set),
    number: (name) =>
      plain(name, 'number', (entry, text) => {
        if (text === raw(entry[name])) return entry;
        const written = text.trim();
        const value = /^-?\d+(?:[.,]\d+)?$/.test(written) ? Number(written.replace(',', '.')) : written;
        return set(entry, name, value === '' ? undefined : value);
      }),
    pick: (name, values) => pickColumn(name, values, set),
    reference: (name, to) => referenceColumn(name, to, set),
    id: () =>
      plain('id', 'id', (entry, text) => {
        const id = cleanId(text.trim());
        return id === '' || text === raw(entry['id']) ? entry : set(entry, 'id', id);
      }),
  };
}

type SetField = (entry: JsonObject, name: string, value: unknown) => JsonObject;

function textColumn(name: string, isLong: boolean, set: SetField): Column {
  const text = (entry: JsonObject, { lang, fileLang }: CellContext): string => {
    const value = entry[name];
    return textIn(value, lang, fileLang) || (typeof value === 'object' ? '' : raw(value));
  };
  return {
    id: name,
    fields: [name],
    type: isLong ? 'long' : 'text',
    isLocalized: true,
    text,
    edit: text,
    write(entry, words, context) {
      if (words === text(entry, context)) return entry;
      return set(entry, name, withText(entry[name], words.trim(), context.lang, context.fileLang));
    },
  };
}

function dateColumn(name: string, set: SetField): Column {
  const as =
    (format: (edtf: string, time: CellContext['time']) => string) =>
    (entry: JsonObject, { time }: CellContext) =>
      isEdtf(entry[name]) ? format(entry[name], time) : raw(entry[name]);
  return {
    id: name,
    fields: [name],
    type: 'date',
    text: as(dateInWords),
    edit: as(dateToEdit),
    copy: as(dateToCopy),
    write(entry, text, { answers, time }) {
      const known = entry[name];
      if (text === raw(known) || (isEdtf(known) && text === dateToEdit(known, time))) return entry;
      const date = readCellDate(text, answers);
      return set(entry, name, date.type === 'date' ? date.edtf : text.trim() || undefined);
    },
  };
}

function pickColumn(name: string, values: readonly string[], set: SetField): Column {
  const text = (entry: JsonObject, context: CellContext): string => {
    const value = asString(entry[name]);
    return values.includes(value) ? context.label(name, value) : raw(entry[name]);
  };
  return {
    id: name,
    fields: [name],
    type: 'pick',
    text,
    edit: text,
    options: (context) => values.map((value) => context.label(name, value)),
    write(entry, words, context) {
      if (words === text(entry, context)) return entry;
      const lower = words.trim().toLowerCase();
      const value = values.find((one) => one === lower || context.label(name, one).toLowerCase() === lower);
      return set(entry, name, value ?? (words.trim() || undefined));
    },
  };
}

/** One entry of another list. */
function referenceColumn(name: string, to: ListName, set: SetField): Column {
  const text = (entry: JsonObject, context: CellContext): string => {
    const id = asString(entry[name]);
    return id === '' ? raw(entry[name]) : context.index(to).display(id);
  };
  return {
    id: name,
    fields: [name],
    type: 'names',
    text,
    edit: text,
    options: (context) => context.index(to).names(),
    write(entry, words, context) {
      if (words === text(entry, context)) return entry;
      return set(entry, name, words.trim() === '' ? undefined : idOfName(words.trim(), to, context));
    },
  };
}

/** The id of what a person names: an entry of that name is made where there is none. An event is never made so. */
export function idOfName(name: string, to: ListName, context: WriteContext): string {
  const known = context.index(to).find(name);
  if (known !== null || to === 'events') return known ?? name;
  return context.create(to, newEntry(to, name), name);
}

function newEntry(list: ListName, name: string): JsonObject {
  if (list !== 'sources') return { name };
  return /^https?:\/\/\S+$/.test(name) ? { URL: name } : { title: name };
}
