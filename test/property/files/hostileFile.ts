import type { Meaning, SchemaNode } from '../../../src/format/schemaBuilder';
import { FileSchema } from '../../../src/format/schema';

/** A generator of pseudo-random numbers from 0 to 1 (mulberry32): the same file for the same seed, much faster than fast-check. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const IDS = ['a', 'b', 'c', 'PRK', 'd-1', 'e.2', 'constructor', '__proto__', 'toString', 'hasOwnProperty'];
const DATES = [
  ...[
    '2020',
    '2020-05',
    '2020-05-01',
    '2019/2020',
    '2020/..',
    '../2020',
    '/2020',
    '2020/',
    '[2019,2020]',
    '{2019..2021}',
  ],
  ...[
    '2020-05-01T07:10+09:00',
    '2020-05-01T24:00Z',
    '-0043-03-15',
    '0000',
    'Y-200000',
    'Y170002',
    '19XX',
    '2020-XX-29',
  ],
  ...['2020~', '?2020-05%', '1936-39', '1991/9999', '[..2020]', '1950S2', '2020-21', '9999-12-31', '0001-01-01/2020'],
];
const TEXTS = [
  ...[
    'A title',
    'Ein längerer Titel mit “Zeichen”',
    'שלום עולם.',
    'مرحبا!',
    '条約の批准',
    '🇩🇪👩‍👩‍👧 z\u0301',
    '\u202egnp.exe',
    'a\u2066b',
  ],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    ']]>',
    '&amp;&#0;',
    '${x} {{y}} %s',
    "' OR 1=1 --",
  ],
  ...['\u0000\u0007', '\ud800', 'x\udc00y', '\ufeff\u200b', '\u2028\u2029', 'a\nb\tc', 'x'.repeat(200)],
  ...['Z\u0351\u036b\u0343\u036a\u0302'.repeat(4), '-', '0', 'null', 'true'],
];
const ADDRESSES = [
  ...[
    'https://example.org/a?b=c&d#e',
    'a/b',
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    '//x',
    'data:text/html,<b>',
  ],
  ...[
    'https://u:p@example.org',
    'http://[::1',
    'https://example.org/"onclick="x',
    'file:///etc/passwd',
    '#x',
    'mailto:a@b',
  ],
];
const MEDIA = [
  ...ADDRESSES,
  'data:image/png;base64,iVBORw0KGgo=',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'x.jpg',
  'x.mp4',
];
const LANGUAGES = ['en', 'de', 'ar', 'zh-Hant', 'de_DE', 'xx yy', 'en-'.repeat(9), 'toString', '__proto__'];
const NUMBERS = [
  '0',
  '-1',
  '3',
  '5.5',
  '-0',
  '1e400',
  '-1e400',
  '1e-400',
  '12345678901234567890',
  '90',
  '-180',
  '1e308',
  '0.1',
];

const STRINGS: Readonly<Record<Meaning, readonly string[]>> = {
  ...{
    id: IDS,
    actor: IDS,
    kind: IDS,
    measure: IDS,
    treaty: IDS,
    source: IDS,
    place: IDS,
    event: [...IDS, 'good-0', 'good-1'],
  },
  ...{ text: TEXTS, date: DATES, address: ADDRESSES, media: MEDIA, language: LANGUAGES },
};

/** Values that hardly any field expects. */
const STRAY = [
  ...['null', 'true', 'false', '[]', '{}', '""', '" "', '[[]]', '[null]', '{"":""}', '{"a":{"a":{}}}'],
  ...['{"__proto__":{"title":"x"}}', '{"constructor":{"prototype":1}}', '{"toString":1,"valueOf":2}', '{"length":9}'],
  ...NUMBERS,
];
/** Names of fields that objects have by themselves, or that the program adds. */
const STRAY_NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'length',
  '',
  'x-note',
  'ID',
  'row',
  'dates',
  '\u202e',
  'then',
];

/** A file as JSON text, with the ids of the events in it that are certainly good. */
export interface HostileFile {
  readonly json: string;
  readonly good: readonly string[];
}

/** A file with values of every kind in every field of the schema, most of them valid. */
export function hostileFile(seed: number): HostileFile {
  return new Writer(createRandom(seed)).file();
}

class Writer {
  /** How much of the file is wrong, and how long its lists are. */
  private readonly strayShare: number;
  private readonly longest: number;
  private readonly random: () => number;

  constructor(random: () => number) {
    this.random = random;
    this.strayShare = this.pick([0, 0.02, 0.1, 0.3]);
    this.longest = this.pick([1, 2, 2, 6]);
  }

  file(): HostileFile {
    const good: string[] = [];
    const fields = Object.entries(FileSchema.fields).flatMap(([name, node]) => {
      if (name === 'format') return [];
      if (name === 'events') return [`"events":[${this.events(node, good).join(',')}]`];
      return this.field(name, node, 1);
    });
    const json = `{"format":1,${this.shuffled(fields).join(',')}}`;
    return { json: this.chance(0.1) ? json.replace('"events"', '"\\u0065vents"') : json, good };
  }

  private events(node: SchemaNode, good: string[]): string[] {
    const item = node.type === 'array' ? node.item : node;
    const events = this.times(2 * this.longest).map(() => this.value(item, 1));
    for (let i = 0; i < 3; i++) {
      const id = `good-${String(i)}`;
      good.push(id);
      const event = `{"id":"${id}","when":${JSON.stringify(this.pick(['2019', '2020-05-01', '2020/..']))},"title":"Good ${String(i)}"}`;
      events.splice(Math.floor(this.random() * (events.length + 1)), 0, event);
    }
    return events;
  }

  private value(node: SchemaNode, depth: number): string {
    if (this.chance(this.strayShare)) return this.stray();
    switch (node.type) {
      case 'string':
        return JSON.stringify(this.pick(STRINGS[node.meaning]));
      case 'text':
        return this.text();
      case 'number':
        return this.chance(0.7) ? String(Math.round((this.random() - 0.3) * 10)) : this.pick(NUMBERS);
      case 'literal':
        return JSON.stringify(node.value);
      case 'picklist':
        return JSON.stringify(this.pick(node.options));
      case 'nullable':
        return this.chance(0.2) ? 'null' : this.value(node.inner, depth);
      case 'optional':
        return this.value(node.inner, depth);
      case 'union':
        return this.value(this.chance(0.5) ? node.string : node.object, depth);
      case 'array':
        return `[${this.times(this.longest)
          .map(() => this.value(node.item, depth + 1))
          .join(',')}]`;
      case 'object':
        return this.object(node.fields, depth);
      case 'unknown':
        return this.stray();
    }
  }

  private object(fields: Readonly<Record<string, SchemaNode>>, depth: number): string {
    return `{${this.shuffled(Object.entries(fields).flatMap(([name, node]) => this.field(name, node, depth))).join(',')}}`;
  }

  /** A field, now and then left out, given twice or with a stranger beside it. */
  private field(name: string, node: SchemaNode, depth: number): string[] {
    const isLeftOut = this.chance(node.type === 'optional' ? 0.6 : this.strayShare / 4);
    const count = isLeftOut ? 0 : this.chance(this.strayShare / 10) ? 2 : 1;
    const fields = Array.from({ length: count }, () => `${JSON.stringify(name)}:${this.value(node, depth)}`);
    if (this.chance(this.strayShare / 5)) fields.push(`${JSON.stringify(this.pick(STRAY_NAMES))}:${this.stray()}`);
    return fields;
  }

  private text(): string {
    if (this.chance(0.6)) return JSON.stringify(this.pick(TEXTS));
    const languages = this.times(3).map(
      () => `${JSON.stringify(this.pick(LANGUAGES))}:${JSON.stringify(this.pick(TEXTS))}`,
    );
    return `{${languages.join(',')}}`;
  }

  private stray(): string {
    const kind = this.random();
    if (kind < 0.6) return this.pick(STRAY);
    if (kind < 0.9)
      return JSON.stringify(this.pick([TEXTS, DATES, IDS, ADDRESSES, LANGUAGES][Math.floor(this.random() * 5)]!));
    const depth = this.pick([5, 20, 20, 500]);
    return this.chance(0.5) ? '['.repeat(depth) + ']'.repeat(depth) : `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  }

  private pick<T>(all: readonly T[]): T {
    return all[Math.floor(this.random() * all.length)]!;
  }

  private chance(share: number): boolean {
    return this.random() < share;
  }

  private times(most: number): null[] {
    return Array.from({ length: Math.floor(this.random() * (most + 1)) }, () => null);
  }

  private shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((item) => [this.random(), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
  }
}
