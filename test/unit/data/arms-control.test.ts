import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/format/read';
import { standing, type Act, type TreatyFile } from './partyStatus';

interface Figure {
  label: string;
  low: number | null;
  best: number | null;
  high: number | null;
  claimed_by: string;
}
interface Fact {
  date_edtf: string;
  what: string;
  claimed_by: string[];
  confidence: string;
  figures: Figure[];
  sources: { url: string; title: string | null }[];
}
interface Claim {
  id: string;
  by: string;
  said?: string;
  when?: string;
  figures?: { measure: string; low: number | null; best: number | null; high: number | null }[];
  sources: string[];
}
interface EventJson {
  id: string;
  when: string;
  status: string;
  weight: number;
  claims?: Claim[];
  sources: string[];
  treaties?: Act[];
}
interface Timeline extends TreatyFile {
  events: EventJson[];
  sources: { id: string; URL: string; title?: string; issued?: string }[];
  links: { from: string; to: string; sources: string[] }[];
}

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const text = read('data/arms-control.json');
const file = JSON.parse(text) as Timeline;
const facts = read('test/fixtures/facts/arms-control.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Fact);
const places = JSON.parse(read('test/fixtures/facts/arms-control.map.json')) as Record<string, string>;
const byId = new Map(file.events.map((event) => [event.id, event]));
const sourceById = new Map(file.sources.map((source) => [source.id, source]));

const CLAIMANTS: Record<string, string> = {
  'US Senate': 'us-senate',
  'RUS State Duma': 'duma',
  'treaty parties': 'inf-parties',
  treaty: 'ttbt-text',
  UN: 'UN',
  CND: 'cnd',
  'US State Department': 'us-state',
  'RUS MFA': 'rus-mfa',
  CTBTO: 'ctbto',
  KCNA: 'kcna',
};
const MEASURES: Record<string, string> = {
  'votes for': 'votes-for',
  'votes against': 'votes-against',
  'missiles destroyed': 'missiles-destroyed',
  'yield limit': 'yield-limit',
  'states in favour': 'states-in-favour',
  'signatures on the first day': 'first-day-signatures',
};

/** The event of a fact (numbered from 1), and its claim if it became one. */
function placeOf(number: number): { event: EventJson; claim: Claim | undefined } {
  const [id, claim] = places[number]!.split('#');
  const event = byId.get(id!)!;
  return { event, claim: event.claims?.find((one) => one.id === claim) };
}
const cases = facts.map((fact, index) => [index + 1, fact] as const);

describe('each fact is in the file', () => {
  it.each(cases)('fact %i, once and with the precision of its date', (number, fact) => {
    const { event, claim } = placeOf(number);
    expect(places[number]!.includes('#')).toBe(claim !== undefined);
    expect(claim ? (claim.when ?? claim.said) : event.when).toBe(fact.date_edtf);
    expect(event.status).toBe(fact.confidence);
  });

  it.each(cases.filter(([, fact]) => fact.claimed_by.length || fact.figures.length))(
    'fact %i, with its claimants and figures',
    (number, fact) => {
      const claims = placeOf(number).event.claims ?? [];
      for (const name of fact.claimed_by) expect(claims.map((claim) => claim.by)).toContain(CLAIMANTS[name]);
      const figures = claims.flatMap((claim) =>
        (claim.figures ?? []).map(({ measure, low, best, high }) => ({ by: claim.by, measure, low, best, high })),
      );
      expect(figures).toEqual(
        fact.figures.map(({ label, low, best, high, claimed_by }) => ({
          by: CLAIMANTS[claimed_by],
          measure: MEASURES[label],
          low,
          best,
          high,
        })),
      );
    },
  );

  it.each(cases)('fact %i, with its sources and no invented titles', (number, fact) => {
    const { event, claim } = placeOf(number);
    const sources = (claim ?? event).sources.map((id) => sourceById.get(id)!);
    for (const { url, title } of fact.sources)
      expect(sources.find((source) => source.URL === url)?.title ?? null).toBe(title);
  });

  it('and every event comes from a fact', () => {
    expect(Object.keys(places)).toHaveLength(facts.length);
    expect(new Set(Object.values(places).map((place) => place.split('#')[0]))).toEqual(new Set(byId.keys()));
    expect(new Set(Object.values(places)).size).toBe(facts.length);
  });
});

describe('the file', () => {
  it('is read without an error or a warning', () => {
    expect(readTimeline(text).issues).toEqual([]);
  });

  it('has every text in English and German', () => {
    const missing: string[] = [];
    JSON.parse(JSON.stringify({ ...file, authors: [] }), function (this: unknown, key: string, value: unknown) {
      const texts = ['title', 'short', 'summary', 'name', 'unit', 'rule', 'entryRule', 'says', 'via', 'text'];
      if (!texts.includes(key) || (this as { URL?: string }).URL) return value;
      const { en, de } = value as { en?: string; de?: string };
      if (!en || !de) missing.push(`${key}: ${JSON.stringify(value)}`);
      return value;
    });
    expect(missing).toEqual([]);
  });

  it('has some eighteen events of the highest weight', () => {
    expect(file.events.filter((event) => event.weight === 5)).toHaveLength(18);
  });

  it('has at least 25 links with sources of the events they join', () => {
    expect(file.links.length).toBeGreaterThanOrEqual(25);
    for (const link of file.links) {
      const near = [...byId.get(link.from)!.sources, ...byId.get(link.to)!.sources];
      expect(near).toEqual(expect.arrayContaining(link.sources));
      expect(link.sources.length).toBeGreaterThan(0);
    }
  });
});

describe('the parties', () => {
  it.each([
    ['inf', 'USA', '1988-05-31', 'not bound'],
    ['inf', 'SUN', '1988-06-01', 'bound'],
    ['inf', 'USA', '2019-02-01', 'bound'],
    ['inf', 'RUS', '2019-02-01', 'bound'],
    ['inf', 'USA', '2019-02-03', 'suspended'],
    ['inf', 'RUS', '2019-02-03', 'suspended'],
    ['inf', 'USA', '2019-08-03', 'ended'],
    ['inf', 'RUS', '2019-08-03', 'ended'],
    ['start-1', 'UKR', '1994-12-05', 'bound'],
    ['start-2', 'USA', '2001-01-01', 'not bound'],
    ['new-start', 'RUS', '2023-02-27', 'bound'],
    ['new-start', 'RUS', '2023-02-28', 'suspended'],
    ['new-start', 'USA', '2023-02-28', 'bound'],
    ['new-start', 'USA', '2026-02-05', 'ended'],
  ])('to %s: %s on %s was %s', (treaty, party, day, expected) => {
    expect(standing(file, treaty, party, day)).toBe(expected);
  });

  it('succession to the Soviet Union: stated for START I, marked as not stated for the INF Treaty', () => {
    const succession = (id: string) => file.successions!.find((one) => one.treaties.includes(id))!;
    expect(byId.get(succession('start-1').event!)!.treaties).toContainEqual({
      treaty: 'start-1',
      act: 'succession',
      parties: succession('start-1').by,
    });
    expect(succession('inf').event).toBeUndefined();
    expect(succession('inf').text).toMatchObject({
      en: expect.stringContaining('do not say') as string,
      de: expect.stringContaining('sagen die gelesenen Seiten') as string,
    });
  });

  it('the two suspensions of the INF Treaty are separate events', () => {
    const acts = file.events.flatMap((event) =>
      (event.treaties ?? []).filter((act) => act.act === 'suspension').map((act) => ({ ...act, event: event.id })),
    );
    expect(acts.filter((act) => act.treaty === 'inf').map((act) => act.event)).toEqual([
      'inf-us-suspension-2019-02-01',
      'inf-russia-suspension-2019-02-02',
    ]);
  });

  it('China acceded to the NPT on two days, with two depositaries', () => {
    const { treaties, claims } = byId.get('npt-china-accession-1992-03-09')!;
    expect(treaties!.map((act) => [act.effective, act.depositary])).toEqual([
      ['1992-03-09', 'GBR'],
      ['1992-03-17', 'USA'],
    ]);
    expect(claims!.map((claim) => claim.when)).toEqual(['1992-03-09', '1992-03-17']);
  });
});
