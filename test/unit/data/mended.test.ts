import { describe, expect, it } from 'vitest';
import { textOf, type EventJson, type Said } from './facts';

/** Values that were wrong once, each with the value that published sources give. */
interface Timeline {
  readonly events: readonly (EventJson & {
    readonly title: Said;
    readonly kinds: readonly string[];
    readonly summary: Said;
    readonly treaties?: readonly { readonly treaty: string; readonly act: string }[];
  })[];
  readonly treaties: readonly { id: string; entryRule?: Said }[];
  readonly links: readonly { from: string; to: string; type: string }[];
  readonly corrections: readonly { date: string; events: readonly string[]; text: Said }[];
}
const load = (id: string): Timeline => JSON.parse(textOf(`data/${id}.json`)) as Timeline;
const eventsOf = ({ events }: Timeline) => new Map(events.map((event) => [event.id, event]));

const russia = load('dprk-russia');
const korean = eventsOf(russia);
const arms = load('arms-control');
const nuclear = eventsOf(arms);
const nato = eventsOf(load('nato-enlargement'));

describe('North Korea and Russia', () => {
  it('the Kremlin spoke of fake news on 10 October 2024, and on the 21st of contradictory information', () => {
    const claim = korean.get('nis-troops-2024-10-18')!.claims.find(({ by }) => by === 'kremlin')!;
    expect([claim.said, claim.status]).toEqual(['2024-10-21', 'disputed']);
    const denial = korean.get('peskov-fake-2024-10-10')!.claims.find(({ by }) => by === 'kremlin')!;
    expect([denial.said, denial.status]).toEqual(['2024-10-10', 'denied']);
    expect(korean.get('nis-troops-2024-10-18')!.title.en).not.toMatch(/false/i);
    const contradicted = russia.links.filter(
      ({ from, type }) => from.startsWith('gerasimov') && type === 'contradicts',
    );
    expect(contradicted.map(({ to }) => to)).toEqual(['peskov-fake-2024-10-10']);
  });

  it('the second report of the monitors: its day, and which sum is of which time', () => {
    const { when, claims } = korean.get('msmt-report-2-2025-10')!;
    expect(when).toBe('2025-10-22');
    expect(claims[0]!.figures).toMatchObject([
      { low: 2_837_000_000, period: '2024-01/2025-09' },
      { best: 1_650_000_000, period: '2025-01/2025-09' },
    ]);
  });

  it('Choe Son Hui was received by Putin in January and November 2024', () => {
    expect(korean.get('choe-moscow-2024-01')).toMatchObject({ when: '2024-01-14/2024-01-16', status: 'confirmed' });
    expect(korean.get('choe-moscow-2024-01')!.claims[0]).toMatchObject({ by: 'kremlin', said: '2024-01-16' });
    expect(korean.get('choe-putin-2024-11')!.when).toBe('2024-11-01/2024-11-04');
  });

  it('coffins were first shown on 30 June 2025; those of August are less certain', () => {
    expect(korean.get('coffins-shown-2025-06-30')).toMatchObject({ when: '2025-06-30', status: 'confirmed' });
    expect(korean.get('coffins-2025-08-01')).toMatchObject({ when: '2025-08-01?', status: 'reported' });
  });

  it('what monitors and intelligence services count is claimed', () => {
    const statusOf = (id: string, by: string) => korean.get(id)!.claims.find((claim) => claim.by === by)!.status;
    expect(statusOf('msmt-report-1-2025-05-29', 'msmt')).toBe('claimed');
    expect(statusOf('portraits-2025-08-22', 'nis')).toBe('claimed');
  });

  it('every statement of a summary has somebody who makes it', () => {
    const wagner = korean.get('wagner-arms-2022-11')!.summary;
    expect(wagner.en!.split('.')[0]).toMatch(/the White House says/);
    expect(wagner.de!.split('.')[0]).toMatch(/nach Angaben des Weißen Hauses/);
    const losses = korean.get('nis-4700-losses-2025-04-30')!.summary;
    expect(losses.en).toMatch(/By its account 2,000 wounded/);
    expect(losses.de).toMatch(/Nach seinen Angaben kamen 2\.000 Verwundete/);
  });

  it('the losses of the winter are eight counts by five sides', () => {
    const { claims, title } = korean.get('losses-winter-2024-25')!;
    expect(claims).toHaveLength(8);
    expect(title.en).toMatch(/five sides, eight counts/);
  });
});

describe('Nuclear arms control', () => {
  it('SALT II never bound: a statement of 27 May 1986, and no expiry', () => {
    expect(nuclear.get('salt-2-reagan-1986-05-26')).toMatchObject({ when: '1986-05-27', kinds: ['statement'] });
    const acts = arms.events.flatMap(({ treaties = [] }) => treaties).filter(({ treaty }) => treaty === 'salt-2');
    expect(acts.map(({ act }) => act)).toEqual(['signature']);
  });

  it('that the arsenals are without limits as not for half a century is what the United Nations say', () => {
    const expiry = nuclear.get('new-start-expiry-2026-02-05')!;
    expect(expiry.claims).toMatchObject([{ by: 'UN', said: '2026-02-04' }]);
    expect(Object.values(expiry.summary).join()).not.toMatch(/1972/);
    expect(expiry.summary.en).toMatch(/as the UN Secretary-General says/);
    expect(expiry.summary.de).toMatch(/wie der UN-Generalsekretär sagt/);
  });

  it('the exit from Open Skies: announced on 21 May 2020, notice given on the 22nd', () => {
    const notice = nuclear.get('open-skies-us-notice-2020-05-22')!;
    expect(notice).toMatchObject({ when: '2020-05-22', kinds: ['notice'] });
    expect(notice.summary.en).toMatch(/21 May/);
    expect(notice.summary.de).toMatch(/21\. Mai/);
  });

  it('Pyongyang held its exit from the NPT to be effective at once', () => {
    const { claims } = nuclear.get('npt-prk-withdrawal-2003-04-10')!;
    expect(claims).toMatchObject([{ id: 'at-once', by: 'kcna', said: '2003-01-10', when: '2003-01-10' }]);
  });

  it('lists of parties that are a part say of how many', () => {
    const ruleOf = (id: string) => arms.treaties.find((treaty) => treaty.id === id)!.entryRule!;
    expect(ruleOf('tpnw').en).toMatch(/of the 50 .* six/);
    expect(ruleOf('tpnw').de).toMatch(/von den 50 .* sechs/);
    expect(ruleOf('npt').en).toMatch(/of these 43 .* three/);
    expect(ruleOf('npt').de).toMatch(/von diesen 43 .* drei/);
  });

  it('days and counts that are known are told', () => {
    const days = { when: '1974-11-23/1974-11-24', status: 'confirmed' };
    expect(nuclear.get('vladivostok-1974-11')).toMatchObject(days);
    const counts = nuclear.get('inf-us-senate-1988-05-27')!.claims[0]!.figures!.map(({ best }) => best);
    expect(counts).toEqual([93, 5]);
    const bangkok = nuclear.get('bangkok-in-force-1997-03-28')!;
    expect(bangkok.claims.map(({ when }) => when)).toEqual(['1997-03-27', '1997-03-28']);
  });
});

describe('NATO enlargement', () => {
  it('the United States on three, and on Montenegro: votes and signatures', () => {
    expect(nato.get('pol-cze-hun-ratification-usa-1998-05-22')!.when).toBe('1998-05-21');
    const against = nato.get('pol-cze-hun-ratification-usa-1998-04-30')!.claims.find(({ id }) => id === 'us-senate')!;
    expect([against.figures![0]!.best, against.sources]).toEqual([19, ['white-house-nato-fact-sheet-1998']]);
    const votes = nato.get('mne-ratification-usa-2017-03-28')!.claims[0]!.figures!.map(({ best }) => best);
    expect(votes).toEqual([97, 2]);
    expect(nato.get('mne-ratification-usa-2017-04-11')!.status).toBe('confirmed');
  });

  it('the protocol of 1951 was first signed on 17 October, by the United States', () => {
    const adoption = nato.get('grc-tur-adoption-1951-10-17')!;
    expect([adoption.when, adoption.summary.en]).toEqual([
      '1951-10-17',
      expect.stringMatching(/signs it the same day/),
    ]);
    expect(adoption.summary.de).toMatch(/unterzeichnen es am selben Tag/);
  });

  it('the days in Bucharest, Athens and Madrid', () => {
    const whenOf = (id: string) => nato.get(id)!.when;
    expect(whenOf('alb-hrv-invitation-2008-04')).toBe('2008-04-03');
    expect([whenOf('grc-withdrawal-1974'), whenOf('grc-return-1980-10')]).toEqual(['1974-08-14', '1980-10']);
    const acts = (id: string) => (nato.get(id)!.treaties ?? []).map(({ act }) => act);
    expect(acts('fin-swe-ratification-esp-2022-09-15')).toEqual([]);
    expect(acts('fin-swe-ratification-esp-2022-09-21')).toEqual(['approval', 'approval']);
  });

  it('German unity was no accession', () => {
    expect(nato.get('deu-unity-1990-10-03')!.kinds).toEqual(['national-step']);
  });
});

describe.each([
  ['dprk-russia', 8],
  ['arms-control', 10],
  ['nato-enlargement', 7],
] as const)('%s', (id, least) => {
  const timeline = load(id);

  it('says what it corrected, in both languages, about events that it holds', () => {
    const ids = eventsOf(timeline);
    expect(timeline.corrections.length).toBeGreaterThanOrEqual(least);
    for (const { date, events, text } of timeline.corrections) {
      expect(date).toBe('2026-11-29');
      expect(events.filter((one) => !ids.has(one))).toEqual([]);
      expect(text.en && text.de).toBeTruthy();
    }
  });
});
