import fc from 'fast-check';

const HOSTILE = [
  '<img src=x onerror=executed()>',
  '</script><script>executed()</script>',
  'javascript:executed()',
  '{{executed()}}',
  '${executed()}',
  '__proto__',
  'constructor',
  '\u202e\u0000\ud800',
  '%E0%A4%A',
  '&&&===###',
  'a'.repeat(10_000),
  '9'.repeat(400),
  '../../../..',
  '-999999999999-01-01/999999999999-01-01',
];
const SOUND = [
  'e3',
  'e0 e5',
  '2003/2005',
  '2003',
  '../..',
  'e=e3&t=2003/2004',
  '#x.e=e3',
  'outline',
  'claims',
  'treaties',
  'picture',
  'actor',
  'none',
  'highlight',
  'dark',
  'de',
  'en_US',
  'all',
  '1',
  '-1',
  '1e9',
  'title controls legend',
  'other.json',
  '',
];
/** Texts that mean something to an element, or might do harm. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SOUND) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  fc.string({ unit: 'binary' }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);

const cyclic: Record<string, unknown> = { format: 1, events: [] };
cyclic['self'] = cyclic;
const deep = Array.from({ length: 5000 }).reduce<unknown>((inside) => [inside], 'core');
/** A value of any kind, with those that throw when they become a text or a number. */
export const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: text },
  {
    weight: 2,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withSparseArray: true,
      withNullPrototype: true,
      withTypedArray: true,
      values: [text],
    }),
  },
  fc.constantFrom<unknown>(
    null,
    undefined,
    NaN,
    -0,
    Infinity,
    10n ** 40n,
    Symbol('a'),
    () => 'executed()',
    cyclic,
    deep,
    document,
    Object.create(null),
    { toString: null, valueOf: null },
    new Proxy({}, {}),
  ),
);
