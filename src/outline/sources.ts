import type { Source } from '../format/types';
import { hostOf, safeAddress } from './address';
import type { Localizer } from './localizer';

/** A source in the numbered list of an event. */
export interface SourceShown {
  /** From 1, in the order in which the event, its claims and its links name them. */
  readonly number: number;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly authors: string | null;
  readonly issued: string | null;
  readonly accessed: string | null;
  /** BCP 47, when it is not the reader's. */
  readonly lang: string | undefined;
  readonly languageName: string | null;
  readonly address: string | null;
  readonly host: string | null;
  readonly archive: string | null;
}

/** Numbers the sources of one event in the order of their first use. */
export class Footnotes {
  private readonly numbers = new Map<string, number>();

  /** The numbers of these sources, each source once; ids without a source are left out. */
  of(ids: readonly string[], sources: ReadonlyMap<string, Source>): number[] {
    const numbers = ids.filter((id) => sources.has(id)).map((id) => this.number(id));
    return [...new Set(numbers)];
  }

  /** All ids so far, in the order of their numbers. */
  get ids(): string[] {
    return [...this.numbers.keys()];
  }

  private number(id: string): number {
    const number = this.numbers.get(id) ?? this.numbers.size + 1;
    this.numbers.set(id, number);
    return number;
  }
}

/** Numbers as runs in ascending order: 1, 2, 3 and 5 become 1–3 and 5. Runs of two are not joined. */
export function runsOf(numbers: readonly number[]): (readonly [first: number, last: number])[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.flatMap(([first, last]): [number, number][] =>
    last === first + 1
      ? [
          [first, first],
          [last, last],
        ]
      : [[first, last]],
  );
}

/** A source, formatted. */
export function showSource(source: Source, number: number, localizer: Localizer): SourceShown {
  const address = safeAddress(source.URL);
  const foreign = source.language !== undefined && localizer.isForeign(source.language);
  return {
    number,
    publisher: source.publisher ?? null,
    title: source.title ?? null,
    authors: authorsOf(source.author),
    issued: localizer.date(source.issued),
    accessed: localizer.date(source.accessed),
    lang: foreign ? source.language : undefined,
    languageName: foreign ? localizer.language(source.language ?? '') : null,
    address,
    host: address === null ? null : hostOf(address),
    archive: safeAddress(source.archiveUrl),
  };
}

/** CSL's names, `[{family, given}]` or `[{literal}]`; anything else gives null. */
function authorsOf(author: unknown): string | null {
  if (!Array.isArray(author)) return null;
  const names = author.map(nameOf).filter((name) => name !== '');
  return names.length > 0 ? names.join('; ') : null;
}

function nameOf(author: unknown): string {
  if (typeof author !== 'object' || author === null) return '';
  const { literal, family, given } = author as Readonly<Record<string, unknown>>;
  if (typeof literal === 'string') return literal;
  return [given, family].filter((part) => typeof part === 'string').join(' ');
}
