import { isId } from '../format/validateText';
import type { JsonObject } from './types';

/** Longest id that stays as it is, in UTF-16 units. */
export const MAX_ID = 100;
/** Longest id that is made from a name. */
const MAX_LENGTH = 40;

/** An id from a name, or '' where none of its letters are in an id: "Côte d’Ivoire" becomes cote-d-ivoire. */
export function idFrom(name: string): string {
  return asciiId(name.toLowerCase()).slice(0, MAX_LENGTH);
}

/** A text with only the characters of an id: letters lose their accents, all others become hyphens. */
export function asciiId(text: string): string {
  return text
    .slice(0, MAX_ID)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
}

/** Gives each id once: a second "a" becomes a-2. */
export class UniqueIds {
  private readonly taken = new Set<string>();
  private readonly counts = new Map<string, number>();

  /** The id itself if it is free, else with a number after it. `fallback` stands for an empty id. */
  claim(wanted: string, fallback: string): string {
    const base = wanted || fallback;
    if (wanted !== '' && !this.taken.has(base)) return this.take(base);
    let n = this.counts.get(base) ?? (wanted === '' ? 0 : 1);
    let id: string;
    do id = `${base}-${String(++n)}`;
    while (this.taken.has(id));
    this.counts.set(base, n);
    return this.take(id);
  }

  private take(id: string): string {
    this.taken.add(id);
    return id;
  }
}

/**
 * The actors, kinds or measures of a file, which rows only name: one entry for each name, however it is capitalised. A sheet of its own may
 * define some of them.
 */
export class NamedEntries {
  private readonly ids = new UniqueIds();
  private readonly byName = new Map<string, string>();
  private readonly defined = new Set<string>();
  private readonly list: JsonObject[] = [];

  constructor(private readonly fallback: string) {}

  /** The id of a name, which becomes an entry when it is first used. */
  idOf(name: string): string {
    const text = name.trim();
    let id = this.byName.get(text.toLowerCase());
    if (id === undefined) {
      // An id that the source uses as a name, such as PRK, stays as it is.
      id = this.ids.claim(/^[A-Z0-9._-]{2,12}$/.test(text) ? text : idFrom(text), this.fallback);
      this.byName.set(text.toLowerCase(), id);
      this.list.push({ id, name: text });
    }
    return id;
  }

  /** Whether the source defines an entry of this name, so that the name is not to be taken apart. */
  has(name: string): boolean {
    return this.defined.has(name.trim().toLowerCase());
  }

  /** An id for an entry that the source defines. It is found by the id as the source writes it, too. */
  claim(given: string, name: string): string {
    const isKept = given.length <= MAX_ID && isId(given);
    const id = this.ids.claim(given === '' ? idFrom(name) : isKept ? given : asciiId(given), this.fallback);
    this.alias(given, id);
    this.alias(id, id);
    return id;
  }

  /** Lets an entry be found by another name, unless that is the name of one already. */
  alias(name: string, id: string): void {
    const key = name.trim().toLowerCase();
    if (key === '' || this.byName.has(key)) return;
    this.byName.set(key, id);
    this.defined.add(key);
  }

  /** Adds an entry under an id that was claimed. */
  define(id: string, fields: JsonObject): void {
    this.list.push({ id, ...fields });
  }

  /** The entries as a field of the file; nothing if there are none. */
  field(name: string): JsonObject {
    return this.list.length > 0 ? { [name]: this.list } : {};
  }
}
