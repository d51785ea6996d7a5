import { readFileSync } from 'node:fs';

/** A line of a fact file: what was researched before it became a timeline. */
export interface Fact {
  readonly date_edtf: string;
  readonly actors: readonly string[];
  readonly claimed_by: readonly string[];
  readonly confidence: string;
  /** The confidence in what is claimed, where that an account was given is surer than the account. */
  readonly claims_confidence?: string;
  readonly figures: readonly FactFigure[];
  readonly sources: readonly FactSource[];
}
export interface FactFigure extends Amounts {
  readonly label: string;
  readonly unit: string;
  readonly claimed_by: string;
}
export interface FactSource {
  readonly publisher: string;
  readonly title: string | null;
  readonly url: string;
  readonly published: string | null;
}
export interface Amounts {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** A timeline as in its JSON, so that the tests of data do not depend on the parser. */
export interface TimelineJson {
  readonly sources: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly URL: string;
    readonly title?: string;
    readonly issued?: string;
  }[];
  readonly kinds: readonly { readonly id: string; readonly tone: string }[];
  readonly events: readonly EventJson[];
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly status: string;
    readonly by?: string;
    readonly text: Said;
    readonly sources: readonly string[];
  }[];
}
export interface EventJson {
  readonly id: string;
  readonly when: string;
  readonly short: Said;
  readonly actors: readonly string[];
  readonly weight: number;
  readonly status: string;
  readonly claims: readonly ClaimJson[];
  readonly sources: readonly string[];
}
export interface ClaimJson {
  readonly id: string;
  readonly by: string;
  readonly said?: string;
  readonly when?: string;
  readonly status: string;
  readonly figures?: readonly (Amounts & { readonly measure: string })[];
  readonly sources: readonly string[];
}
export interface Said {
  readonly en?: string;
  readonly de?: string;
}

/** The text of a file of the project, by its path from the root. */
export function textOf(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}

/** The fact file of a timeline; fact n of its map is line n. */
export function factsOf(id: string): Fact[] {
  return textOf(`test/fixtures/facts/${id}.jsonl`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Fact);
}

/** The texts of a timeline that lack English or German, as JSON; found by the names of their fields. Titles of sources are exempt. */
export function untranslated(file: object, fields: readonly string[]): string[] {
  const missing: string[] = [];
  JSON.parse(JSON.stringify(file), function (this: object, key: string, value: unknown) {
    if (!fields.includes(key) || 'URL' in this) return value;
    const { en, de } = value as Said;
    if (!en || !de) missing.push(JSON.stringify({ [key]: value }));
    return value;
  });
  return missing;
}
