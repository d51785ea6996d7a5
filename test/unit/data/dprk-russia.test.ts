import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/intake/reader';
import { factsOf, textOf, untranslated, type Amounts, type Told, type ToldClaim, type ToldEvent } from './facts';

/**
 * `facts`: where each line of the fact file is told – an event, or after `#` the claims of an event it became.
 * `claimants`, `measures`: who and what the words of the fact file mean.
 */
interface Places {
  readonly claimants: Readonly<Record<string, readonly string[]>>;
  readonly measures: Readonly<Record<string, string>>;
  readonly facts: readonly string[];
}

const text = textOf('data/dprk-russia.json');
const file = JSON.parse(text) as Told;
const facts = factsOf('dprk-russia');
const places = JSON.parse(textOf('test/fixtures/facts/dprk-russia.map.json')) as Places;
const byId = new Map(file.events.map((event) => [event.id, event]));
const sourceById = new Map(file.sources.map((source) => [source.id, source]));
/** An aggregator network that PROVENANCE.md warns of; its pages only repeat what other sources carry. */
const UNUSED = 'news-pravda.com';

interface Place {
  readonly event: ToldEvent;
  readonly claims: readonly ToldClaim[];
  readonly isEvent: boolean;
}
function place(index: number): Place {
  const [id, claims] = places.facts[index]!.split('#');
  const event = byId.get(id!)!;
  const ids = claims?.split(',');
  return { event, claims: event.claims.filter((claim) => ids?.includes(claim.id) ?? true), isEvent: !ids };
}

const isNumber = ({ low, best, high }: Amounts): boolean => [low, best, high].some((amount) => amount !== null);
const times = (amount: number | null, factor: number): number | null => (amount === null ? null : amount * factor);
const said = (figure: Amounts & { measure: string }, by: string): string =>
  [by, figure.measure, figure.low, figure.best, figure.high].join(' ');
const figuresOf = (claims: readonly ToldClaim[]): string[] =>
  claims.flatMap(({ by, figures = [] }) => figures.map((figure) => said(figure, by)));

const cases = facts.map((fact, index) => [index + 1, fact, place(index)] as const);

describe('each of the 124 facts is told', () => {
  it('once, by an event or by claims that are no other fact’s', () => {
    expect(places.facts).toHaveLength(124);
    const parts = places.facts.flatMap((at) => {
      const [event, claims] = at.split('#');
      return claims ? claims.split(',').map((claim) => `${event}#${claim}`) : [event];
    });
    expect(new Set(parts).size).toBe(parts.length);
    expect(new Set(parts.map((part) => part!.split('#')[0]))).toEqual(new Set(byId.keys()));
  });

  it.each(cases)('fact %i, as exactly dated', (_, fact, { event, claims, isEvent }) => {
    if (isEvent) expect(event.when).toBe(fact.date_edtf);
    else for (const claim of claims) expect([claim.when, claim.said]).toContain(fact.date_edtf);
  });

  it.each(cases)('fact %i, as sure as it is', (_, fact, { event, claims, isEvent }) => {
    if (isEvent) expect(event.status).toBe(fact.confidence);
    expect(new Set(claims.map((claim) => claim.status))).toEqual(new Set([fact.confidence]));
  });

  it.each(cases)('fact %i, by those who say so', (_, fact, { claims }) => {
    const claimants = claims.map((claim) => claim.by);
    for (const name of fact.claimed_by) expect(claimants).toEqual(expect.arrayContaining([...places.claimants[name]!]));
  });

  // A figure without a number ("millions") is told in words.
  it.each(cases)('fact %i, with its figures and no others', (_, fact, { claims }) => {
    const expected = fact.figures.filter(isNumber).flatMap(({ label, unit, claimed_by, ...amounts }) => {
      const factor = unit === 'min' ? 60 : 1;
      const measure = places.measures[label]!;
      const { low, best, high } = amounts;
      const figure = { measure, low: times(low, factor), best: times(best, factor), high: times(high, factor) };
      return places.claimants[claimed_by]!.map((by) => said(figure, by));
    });
    expect(figuresOf(claims).sort()).toEqual(expected.sort());
  });

  it.each(cases)('fact %i, with its sources as they are and no title made up', (_, fact, { event, claims }) => {
    const usable = fact.sources.filter(({ url }) => !url.includes(UNUSED));
    for (const { url, title, published, publisher } of usable) {
      const source = file.sources.find(({ URL }) => URL === url)!;
      expect(event.sources).toContain(source.id);
      for (const claim of claims) expect(claim.sources).toContain(source.id);
      expect([source.title ?? null, source.issued ?? null]).toEqual([title, published]);
      // The language of a page stands in a field of its own.
      expect(publisher.replace(/ \((German|Russian|Italian|Japanese)\)$/, '')).toBe(source.publisher);
    }
    expect(usable.length).toBeGreaterThan(0);
  });

  it.each(cases)('fact %i, with those it is about', (_, fact, { event }) => {
    const ids: Record<string, string> = { 'Wagner Group': 'wagner', 'UN Security Council': 'un-security-council' };
    const actors = fact.actors.map((name) => ids[name] ?? (name === 'MSMT' ? 'msmt' : name));
    expect(event.actors).toEqual(expect.arrayContaining(actors));
  });

  it('and no source is there that no fact gives', () => {
    const given = new Set(facts.flatMap((fact) => fact.sources.map(({ url }) => url)));
    for (const { URL } of file.sources) expect(given).toContain(URL);
    expect(text).not.toContain(UNUSED);
  });
});

describe('the timeline', () => {
  it('is read without an error or a warning', () => {
    expect(readTimeline(text).issues).toEqual([]);
  });

  it('says everything in English and German', () => {
    const texts = ['title', 'short', 'summary', 'name', 'unit', 'rule', 'entryRule', 'says', 'via', 'text'];
    expect(untranslated({ ...file, authors: [] }, texts)).toEqual([]);
    for (const { claims } of file.events) for (const claim of claims) expect(claim).toHaveProperty('says');
  });

  it('has short labels of at most 28 characters', () => {
    const long = file.events.flatMap(({ short }) => [short.en!, short.de!]).filter((label) => label.length > 28);
    expect(long).toEqual([]);
  });

  it('keeps its fifteen most telling events when there is no room', () => {
    expect(file.events.filter((event) => event.weight === 5)).toHaveLength(15);
  });

  it('gathers rival accounts: losses by five claimants, with no measure mixed with another', () => {
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

  it('sets the State Department’s and the Pentagon’s statements of November 2024 beside each other', () => {
    const claims = byId.get('kursk-combat-2024-11')!.claims.map(({ by, said }) => `${by} ${said}`);
    expect(claims).toEqual(['us-state 2024-11-12', 'nis 2024-11-13', 'pentagon 2024-11-18']);
  });
});

describe('the links', () => {
  it('are at least forty, each with its reason and the sources that state it', () => {
    expect(file.links.length).toBeGreaterThanOrEqual(40);
    for (const { sources, text: reason } of file.links) {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(sourceById.has(source)).toBe(true);
      expect(reason.en).toMatch(/\.$/);
    }
  });

  it('are somebody’s where they are only claimed', () => {
    const unnamed = file.links.filter(({ status, by }) => status === 'claimed' && !by);
    expect(unnamed.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});
