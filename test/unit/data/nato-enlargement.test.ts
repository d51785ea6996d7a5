import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTimeline } from '../../../src/format/read';
import type { EventRecord, Figure, Source } from '../../../src/format/types';
import map from '../../fixtures/facts/nato-enlargement.map.json';

interface FactFigure {
  readonly label: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly claimed_by: keyof typeof map.claimants;
}

interface Fact {
  readonly date_edtf: string;
  readonly actors: readonly string[];
  readonly confidence: string;
  readonly figures: readonly FactFigure[];
  readonly sources: readonly { publisher: string; title: string | null; url: string; published: string | null }[];
}

const lines = (path: string): string[] => readFileSync(path, 'utf8').trim().split('\n');
const facts = lines('test/fixtures/facts/nato-enlargement.jsonl').map((line) => JSON.parse(line) as Fact);
const { file, issues } = readTimeline(readFileSync('data/nato-enlargement.json', 'utf8'));
if (!file) throw new Error('data/nato-enlargement.json cannot be read');
const eventOf = new Map(file.events.map((event) => [event.id, event]));
const sourceOf = new Map(file.sources.map((source) => [source.id, source]));
const pairs = facts.map((fact, i) => ({ line: i + 1, fact, event: eventOf.get(map.facts[i]!)! }));

/** Every localized text of an event. */
function textsOf(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'en' in value || 'de' in value ? [value as Record<string, unknown>] : [];
  return [...own, ...Object.values(value).flatMap(textsOf)];
}

const figure = (by: string, { measure, low, best, high }: Figure): string =>
  JSON.stringify([by, measure, low, best, high]);

function figuresOf(event: EventRecord): string[] {
  return event.claims.flatMap((claim) => (claim.figures ?? []).map((one) => figure(claim.by, one))).sort();
}

function wantedFigures(fact: Fact): string[] {
  const measures: Record<string, string> = map.measures;
  return fact.figures
    .flatMap((one) => map.claimants[one.claimed_by].map((by) => figure(by, { ...one, measure: measures[one.label]! })))
    .sort();
}

/** A title without the language or address that the fact file adds in brackets; here these are fields of their own. */
const plain = (text: string): string =>
  text.replace(/ \((?:Czech|Dutch|Finnish|French|Hungarian|Italian|Japanese|Polish|Russian|nato-pa\.int.*)\)$/, '');

function sourceLike(given: Fact['sources'][number], sources: readonly Source[]): Source | undefined {
  return sources.find((one) => one.URL === given.url && (one.issued ?? null) === given.published);
}

test('the file is read without an error or a warning', () => {
  expect(issues).toEqual([]);
});

test('each fact is one event, and every event is a fact', () => {
  expect(map.facts.toSorted()).toEqual(file.events.map((event) => event.id).toSorted());
});

describe.each(pairs)('fact $line: $fact.date_edtf, event $event.id', ({ fact, event }) => {
  test('has the date, the actors and the confidence of the fact', () => {
    expect(event.when).toBe(fact.date_edtf);
    expect(event.actors.map((one) => one.id)).toEqual(fact.actors.map((id) => (id === 'NATO' ? 'nato' : id)));
    expect(event.status).toBe(fact.confidence);
  });

  test('has the figures of the fact, each with its claimant', () => {
    expect(figuresOf(event)).toEqual(wantedFigures(fact));
  });

  test('has all sources of the fact, as given', () => {
    const sources = event.sources.map((id) => sourceOf.get(id)!);
    expect(sources).toHaveLength(fact.sources.length);
    for (const given of fact.sources) {
      const source = sourceLike(given, sources);
      expect(source?.publisher).toBe(plain(given.publisher));
      if (given.title !== null) expect(source?.title).toBe(plain(given.title));
    }
  });
});

test('no source has an invented title', () => {
  const titles = new Set(facts.flatMap((fact) => fact.sources.map((one) => one.title && plain(one.title))));
  expect(file.sources.filter((one) => one.title !== undefined && !titles.has(one.title))).toEqual([]);
});

test('conflicting dates of one event are claims of one event', () => {
  const rivals = file.events.flatMap((event) => {
    const dated = event.claims.filter((claim) => claim.when !== undefined).map((claim) => `${claim.by} ${claim.when}`);
    return dated.length > 0 ? [[event.id, ...dated]] : [];
  });
  expect(rivals).toEqual([
    ['grc-accession-1952-02-18', 'nato 1952-02-18', 'us-historian 1952-02-15'],
    ['tur-accession-1952-02-18', 'nato 1952-02-18', 'us-historian 1952-02-15'],
    ['fra-withdrawal-1966-03-07', 'un-peu-dhistoire [1966-03-10,1966-06-08]', 'adst 1966-06-21'],
    ['fin-swe-ratification-dnk-2022-07-05', 'nato-pa 2022-07-05', 'nato-pa 2022-07-07'],
    ['fin-swe-ratification-rou-2022-07-21', 'nato-pa 2022-07-21', 'verkkouutiset 2022-07-20'],
  ]);
});

test('every text for readers is in English and German', () => {
  const all = textsOf(JSON.parse(readFileSync('data/nato-enlargement.json', 'utf8')));
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter((text) => !text['en'] || !text['de'] || Object.keys(text).length !== 2)).toEqual([]);
  const bare = file.events.filter((event) =>
    [event.title, event.short, event.summary].some((text) => typeof text !== 'object'),
  );
  expect(bare).toEqual([]);
});

test('titles and short labels are short enough for the chart', () => {
  const long = (text: unknown, limit: number) =>
    Object.values(text as Record<string, string>).filter((one) => one.length > limit);
  expect(file.events.flatMap((event) => long(event.title, 70))).toEqual([]);
  expect(file.events.flatMap((event) => long(event.short, 28))).toEqual([]);
});

test('every link names its source and joins events of the file', () => {
  expect(file.links.length).toBeGreaterThanOrEqual(25);
  expect(file.links.filter((link) => link.sources.length === 0)).toEqual([]);
  expect(file.links.filter((link) => !eventOf.has(link.from) || !eventOf.has(link.to))).toEqual([]);
});
