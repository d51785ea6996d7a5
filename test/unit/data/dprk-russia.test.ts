import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/format/read';
import {
  factsOf,
  textOf,
  untranslated,
  type Amounts,
  type TimelineJson,
  type ClaimJson,
  type EventJson,
} from './facts';

/**
 * `facts`: for each line of the fact file its event, or after `#` its claims of an event.
 * `claimants`, `measures`: the ids for the terms of the fact file.
 */
interface Places {
  readonly claimants: Readonly<Record<string, readonly string[]>>;
  readonly measures: Readonly<Record<string, string>>;
  readonly facts: readonly string[];
}

const text = textOf('data/dprk-russia.json');
const file = JSON.parse(text) as TimelineJson;
const facts = factsOf('dprk-russia');
const places = JSON.parse(textOf('test/fixtures/facts/dprk-russia.map.json')) as Places;
const byId = new Map(file.events.map((event) => [event.id, event]));
const sourceById = new Map(file.sources.map((source) => [source.id, source]));
/** A network of aggregators whose pages only repeat other sources. */
const UNUSED = 'news-pravda.com';

interface Place {
  readonly event: EventJson;
  readonly claims: readonly ClaimJson[];
  readonly isEvent: boolean;
}
/** A fact of an event as a whole covers its claims except those that have a fact of their own. */
function place(index: number): Place {
  const [id, claims] = places.facts[index]!.split('#');
  const event = byId.get(id!)!;
  if (claims) {
    const ids = claims.split(',');
    return { event, claims: event.claims.filter((claim) => ids.includes(claim.id)), isEvent: false };
  }
  const others = places.facts.filter((at) => at.startsWith(`${id}#`)).flatMap((at) => at.split('#')[1]!.split(','));
  return { event, claims: event.claims.filter((claim) => !others.includes(claim.id)), isEvent: true };
}

const isNumber = ({ low, best, high }: Amounts): boolean => [low, best, high].some((amount) => amount !== null);
const times = (amount: number | null, factor: number): number | null => (amount === null ? null : amount * factor);
const said = (figure: Amounts & { measure: string }, by: string): string =>
  [by, figure.measure, figure.low, figure.best, figure.high].join(' ');
const figuresOf = (claims: readonly ClaimJson[]): string[] =>
  claims.flatMap(({ by, figures = [] }) => figures.map((figure) => said(figure, by)));

const cases = facts.map((fact, index) => [index + 1, fact, place(index)] as const);

describe('each fact is in the file', () => {
  it('once, as an event or as claims of its own', () => {
    expect(places.facts).toHaveLength(facts.length);
    const parts = places.facts.flatMap((at) => {
      const [event, claims] = at.split('#');
      return claims ? claims.split(',').map((claim) => `${event}#${claim}`) : [event];
    });
    expect(new Set(parts).size).toBe(parts.length);
    expect(new Set(parts.map((part) => part!.split('#')[0]))).toEqual(new Set(byId.keys()));
  });

  it.each(cases)('fact %i, with the precision of its date', (_, fact, { event, claims, isEvent }) => {
    if (isEvent) expect(event.when).toBe(fact.date_edtf);
    else for (const claim of claims) expect([claim.when, claim.said]).toContain(fact.date_edtf);
  });

  it.each(cases)('fact %i, with its confidence', (_, fact, { event, claims, isEvent }) => {
    if (isEvent) expect(event.status).toBe(fact.confidence);
    // A fact is disputed by an account and its denial; the file tells which of them denies.
    const accounts = claims.filter(({ status }) => status !== 'denied' || fact.confidence !== 'disputed');
    const confidence = fact.claims_confidence ?? fact.confidence;
    expect(accounts.filter((claim) => claim.status !== confidence)).toEqual([]);
  });

  it.each(cases)('fact %i, with those who claim it', (_, fact, { claims }) => {
    const claimants = claims.map((claim) => claim.by);
    for (const name of fact.claimed_by) expect(claimants).toEqual(expect.arrayContaining([...places.claimants[name]!]));
  });

  // A figure without a number ("millions") is in the text.
  it.each(cases)('fact %i, with exactly its figures', (_, fact, { claims }) => {
    const expected = fact.figures.filter(isNumber).flatMap(({ label, unit, claimed_by, ...amounts }) => {
      const factor = unit === 'min' ? 60 : 1;
      const measure = places.measures[label]!;
      const { low, best, high } = amounts;
      const figure = { measure, low: times(low, factor), best: times(best, factor), high: times(high, factor) };
      return places.claimants[claimed_by]!.map((by) => said(figure, by));
    });
    expect(figuresOf(claims).sort()).toEqual(expected.sort());
  });

  it.each(cases)('fact %i, with its sources and no invented titles', (_, fact, { event, claims }) => {
    const usable = fact.sources.filter(({ url }) => !url.includes(UNUSED));
    for (const { url, title, published, publisher } of usable) {
      const source = file.sources.find(({ URL }) => URL === url)!;
      expect(event.sources).toContain(source.id);
      for (const claim of claims) expect(claim.sources).toContain(source.id);
      expect([source.title ?? null, source.issued ?? null]).toEqual([title, published]);
      // The language of a page has a field of its own.
      expect(publisher.replace(/ \((German|Russian|Italian|Japanese)\)$/, '')).toBe(source.publisher);
    }
    expect(usable.length).toBeGreaterThan(0);
  });

  it.each(cases)('fact %i, with its actors', (_, fact, { event }) => {
    const ids: Record<string, string> = { 'Wagner Group': 'wagner', 'UN Security Council': 'un-security-council' };
    const actors = fact.actors.map((name) => ids[name] ?? (name === 'MSMT' ? 'msmt' : name));
    expect(event.actors).toEqual(expect.arrayContaining(actors));
  });

  it('and every source comes from a fact', () => {
    const given = new Set(facts.flatMap((fact) => fact.sources.map(({ url }) => url)));
    for (const { URL } of file.sources) expect(given).toContain(URL);
    expect(text).not.toContain(UNUSED);
  });
});

describe('the timeline', () => {
  it('is read without an error or a warning', () => {
    expect(readTimeline(text).issues).toEqual([]);
  });

  it('has every text in English and German', () => {
    const texts = ['title', 'short', 'summary', 'name', 'unit', 'rule', 'entryRule', 'says', 'via', 'text'];
    expect(untranslated({ ...file, authors: [] }, texts)).toEqual([]);
    for (const { claims } of file.events) for (const claim of claims) expect(claim).toHaveProperty('says');
  });

  it('has short labels of at most 28 characters', () => {
    const long = file.events.flatMap(({ short }) => [short.en!, short.de!]).filter((label) => label.length > 28);
    expect(long).toEqual([]);
  });

  it('has fifteen events of the highest weight', () => {
    expect(file.events.filter((event) => event.weight === 5)).toHaveLength(15);
  });

  it('has conflicting claims: losses by five claimants, each measure by itself', () => {
    const losses = byId.get('losses-winter-2024-25')!;
    expect(new Set(losses.claims.map((claim) => claim.by)).size).toBeGreaterThanOrEqual(5);
    expect(figuresOf(losses.claims)).toEqual(
      expect.arrayContaining([
        'zelensky killed-and-wounded 3000  ',
        'white-house-nsc killed-and-wounded-in-a-week  1000 ',
        'zelensky losses-stated  4000 ',
        'western-officials all-casualties  4000 ',
        'nis killed  300 ',
      ]),
    );
  });

  it('has the statements of the State Department and the Pentagon of November 2024 as claims of one event', () => {
    const claims = byId.get('kursk-combat-2024-11')!.claims.map(({ by, said }) => `${by} ${said}`);
    expect(claims).toEqual(['us-state 2024-11-12', 'nis 2024-11-13', 'pentagon 2024-11-18']);
  });
});

describe('the links', () => {
  it('are at least forty, each with its reason and sources', () => {
    expect(file.links.length).toBeGreaterThanOrEqual(40);
    for (const { sources, text: reason } of file.links) {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(sourceById.has(source)).toBe(true);
      expect(reason.en).toMatch(/\.$/);
    }
  });

  it('name the claimant where they are only claimed', () => {
    const unnamed = file.links.filter(({ status, by }) => status === 'claimed' && !by);
    expect(unnamed.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});
