import type { Text } from '../intake/types';
import type { Edtf } from '../time/dates';
import { readEdtf } from '../time/reader';
import { dateInWords } from '../time/words';
import { base, bare, told, type Told } from './told';
import type { Words } from './words/en';

/** For whom a file is put into words: the language asked for, the file's own, and the words of the page. */
export class Reader {
  constructor(
    readonly words: Words,
    readonly lang: string,
    readonly fileLang: string,
  ) {}

  /** A text of the file, null where there is none. */
  told(text: Text | undefined): Told | null {
    return told(text, this.lang, this.fileLang);
  }

  /** The name of a thing of the file, or its id where it has none. */
  name(named: { readonly name?: Text | undefined } | undefined, id: string): Told {
    return this.told(named?.name) ?? bare(id);
  }

  /** Its short name if it has one. */
  short(named: { readonly name?: Text | undefined; readonly short?: Text | undefined } | undefined, id: string): Told {
    return this.told(named?.short) ?? this.name(named, id);
  }

  /** A date in words; a text that is no date is shown as it is. `asOf` is when something open was last known to go on. */
  date(date: Edtf | string | null | undefined, asOf: Edtf | null = null): string | null {
    if (date === null || date === undefined || date === '') return null;
    if (typeof date !== 'string') return dateInWords(date, this.words.time, { style: 'full', asOf });
    const read = readEdtf(date);
    return read.ok ? this.date(read.value) : date;
  }

  /** Whether a text in this language needs to say so. */
  isForeign(tag: string): boolean {
    return base(tag) !== base(this.lang);
  }

  /** The name of a language, or its tag where it has none. */
  language(tag: string): string {
    try {
      return new Intl.DisplayNames(this.lang, { type: 'language' }).of(tag) ?? tag;
    } catch {
      return tag;
    }
  }
}
