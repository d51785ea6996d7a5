import { pickLanguage } from '../../../format/localizedText';
import type { Text } from '../../../format/types';
import { isObject } from '../../../import/json';
import type { JsonObject } from '../../../import/types';
import { fieldsOf, type ListName, type Row } from './document';
import { asString } from './objects';

/** The fields that name an entry of a list, the one to show first. */
const NAMES: Readonly<Record<ListName, readonly string[]>> = {
  events: ['title', 'short'],
  actors: ['name', 'short'],
  kinds: ['name'],
  sources: ['title', 'URL'],
  periods: ['title'],
  treaties: ['name', 'short'],
  coverage: [],
  measures: ['name'],
  places: ['name'],
  links: [],
};

const isText = (value: unknown): value is Text =>
  typeof value === 'string' || (isObject(value) && Object.values(value).every((text) => typeof text === 'string'));

/** A text of the format in a language; '' for anything else. */
export function textIn(value: unknown, lang: string, fileLang: string): string {
  return isText(value) ? pickLanguage(value, lang, fileLang) : '';
}

/** Every language of a text; a plain string has one. */
const allTexts = (value: unknown): string[] =>
  isText(value) ? (typeof value === 'string' ? [value] : Object.values(value)) : [];

/** Characters that separate the names of a list in a cell: a name with one of them is shown as its id. */
const SEPARATOR = /[;\n]/;

/** Finds the entries of a list by what people call them, and says what to call them. */
export class NameIndex {
  private readonly shown = new Map<string, string>();
  /** Ids by name in lower case; null for a name that several entries have. */
  private readonly byName = new Map<string, string | null>();

  constructor(
    private readonly list: ListName,
    rows: readonly Row[],
    private readonly lang: string,
    private readonly fileLang: string,
  ) {
    for (const row of rows) this.add(fieldsOf(row));
  }

  add(entry: JsonObject): void {
    const id = asString(entry['id']);
    if (id === '') return;
    const [first = '', ...others] = NAMES[this.list];
    const name = textIn(entry[first], this.lang, this.fileLang) || asString(entry[others[0] ?? '']);
    if (!this.shown.has(id)) this.shown.set(id, name);
    for (const text of [id, ...NAMES[this.list].flatMap((field) => allTexts(entry[field]))]) {
      const key = text.trim().toLowerCase();
      const known = this.byName.get(key);
      if (key !== '') this.byName.set(key, known === undefined || known === id ? id : null);
    }
  }

  has(id: string): boolean {
    return this.shown.has(id);
  }

  /** The id of what a person names, by its id or by its name in any language; null where there is none, or several. */
  find(text: string): string | null {
    const name = text.trim();
    return this.shown.has(name) ? name : (this.byName.get(name.toLowerCase()) ?? null);
  }

  /** The name of an entry, by which `find` finds it again; else its id. */
  display(id: string): string {
    const name = this.shown.get(id)?.trim() ?? '';
    return name !== '' && !SEPARATOR.test(name) && this.find(name) === id ? name : id;
  }

  /** All names, in the order of the list. */
  names(): string[] {
    return [...this.shown.keys()].map((id) => this.display(id));
  }
}

/** A name that is written in one language, as a text in which the others stay. */
export function withText(text: unknown, words: string, lang: string, fileLang: string): unknown {
  if (!isObject(text) || !isText(text)) return words === '' ? undefined : words;
  const shown = textIn(text, lang, fileLang);
  const key = Object.hasOwn(text, lang) ? lang : (Object.keys(text).find((tag) => text[tag] === shown) ?? lang);
  const others = Object.entries(text).filter(([tag]) => tag !== key);
  if (words === '') return others.length > 0 ? Object.fromEntries(others) : undefined;
  const hasKey = Object.hasOwn(text, key);
  const entries = Object.entries(text).map(([tag, old]) => [tag, tag === key ? words : old] as const);
  return Object.fromEntries(hasKey ? entries : [...entries, [key, words]]);
}

/** A text with the words of one language set or removed. A plain string becomes one by language if another language is added. */
export function withLanguage(text: unknown, words: string, lang: string, fileLang: string): unknown {
  const texts: JsonObject = isObject(text) ? text : typeof text === 'string' ? { [fileLang]: text } : {};
  const others = Object.entries(texts).filter(([tag]) => tag !== lang);
  if (words === '' && !Object.hasOwn(texts, lang)) return text;
  const all = words === '' ? others : Object.entries({ ...texts, [lang]: words });
  const [only] = all;
  if (!only) return undefined;
  return all.length === 1 && only[0] === fileLang && typeof text !== 'object' ? only[1] : Object.fromEntries(all);
}
