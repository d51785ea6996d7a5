import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run';
import { loadPngEncoder } from '../../../src/static/node/png';
import { HEBREW } from '../static/hebrewFont';

const GOOD = readFileSync('test/fixtures/format/good.json');
const HALF = '{"format": 1, "title": "T", "events": [{"id": "a", "when": "2020", "title": "A"}, {"id": "b"}]}';
const FILES: Record<string, Uint8Array> = {
  'good.json': GOOD,
  'half.json': Buffer.from(HALF),
  'list.json': Buffer.from('[]'),
  'hebrew.json': Buffer.from('{"format": 1, "title": "שלום", "events": [{"id": "a", "when": "2020", "title": "ไทย"}]}'),
  'hebrew.woff': HEBREW,
  'no.ttf': Buffer.from('no font'),
  'other/good.json': GOOD,
};

interface Ended {
  readonly code: number;
  readonly out: string[];
  readonly err: string;
  readonly written: ReadonlyMap<string, string | Uint8Array>;
}

async function entente(line: string, { full = false, resvg = true } = {}): Promise<Ended> {
  let [out, err] = ['', ''];
  const written = new Map<string, string | Uint8Array>();
  const code = await run(line.split(' '), {
    env: {},
    version: () => Promise.resolve('1.2.3'),
    read: (file) => (FILES[file] ? Promise.resolve(FILES[file]) : Promise.reject(new Error('no such file'))),
    write: (file, content) =>
      full ? Promise.reject(new Error('no space left')) : Promise.resolve(void written.set(file, content)),
    png: (fonts) => (resvg ? loadPngEncoder(fonts) : Promise.resolve(null)),
    built: (name) => Promise.resolve(`/* ${name} */`),
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out: out.split('\n').filter((name) => name !== ''), err, written };
}

const PAGE = ['index.html', 'frame.html', 'snippet.html', 'data.json', 'page.js', 'page.css'];

describe('entente-timeline render', { timeout: 30_000 }, () => {
  it.each([
    ['', [...PAGE, 'picture.svg', 'picture.png', 'events.md', 'events.txt']],
    ['--page', PAGE],
    ['--single', ['timeline.html']],
    ['--svg --txt', ['picture.svg', 'events.txt']],
    ['--page --base https://example.org/x', [...PAGE, 'preview.png', 'oembed.json']],
  ])('with %j writes %j and lists each file', async (options, names) => {
    const { code, out, written } = await entente(`render good.json --out site ${options}`.trim());
    expect(out).toEqual(names.map((name) => `site/${name}`));
    expect([...written.keys()]).toEqual(out);
    expect(code).toBe(0);
  });

  it('says of which scripts a PNG has no letters, and takes fonts that have them', async () => {
    const without = await entente('render hebrew.json --out s --png');
    expect(without.err).toContain('which its fonts do not have: Hebrew and Thai. Give a font that has them: --font');
    expect(without.code).toBe(0);
    const given = await entente('render hebrew.json --out s --png --font hebrew.woff');
    expect(given.err).toContain('which its fonts do not have: Thai.');
    expect(given.written.get('s/picture.png')).not.toEqual(without.written.get('s/picture.png'));
    expect((await entente('render hebrew.json --out s --svg')).err).toBe('');
  });

  it.each([
    ['no.ttf', 'no.ttf is no font'],
    ['none.ttf', 'none.ttf cannot be opened: no such file'],
  ])('refuses the font %s', async (font, sentence) => {
    const { code, err } = await entente(`render good.json --out s --png --font ${font}`);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  });

  it('lists the files as JSON with --json', async () => {
    const { out } = await entente('render good.json half.json --out s --txt --json');
    const results = JSON.parse(out.join('\n')) as { file: string; written: string[]; issues: object[] }[];
    expect(results).toMatchObject([
      { file: 'good.json', written: ['s/good/events.txt'], issues: [] },
      { file: 'half.json', written: ['s/half/events.txt'], issues: [{ level: 'error' }, { level: 'error' }] },
    ]);
  });

  it('gives each of several timelines its own folder and address', async () => {
    const { out, written } = await entente(
      'render good.json other/good.json --out=s --page --base=https://example.org',
    );
    expect(out.filter((name) => name.endsWith('index.html'))).toEqual(['s/good/index.html', 's/good-2/index.html']);
    expect(written.get('s/good-2/index.html')).toContain('rel="canonical" href="https://example.org/good-2/"');
  });

  it('says what is missing without --base, and nothing with it', async () => {
    expect((await entente('render good.json --out s --page')).err).toContain(
      'Without --base the pages have no canonical',
    );
    expect((await entente('render good.json --out s --page --base https://example.org')).err).toBe('');
    expect((await entente('render good.json --out s --svg')).err).toBe('');
  });

  it.each([
    ['', [...PAGE, 'picture.svg', 'events.md', 'events.txt']],
    ['--page --base https://example.org/x', [...PAGE, 'oembed.json']],
  ])('with %j and without the package for PNG, writes everything else and says so', async (options, names) => {
    const { code, out, err, written } = await entente(`render good.json --out s ${options}`.trim(), { resvg: false });
    expect(out).toEqual(names.map((name) => `s/${name}`));
    expect(err).toContain('No PNG can be written without the package @resvg/resvg-wasm.');
    expect([...written.values()].join('')).not.toContain('preview.png');
    expect(code).toBe(0);
  });

  it('writes nothing where PNG is requested and its package is missing', async () => {
    const { code, err, written } = await entente('render good.json --out s --png --md', { resvg: false });
    expect([code, written.size]).toEqual([2, 0]);
    expect(err).toContain('npm install @resvg/resvg-wasm');
  });

  it('renders the valid part of a file, reports the rest and exits with 1', async () => {
    const { code, err, written } = await entente('render half.json --out s --txt');
    expect(err).toContain('half.json:1:83: error: events[1]');
    expect(written.get('s/events.txt')).toContain('2020: A');
    expect(code).toBe(1);
  });

  it('writes nothing for a file without a valid event', async () => {
    const { code, out, written } = await entente('render list.json --out s');
    expect([code, out, written.size]).toEqual([1, [], 0]);
  });

  it('renders only the span that --shown asks for', async () => {
    const { written } = await entente('render good.json --out s --md --page --shown 1987');
    expect(written.get('s/events.md')).toContain('INF Treaty signed');
    expect(written.get('s/events.md')).not.toContain('### July 2014');
    expect(written.get('s/index.html')).toContain('<meta name="entente-view" content="#t=1987/1987">');
  });

  it('uses the language and theme of the options', async () => {
    const { written } = await entente('render good.json --out s --svg --lang de --theme dark --width 400');
    expect(written.get('s/picture.svg')).toMatch(/<svg [^>]*width="400"[^>]*>.*Ein Vertrag.*fill="#16171a"/s);
  });

  it('reports that it cannot write', async () => {
    const { code, err } = await entente('render good.json --out s --svg', { full: true });
    expect([code, err]).toEqual([2, 'entente-timeline: s cannot be written: no space left.\n']);
  });

  it.each([
    ['render good.json', 'No output folder.'],
    ['render --out s', 'No file given.'],
    ['render good.json --out', '--out needs a value.'],
    ['render good.json --out s --base example.org', '“example.org” is not an address.'],
    ['render good.json --out s --width 12', '“12” is not a width. Write a whole number from 280 to 4000.'],
    ['render good.json --out s --width wide', '“wide” is not a width.'],
    ['render good.json --out s --theme pink', 'There is no theme “pink”, only auto, light, dark.'],
    ['render good.json --out s --shown today', '“today” is not a span of time.'],
    ['render good.json --out s --strict', 'There is no option --strict.'],
    ['check good.json --out s', 'There is no option --out.'],
    ['render none.json --out s', 'none.json cannot be opened: no such file.'],
    ['render good.json --out s --base x --lang de', '„x“ ist keine Adresse.'],
  ])('%j exits with 2: %s', async (line, said) => {
    const { code, err, written } = await entente(line);
    expect(err).toContain(said);
    expect([code, written.size]).toEqual([2, 0]);
  });
});
