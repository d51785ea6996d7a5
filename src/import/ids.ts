import type { JsonObject } from './types';

/** Longest id that is made from a name. */
const MAX_LENGTH = 40;

/** An id from a name, or '' where none of its letters are in an id: "Côte d’Ivoire" becomes cote-d-ivoire. */
export function idFrom(name: string): string {
  return asciiId(name.toLowerCase()).slice(0, MAX_LENGTH);
}

/** A text with only the characters of an id: letters lose their accents, all others become hyphens. */
export function asciiId(text: string): string {
  return text
    .slice(0, 100)
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

/** The actors or kinds of a file, which sources only name: one entry for each name, however it is capitalised. */
export class NamedEntries {
  private readonly ids = new UniqueIds();
  private readonly byName = new Map<string, string>();
  private readonly list: JsonObject[] = [];

  constructor(private readonly fallback: string) {}

  /** The id of a name, which becomes an entry when it is first used. */
  idOf(name: string): string {
    const text = name.trim();
    const key = text.toLowerCase();
    let id = this.byName.get(key);
    if (id === undefined) {
      // An id that the source uses as a name, such as PRK, stays as it is.
      id = this.ids.claim(/^[A-Z0-9._-]{2,12}$/.test(text) ? text : idFrom(text), this.fallback);
      this.byName.set(key, id);
      this.list.push({ id, name: text });
    }
    return id;
  }

  /** The entries as a field of the file; nothing if there are none. */
  field(name: string): JsonObject {
    return this.list.length > 0 ? { [name]: this.list } : {};
  }
}
