import { describe, expect, it } from 'vitest';
import { readInSlices } from '../../../src/format/readInSlices';
import { readSteps, readTimeline, readTimelineValue } from '../../../src/format/read';

const event = (id: string, more: object = {}): object => ({ id, when: '2020-05-01', title: `Event ${id}`, ...more });
const file = (events: unknown, more: object = {}): object => ({ format: 1, title: 'T', events, ...more });
const ids = (value: unknown): string[] | undefined => readTimelineValue(value).file?.events.map(({ id }) => id);

describe('a valid file is read completely', () => {
  const value = file(
    [event('a', { kinds: ['k'], actors: ['A', { id: 'B', role: 'target' }], claims: [{ by: 'A', said: '2021' }] })],
    {
      kinds: [{ id: 'k' }],
      actors: [{ id: 'A' }, { id: 'B' }],
      'x-own': { kept: true },
    },
  );
  const { file: read, issues } = readTimelineValue(value);

  it('without an issue', () => {
    expect(issues).toEqual([]);
  });

  it('with every list present and actors as objects', () => {
    expect(read).toMatchObject({ sources: [], links: [], stories: [], lang: 'en', id: '' });
    expect(read!.events[0]).toMatchObject({
      actors: [{ id: 'A' }, { id: 'B', role: 'target' }],
      sources: [],
      kinds: ['k'],
    });
  });

  it('with parsed dates', () => {
    expect(read!.events[0]).toMatchObject({ dates: { type: 'date', precision: 'day' }, asOfDates: null });
    expect(read!.events[0]!.claims[0]).toMatchObject({
      saidDates: { precision: 'year' },
      whenDates: null,
      sources: [],
    });
  });

  it('with unknown fields kept', () => {
    expect(read).toMatchObject({ 'x-own': { kept: true } });
  });

  it('without changing the input', () => {
    const given = file([event('a', { titel: 1, weight: 99, sources: [{ title: 'In place' }] })], { kinds: 'none' });
    const before = structuredClone(given);
    readTimelineValue(given);
    expect(given).toEqual(before);
  });
});

describe('ten invalid events among a thousand', () => {
  const faults: readonly object[] = [
    { when: 'May' },
    { when: undefined },
    { title: undefined },
    { title: '' },
    { title: 3 },
    { id: 'with space' },
    { id: undefined },
    { id: 'e1' },
    { when: 2020 },
    { when: '2020/2019' },
  ];
  const events = Array.from({ length: 1000 }, (_, i) =>
    event(`e${String(i)}`, i % 100 === 50 ? faults[(i - 50) / 100]! : {}),
  );
  const { file: read, issues } = readTimeline(JSON.stringify(file(events), null, 1));

  it('are left out, and all others are kept', () => {
    expect(read!.events).toHaveLength(990);
    expect(read!.events.every(({ dates }) => dates.type === 'date')).toBe(true);
  });

  it('have one error each, in order, with its place', () => {
    expect(issues.map(({ at }) => at.split('/')[2])).toEqual(
      Array.from({ length: 10 }, (_, i) => String(i * 100 + 50)),
    );
    expect(issues.every(({ level, line }) => level === 'error' && line! > 1)).toBe(true);
    expect(new Set(issues.map(({ line }) => line)).size).toBe(10);
  });
});

describe('missing values are filled in', () => {
  it.each([
    ['its language from its title', { title: { de: 'Titel', en: 'Title' } }, { lang: 'de' }],
    [
      'an entry for each actor that is used but not declared',
      { actors: [{ id: 'A' }], events: [event('a', { actors: ['B', 'B'], lane: 'C' })] },
      { actors: [{ id: 'A' }, { id: 'B' }, { id: 'C' }] },
    ],
    [
      'an id for an inline source',
      { events: [event('a', { sources: [{ title: 'S' }] })] },
      { sources: [{ id: 'a-source-1', title: 'S' }] },
    ],
    [
      'another id where that one is taken',
      { sources: [{ id: 'a-source-1' }], events: [event('a', { sources: [{ title: 'S' }] })] },
      { sources: [{ id: 'a-source-1' }, { id: 'a-source-2', title: 'S' }] },
    ],
    [
      'the current id for a former one',
      { events: [event('a', { formerIds: ['b'] }), event('c')], links: [{ from: 'b', to: 'c', type: 'causes' }] },
      { links: [{ from: 'a', to: 'c' }] },
    ],
  ])('%s', (_, more, filled) => {
    expect(readTimelineValue(file([], more)).file).toMatchObject(filled);
  });
});

describe('any value is read without throwing', () => {
  const circle: Record<string, unknown> = { again: [] };
  (circle['again'] as unknown[]).push(circle, circle);
  let deep: unknown = 1;
  for (let i = 0; i < 100_000; i++) deep = [deep];
  it.each([
    ['undefined', undefined],
    ['a symbol', Symbol('x')],
    ['a function', () => 1],
    ['a Map', new Map()],
    ['a sparse list of events', file(Object.assign([], { 3: event('a') }))],
    ['a value that contains itself', file([event('a', { own: circle })])],
    ['a value nested 100,000 deep', file([event('a', { own: deep, author: deep })])],
    ['an object without a prototype', Object.assign(Object.create(null) as object, file([event('a')]))],
    ['undefined fields', file([event('a', { summary: undefined, actors: undefined })], { kinds: undefined })],
  ])('%s', (_, value) => {
    expect(() => readTimelineValue(value)).not.toThrow();
  });

  it('keeps an event without a field that is nested too deep', () => {
    const { file: read, issues } = readTimelineValue(file([event('a', { 'x-own': deep })]));
    expect(read!.events[0]).not.toHaveProperty('x-own');
    expect(issues).toMatchObject([{ code: 'too-deep', at: '/events/0/x-own' }]);
  });

  it('treats undefined as absent', () => {
    const { file: read, issues } = readTimelineValue(file([event('a', { summary: undefined, kinds: undefined })]));
    expect(issues).toEqual([]);
    expect(read!.events[0]).toMatchObject({ kinds: [] });
  });

  it('changes no prototype', () => {
    readTimeline(
      '{"format":1,"title":"T","__proto__":{"polluted":1},"events":[{"id":"__proto__","when":"2020","title":{"__proto__":"x","en":"T"},"__proto__":{"polluted":1}}]}',
    );
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('a text that is far too long is left out and the rest is kept', () => {
  const long = 'a'.repeat(50_000_000);
  it.each([
    ['a summary', { summary: long }, ['a', 'b']],
    ['a title', { title: long }, ['b']],
    ['an id', { id: long }, ['b']],
    ['a date', { when: `${long}/2020` }, ['b']],
    ['an actor', { actors: [long] }, ['a', 'b']],
    ['half a tag, many times', { summary: '<a '.repeat(6000) }, ['a', 'b']],
  ])('%s', (_, more, kept) => {
    expect(ids(file([event('a', more), event('b')]))).toEqual(kept);
  });
});

describe('reading in slices', () => {
  const events = Array.from({ length: 1800 }, (_, i) => event(`e${String(i)}`, i === 7 ? { when: 'x' } : {}));
  const text = JSON.stringify(file(events));

  it('reports its progress and gives the same result', () => {
    const steps: unknown[] = [];
    const reading = readSteps(text);
    let step = reading.next();
    for (; !step.done; step = reading.next()) steps.push(step.value);
    expect(steps).toEqual([500, 1000, 1500]);
    expect(step.value).toEqual(readTimeline(text));
  });

  it.each([text, '{,}', `\ufeff${text}`])('pauses for the page and gives the same result', async (given) => {
    let pauses = 0;
    const reading = await readInSlices(given, () => Promise.resolve(pauses++));
    expect(reading).toEqual(readTimeline(given));
    expect(pauses).toBe(given === text ? 3 : 0);
  });
});

describe('the headline', () => {
  const treaty = event('a', { treaties: [{ treaty: 'inf', act: 'signature', parties: ['A'] }] });
  const read = (headline: unknown): ReturnType<typeof readTimelineValue> =>
    readTimelineValue(file([treaty], { actors: [{ id: 'A' }], treaties: [{ id: 'inf' }], headline }));

  it('names a treaty of the file', () => {
    const { file: found, issues } = read({ treaty: 'inf', title: { en: 'Members', de: 'Mitglieder' } });
    expect(issues).toEqual([]);
    expect(found!.headline).toEqual({ treaty: 'inf', title: { en: 'Members', de: 'Mitglieder' } });
  });

  it('reports a treaty that the file does not list, with the one that was probably meant', () => {
    const { issues } = read({ treaty: 'imf' });
    expect(issues).toMatchObject([{ code: 'undeclared', at: '/headline/treaty', params: { suggestion: 'inf' } }]);
  });

  it.each([
    ['a text', 'inf', 'wrong-type'],
    ['an object without a treaty', { title: 'Members' }, 'missing'],
  ])('is omitted where it is %s', (_, value, code) => {
    const { file: found, issues } = read(value);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(found!.headline).toBeUndefined();
  });
});
