import { describe, expect, it } from 'vitest';
import { textOf, type EventJson, type Said } from './facts';

/** Values that were wrong once, each with the value that published sources give. */
interface Timeline {
  readonly events: readonly (EventJson & { title: Said; kinds: string[]; summary: Said })[];
  readonly links: readonly { from: string; to: string; type: string }[];
  readonly corrections: readonly { date: string; events: readonly string[]; text: Said }[];
}
const load = (id: string): Timeline => JSON.parse(textOf(`data/${id}.json`)) as Timeline;
const eventsOf = ({ events }: Timeline) => new Map(events.map((event) => [event.id, event]));

const russia = load('dprk-russia');
const korean = eventsOf(russia);

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

describe.each([['dprk-russia', 8]] as const)('%s', (id, least) => {
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
