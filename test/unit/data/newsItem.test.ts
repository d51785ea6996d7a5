import { describe, expect, it } from 'vitest';
import { textOf, type Said } from './facts';

/** Each statement of the news item of 15 November 2024 that the project began with, found on the timeline. */
interface Claim {
  readonly id: string;
  readonly by: string;
  readonly via?: Said;
  readonly said?: string;
  readonly when?: string;
  readonly says: Said;
  readonly figures?: readonly { measure: string; low: number | null; bound?: string }[];
  readonly sources: readonly string[];
}
interface Event {
  readonly id: string;
  readonly when: string;
  readonly title: Said;
  readonly summary: Said;
  readonly actors: readonly string[];
  readonly claims: readonly Claim[];
}
interface Timeline {
  readonly events: readonly Event[];
  readonly sources: readonly { id: string; URL: string }[];
  readonly stories: readonly { id: string; steps: readonly { event: string; text: Said }[] }[];
}

const file = JSON.parse(textOf('data/dprk-russia.json')) as Timeline;
const events = new Map(file.events.map((event) => [event.id, event]));
const ITEM = file.sources.find(({ URL }) => URL.startsWith('https://www.prosieben.de/'))!.id;

interface Statement {
  readonly says: string;
  readonly event: string;
  readonly subject: string;
  readonly claim: string;
  readonly by: string;
  /** The date of the event, or of the claim where it has one of its own. */
  readonly when: string;
  readonly said?: string;
  readonly en: RegExp;
  readonly de: RegExp;
}

const STATEMENTS: readonly Statement[] = [
  {
    says: 'Kim calls for the mass production of kamikaze drones',
    ...{ event: 'drone-order-2024-11-15', subject: 'PRK', claim: 'kcna', by: 'kcna', when: '2024-11-14' },
    ...{ said: '2024-11-15', en: /mass production/, de: /Massenproduktion/ },
  },
  {
    says: 'on Thursday he oversaw a drone test',
    ...{ event: 'drone-test-2024-11-14', subject: 'PRK', claim: 'kcna', by: 'kcna', when: '2024-11-14' },
    ...{ said: '2024-11-15', en: /oversaw the test on 14 November/, de: /beaufsichtigte den Test am 14\. November/ },
  },
  {
    says: 'repeatedly in this year',
    ...{ event: 'drone-test-2024-11-14', subject: 'PRK', claim: 'repeatedly', by: 'kcna', when: '2024' },
    ...{ said: '2024-11-15', en: /repeatedly this year/, de: /zum wiederholten Mal in diesem Jahr/ },
  },
  {
    says: 'the call was made at the test and published the day after',
    ...{ event: 'drone-order-2024-11-15', subject: 'PRK', claim: 'newly-developed', by: 'kcna', when: '2024-11-14' },
    ...{ said: '2024-11-15', en: /At the test on 14 November/, de: /Beim Test am 14\. November/ },
  },
  {
    says: 'it concerns newly developed military drones',
    ...{ event: 'drone-order-2024-11-15', subject: 'PRK', claim: 'newly-developed', by: 'kcna', when: '2024-11-14' },
    ...{ said: '2024-11-15', en: /newly developed military drones/, de: /neu entwickelte Militärdrohnen/ },
  },
  {
    says: 'as quickly as possible and at full scale',
    ...{ event: 'drone-order-2024-11-15', subject: 'PRK', claim: 'newly-developed', by: 'kcna', when: '2024-11-14' },
    ...{ said: '2024-11-15', en: /full scale as quickly as possible/, de: /schnellstmöglich .* in vollem Umfang/ },
  },
  {
    says: 'in August Kim had demanded more kamikaze drones',
    ...{ event: 'drone-call-2024-08-26', subject: 'PRK', claim: 'kcna', by: 'kcna', when: '2024-08-24' },
    ...{ said: '2024-08-26', en: /More suicide drones/, de: /Mehr Kamikaze-Drohnen/ },
  },
  {
    says: 'they are unmanned, carry explosive charges and are steered into targets',
    ...{ event: 'drone-order-2024-11-15', subject: 'PRK', claim: 'what-they-are', by: 'deutschlandfunk' },
    ...{ when: '2024-11-14', said: '2024-11-15' },
    ...{ en: /unmanned .* explosives .* steered into/, de: /unbemannte .* Sprengstoff.* Ziele gelenkt/ },
  },
  {
    says: 'they are used widely in the war in Ukraine',
    ...{ event: 'drone-order-2024-11-15', subject: 'PRK', claim: 'used-in-ukraine', by: 'prosieben' },
    ...{ when: '2024-11-14', said: '2024-11' },
    ...{ en: /widely in the war in Ukraine/, de: /im Krieg in der Ukraine flächendeckend/ },
  },
  {
    says: 'where Russia has the support of North Korea',
    ...{ event: 'ammunition-2024-11-15', subject: 'RUS', claim: 'prosieben', by: 'prosieben', when: '../2024-11-15' },
    ...{ said: '2024-11', en: /supports the Russian army/, de: /unterstützt die russische Armee/ },
  },
  {
    says: 'the US State Department: thousands already fight near Kursk',
    ...{ event: 'kursk-combat-2024-11', subject: 'PRK', claim: 'us-state-2024-11-12', by: 'us-state' },
    ...{ when: '2024-11-12/2024-11-18', said: '2024-11-12', en: /have begun to fight/, de: /kämpfen dort/ },
  },
  {
    says: 'South Korea’s intelligence service: over 10,000 sent to Russia',
    ...{ event: 'nis-over-10000-2024-11-15', subject: 'PRK', claim: 'nis', by: 'nis', when: '../2024-11-15' },
    ...{ en: /over 10,000 soldiers to Russia/, de: /über 10\.000 Soldaten nach Russland/ },
  },
  {
    says: 'artillery ammunition on a large scale',
    ...{ event: 'ammunition-2024-11-15', subject: 'PRK', claim: 'prosieben', by: 'prosieben', when: '../2024-11-15' },
    ...{ said: '2024-11', en: /artillery ammunition on a large scale/, de: /Artilleriemunition in großem Umfang/ },
  },
  {
    says: 'North Korea and Russia have ratified a comprehensive agreement',
    ...{ event: 'treaty-kim-ratifies-2024-11-11', subject: 'PRK', claim: 'kcna', by: 'kcna', when: '2024-11-11' },
    ...{ said: '2024-11-12', en: /Ratified by decree/, de: /per Dekret ratifiziert/ },
  },
  {
    says: 'which provides for military help if one of them is attacked',
    ...{ event: 'treaty-signed-2024-06-19', subject: 'RUS', claim: 'kcna', by: 'kcna', when: '2024-06-19' },
    ...{ en: /treaty/, de: /Vertrag/ },
  },
  {
    says: 'Zelensky: losses on the North Korean side',
    ...{ event: 'zelensky-first-losses-2024-11-07', subject: 'PRK', claim: 'zelensky', by: 'zelensky' },
    ...{ when: '2024-11-07', said: '2024-11-07', en: /first losses/, de: /erste Verluste/ },
  },
  {
    says: 'Zelensky: a warning of further escalation',
    ...{ event: 'zelensky-first-losses-2024-11-07', subject: 'PRK', claim: 'escalation', by: 'zelensky' },
    ...{
      when: '2024-11-07',
      said: '2024-11-07',
      en: /Warns of further escalation/,
      de: /Warnt vor weiterer Eskalation/,
    },
  },
];

describe('the news item says, and the timeline shows:', () => {
  it.each(STATEMENTS)('$says', ({ event: id, subject, claim: claimId, by, when, said, en, de }) => {
    const event = events.get(id)!;
    const claim = event.claims.find((one) => one.id === claimId)!;
    expect(event.actors).toContain(subject);
    expect(claim.by).toBe(by);
    expect([event.when, claim.when]).toContain(when);
    expect(claim.said).toBe(said);
    expect(claim.says.en).toMatch(en);
    expect(claim.says.de).toMatch(de);
    expect(claim.sources.length).toBeGreaterThan(0);
  });

  it('military help is in the text of the treaty’s event, in both languages', () => {
    const { summary } = events.get('treaty-signed-2024-06-19')!;
    expect(summary.en).toMatch(/military help if one side is attacked/);
    expect(summary.de).toMatch(/militärische Hilfe zu, wenn eine Seite angegriffen wird/);
  });

  it('the intelligence service’s number is a lower bound', () => {
    const [claim] = events.get('nis-over-10000-2024-11-15')!.claims;
    expect(claim!.figures).toEqual([
      { measure: 'troops-sent', low: 10_000, best: null, high: null, bound: 'more-than' },
    ]);
  });

  it('with the item itself among its sources wherever the item says more than others', () => {
    const ids = ['repeatedly', 'newly-developed', 'what-they-are', 'used-in-ukraine', 'prosieben', 'escalation'];
    for (const id of ids) {
      const claims = file.events.flatMap((event) => event.claims.filter((claim) => claim.id === id));
      expect(claims.map(({ sources }) => sources.includes(ITEM))).toEqual([true]);
    }
  });

  it('and its story leads through all of these events', () => {
    const { steps } = file.stories.find(({ id }) => id === 'news-item-2024-11-15')!;
    const led = steps.map(({ event }) => event);
    expect(led).toEqual(expect.arrayContaining([...new Set(STATEMENTS.map(({ event }) => event))]));
    expect(steps.every(({ text }) => text.en && text.de)).toBe(true);
  });
});
