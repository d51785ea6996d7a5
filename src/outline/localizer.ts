import type { Text } from '../format/types';
import type { Edtf } from '../time/edtfTypes';
import { parseEdtfUnexplained } from '../time/edtfParser';
import { formatEdtf } from '../time/formatEdtf';
import { base, untagged, localize, type LocalizedText } from './localize';
import type { Messages } from '../i18n/en/messages';

/** Items of a list that is cut off. */
const FIRST = 20;

/** Formats the contents of a file: with the page's messages, in the requested language, falling back to the file's. */
export class Localizer {
  constructor(
    readonly messages: Messages,
    readonly lang: string,
    readonly fileLang: string,
  ) {}

  /** A text of the file; null for none. */
  localize(text: Text | undefined): LocalizedText | null {
    return localize(text, this.lang, this.fileLang);
  }

  /** The name of an item of the file, or its id if it has none. */
  name(named: { readonly name?: Text | undefined } | undefined, id: string): LocalizedText {
    return this.localize(named?.name) ?? untagged(id);
  }

  /** The names of items of the file; of a list that nobody reads to its end, the first, and how many more there are. */
  names(ids: readonly string[], known: ReadonlyMap<string, { readonly name?: Text | undefined }>): LocalizedText[] {
    return this.first(
      ids,
      (id) => this.name(known.get(id), id),
      (more) => more,
    );
  }

  /** The first items of a list, formatted by `show`, and an item of `rest` that says how many more there are. */
  first<I, S>(items: readonly I[], show: (item: I) => S, rest: (more: LocalizedText) => S): S[] {
    const shown = items.slice(0, FIRST).map(show);
    return items.length > FIRST ? [...shown, rest(untagged(this.messages.more(items.length - FIRST)))] : shown;
  }

  /** Its short name if it has one. */
  short(
    named: { readonly name?: Text | undefined; readonly short?: Text | undefined } | undefined,
    id: string,
  ): LocalizedText {
    return this.localize(named?.short) ?? this.name(named, id);
  }

  /** Formats a date; a text that is not a date is returned unchanged. `asOf` is when an open interval was last known to continue. */
  date(date: Edtf | string | null | undefined, asOf: Edtf | null = null): string | null {
    if (date === null || date === undefined || date === '') return null;
    if (typeof date !== 'string') return formatEdtf(date, this.messages.time, { style: 'full', asOf });
    const read = parseEdtfUnexplained(date);
    return read.ok ? this.date(read.value) : date;
  }

  /** Whether a text in this language needs a lang attribute. */
  isForeign(tag: string): boolean {
    return base(tag) !== base(this.lang);
  }

  /** The name of a language, or its tag if it has none. */
  language(tag: string): string {
    try {
      return new Intl.DisplayNames(this.lang, { type: 'language' }).of(tag) ?? tag;
    } catch {
      return tag;
    }
  }
}
