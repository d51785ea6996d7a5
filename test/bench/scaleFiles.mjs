// Files in which one thing is far more than usual.

const range = (/** @type {number} */ count) => Array.from({ length: count }, (_, i) => i);
const day = (/** @type {number} */ i) =>
  new Date(Date.UTC(1950, 0, 1 + ((i * 7919) % 27_000))).toISOString().slice(0, 10);
const PARTIES = range(190).map((i) => `P${i}`);
const party = (/** @type {number} */ i) => PARTIES[i % PARTIES.length];
const ACTS = ['signature', 'ratification', 'accession', 'withdrawal', 'entry-into-force'];
const HEAD = { format: 1, title: 'Scale', lang: 'en' };
const parties = PARTIES.map((id) => ({ id, name: `Party ${id}` }));

/** @param {number} events @param {number} count */
const treaties = (events, count) => ({
  ...HEAD,
  actors: parties,
  kinds: [{ id: 'k', name: 'Act', family: 'treaty' }],
  treaties: range(count).map((i) => ({ id: `t${i}`, name: `Treaty ${i} on a subject` })),
  events: range(events).map((i) => ({
    ...{ id: i === 0 ? 'first' : `e${i}`, when: day(i), title: `${party(i)} on treaty ${i % count}` },
    ...{ kinds: ['k'], actors: [party(i)] },
    treaties: [
      {
        treaty: `t${i % count}`,
        act: ACTS[Math.floor(i / count) % 5],
        parties: [...new Set([party(i), party(i * 7)])],
      },
    ],
  })),
});

/** @param {number} count */
const actors = (count) => ({
  ...HEAD,
  actors: range(count).map((i) => ({ id: `a${i}`, name: `Actor ${i}` })),
  kinds: [{ id: 'k', name: 'Act', family: 'statement' }],
  events: range(count).map((i) => ({
    ...{ id: i === 0 ? 'first' : `e${i}`, when: day(i), title: `Event ${i}`, kinds: ['k'], actors: [`a${i}`] },
  })),
});

const says = 'about what happened there and then, in words that differ each time';
const claims = () => ({
  ...HEAD,
  actors: parties,
  kinds: [{ id: 'k', name: 'Loss', family: 'loss' }],
  measures: [{ id: 'm', name: 'Killed' }],
  events: [
    {
      ...{ id: 'first', when: '2020-05-01', title: 'Disputed event', kinds: ['k'], actors: ['P1'] },
      claims: range(16_000).map((i) => ({
        ...{ by: party(i), said: day(i), says: { en: `Claim ${i} ${says}; claim ${i} ${says}.` } },
        figures: [{ measure: 'm', low: i % 100, best: (i % 100) + 5, high: (i % 100) + 20 }],
      })),
    },
    ...range(20).map((i) => ({ id: `e${i}`, when: day(i), title: `Other ${i}`, kinds: ['k'], actors: ['P2'] })),
  ],
});

/** Makes each file by its name. */
export const scaleFiles = {
  /** 3,000 treaties. */
  treaties: () => treaties(9000, 3000),
  /** 100,000 events over 2,500 treaties. */
  acts: () => treaties(100_000, 2500),
  /** As many actors as events. */
  actors: () => actors(100_000),
  manyActors: () => actors(300_000),
  /** One event with 4 MB of claims. */
  claims,
};
