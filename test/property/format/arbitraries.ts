import fc from 'fast-check';

const id = fc.constantFrom('a', 'b', 'c', 'd-1', 'e.2');
const text = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.dictionary(fc.constantFrom('en', 'de', 'pt-BR', 'no tag'), fc.string()),
);
const dates = fc.constantFrom(
  '2020',
  '2020-05',
  '2020-05-01',
  '2019/2020',
  '2020/..',
  '[2019,2020]',
  '2020-05-01T07:10+09:00',
);
const address = fc.constantFrom('https://example.org', 'a/b', 'javascript:1', '//x');

/** Mostly a valid value, sometimes any JSON. */
const mostly = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: fc.jsonValue() });

const record = (fields: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.record(Object.fromEntries(Object.entries(fields).map(([key, of]) => [key, mostly(of)])), { requiredKeys }),
      fc.oneof(
        { weight: 4, arbitrary: fc.constant({}) },
        { weight: 1, arbitrary: fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 2 }) },
      ),
    )
    .map(([known, unknown]) => ({ ...unknown, ...known }));

const list = (of: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.array(mostly(of), { maxLength: 4 });

const number = fc.oneof(fc.integer({ min: -10, max: 10 }), fc.double({ noNaN: true }));
const place = record({ name: text, lat: number, lon: number, precision: fc.constantFrom('exact', 'area') }, []);
const source = record({ id, title: fc.string(), URL: address, issued: dates, author: fc.jsonValue() }, []);
const figure = record({ measure: id, low: number, best: fc.constant(null), high: number, period: dates }, ['measure']);
const claim = record(
  {
    id,
    by: id,
    said: dates,
    says: text,
    when: dates,
    place,
    figures: list(figure),
    sources: list(fc.oneof(id, source)),
  },
  ['by'],
);
const role = record({ id, role: fc.string() }, ['id']);
const event = record(
  {
    ...{
      id: fc.oneof(id, fc.uuid()),
      when: dates,
      title: text,
      asOf: dates,
      summary: text,
      weight: fc.integer({ min: 0, max: 6 }),
      place,
    },
    ...{ kinds: list(id), actors: list(fc.oneof(id, role)), claims: list(claim), formerIds: list(id), lane: id },
    ...{ sources: list(fc.oneof(id, source)), status: fc.constantFrom('confirmed', 'claimed', 'Denied') },
    ...{ treaties: list(record({ treaty: id, act: fc.constantFrom('signature', 'notice') }, ['treaty', 'act'])) },
    ...{ media: list(record({ src: address, alt: text }, ['src'])) },
  },
  ['id', 'when', 'title'],
);
const link = record({ id, from: id, to: id, type: fc.constantFrom('causes', 'enables'), by: id, sources: list(id) }, [
  'from',
  'to',
  'type',
]);

const nearly = record(
  {
    ...{ format: fc.constant(1), id, lang: fc.constantFrom('en', 'de', 'xx yy'), title: text, updated: dates },
    ...{
      actors: list(record({ id, name: text, parent: id }, ['id'])),
      kinds: list(record({ id, name: text }, ['id'])),
    },
    ...{ periods: list(record({ id, when: dates, title: text }, ['id', 'when', 'title'])), sources: list(source) },
    ...{ coverage: list(record({ span: dates, actors: list(id) }, ['span'])), events: list(event), links: list(link) },
    ...{
      stories: list(
        record({ id, title: text, steps: list(record({ event: id, shown: dates }, [])) }, ['id', 'title', 'steps']),
      ),
    },
    ...{
      successions: list(
        record({ treaties: list(id), of: id, by: list(id), event: id, sources: list(id) }, ['treaties', 'of', 'by']),
      ),
      corrections: list(record({ date: dates, events: list(id), text }, ['date', 'text'])),
    },
  },
  ['format', 'title', 'events'],
);

/** Similar to a timeline file, with errors of every kind. Without -0, which JSON does not have. */
export const nearlyFile = nearly.map((value) => JSON.parse(JSON.stringify(value)) as unknown);

/** A valid event, except that its ids may not be declared. */
export const goodEvent = fc.record(
  {
    when: dates,
    title: fc.constantFrom('A title', 'Ein Titel'),
    summary: fc.record({ en: fc.constant('In English'), de: fc.constant('Auf Deutsch') }),
    kinds: fc.array(id),
    weight: fc.integer({ min: 1, max: 5 }),
  },
  { requiredKeys: ['when', 'title'] },
);
