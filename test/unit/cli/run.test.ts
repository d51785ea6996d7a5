import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../../src/cli/messages/help/types';
import { optionsOf } from '../../../src/cli/options';
import { run } from '../../../src/cli/run';

const GOOD = '{"format": 1, "title": "T", "events": [{"id": "a", "when": "2020", "title": "A"}]}';
const FAULTY = '{\n  "format": 1,\n  "title": "T",\n  "events": [{"id": "a", "when": "9/11/1989", "title": "A"}]\n}';
const WARNED = '{"format": 1, "title": "T", "events": [{"id": "a", "when": "2020", "title": "A", "actors": ["PRK"]}]}';
const FILES: Record<string, Uint8Array> = {
  'good.json': Buffer.from(GOOD),
  'faulty.json': Buffer.from(FAULTY),
  'warned.json': Buffer.from(WARNED),
  'latin1.json': Buffer.from('{"title": "Süd"}', 'latin1'),
  'table.csv': Buffer.from('Date,Title\n2014,A\n'),
  'map.geojson': Buffer.from('{"type": "FeatureCollection", "features": []}'),
  'book.xlsx': Uint8Array.of(0x50, 0x4b, 0x03, 0x04, ...Buffer.from('xl/workbook.xml')),
  'broken.json': Buffer.from('{"format": 1,'),
  'list.yaml': Buffer.from('format: 1\ntitle: T\nevents: []\n'),
  '-': Buffer.from(FAULTY),
};

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function entente(line: string, env: Record<string, string> = {}): Promise<Ended> {
  let [out, err] = ['', ''];
  const code = await run(line === '' ? [] : line.split(' '), {
    env,
    write: () => Promise.reject(new Error('read-only')),
    png: () => Promise.resolve(null),
    built: () => Promise.resolve(''),
    version: () => Promise.resolve('1.2.3'),
    read: (file) => (FILES[file] ? Promise.resolve(FILES[file]) : Promise.reject(new Error('no such file'))),
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

describe('entente-timeline check', () => {
  it('prints issues like a compiler and exits with 1', async () => {
    const { code, out, err } = await entente('check faulty.json');
    expect(out).toBe(
      'faulty.json:4:34: error: events[0].when: “9/11/1989”: This can be read in two ways. Write 1989-11-09 if the day comes first, ' +
        '1989-09-11 if the month does. The event is left out.\n1 file: 1 error, 0 warnings\n',
    );
    expect([code, err]).toEqual([1, '']);
  });

  it.each([
    ['check good.json', 0, 'good.json: 1 event, no issues'],
    ['check good.json warned.json', 0, '2 files: 0 errors, 1 warning'],
    ['check --strict warned.json', 1, 'warning: events[0].actors[0]: “PRK” is not in "actors".'],
    ['check --strict good.json', 0, '1 file: 0 errors, 0 warnings'],
    ['check good.json faulty.json', 1, '2 files: 1 error, 0 warnings'],
    ['check -', 1, '(standard input):4:34: error: '],
    [
      'check --lang de -',
      1,
      '(Standardeingabe):4:34: Fehler: events[0].when: „9/11/1989“: Das lässt sich auf zwei Arten lesen.',
    ],
    ['check latin1.json', 1, 'latin1.json:1:1: error: The file is not in UTF-8. Save it as UTF-8 in the editor.'],
  ])('%s exits with %i and prints %j', async (line, code, said) => {
    const ended = await entente(line);
    expect(ended.out).toContain(said);
    expect(ended.code).toBe(code);
  });

  it.each([
    ['table.csv', 'table', 'table.timeline.json'],
    ['map.geojson', 'GeoJSON', 'map.timeline.json'],
    ['book.xlsx', 'Excel spreadsheet', 'book.timeline.json'],
  ])('says of %s that it is a %s, and what makes a timeline of it', async (file, format, out) => {
    const said = `another format (${format}). Make one of it: entente-timeline import ${file} --out ${out}`;
    const text = await entente(`check ${file}`);
    expect(text.out).toBe(`${file}:1:1: error: This is not a timeline yet, but ${said}\n1 file: 1 error, 0 warnings\n`);
    const json = await entente(`check --json ${file}`);
    expect(JSON.parse(json.out)).toMatchObject([{ file, level: 'error', code: 'other-format' }]);
    expect([text.code, json.code]).toEqual([1, 1]);
    expect((await entente(`render ${file} --out x`)).err).toContain(said);
  });

  it.each(['broken.json', 'list.yaml'])('says of %s, which is meant as a timeline, what is wrong', async (file) => {
    expect((await entente(`check ${file}`)).out).not.toContain('import');
  });

  it('reads the other files when one cannot be opened, and exits with 2', async () => {
    const { code, out, err } = await entente('check none.json faulty.json');
    expect(err).toBe('entente-timeline: none.json cannot be opened: no such file.\n');
    expect(out).toContain('faulty.json:4:34: error');
    expect(code).toBe(2);
  });

  it('prints nothing but JSON with --json', async () => {
    const { code, out } = await entente('check --json faulty.json good.json');
    const issue = {
      file: 'faulty.json',
      line: 4,
      column: 34,
      level: 'error',
      code: 'date',
      at: '/events/0/when',
      input: '9/11/1989',
    };
    expect(JSON.parse(out)).toMatchObject([issue]);
    expect(code).toBe(1);
  });
});

describe('entente uses', () => {
  it.each([
    [{}, 'error'],
    [{ LANG: 'de_DE.UTF-8' }, 'Fehler'],
    [{ LANG: 'C.UTF-8' }, 'error'],
    [{ LANG: 'fr_FR' }, 'error'],
    [{ LC_ALL: 'en_GB', LANG: 'de_DE' }, 'error'],
    [{ LC_MESSAGES: 'de', LANG: 'en_US' }, 'Fehler'],
    [{ LC_ALL: '', LANG: 'de' }, 'Fehler'],
    [{ LANG: 'constructor' }, 'error'],
  ])('the language of the environment: %j', async (env: Record<string, string>, word) => {
    expect((await entente('check faulty.json', env)).out).toContain(`: ${word}: `);
  });

  it('the language of --lang rather than that of the environment', async () => {
    expect((await entente('check faulty.json --lang=en', { LANG: 'de_DE' })).out).toContain(': error: ');
  });
});

describe('entente, with other arguments,', () => {
  it.each<readonly [string, number, string]>([
    ['--help', 0, 'entente-timeline check FILE…'],
    ['-h --lang de', 0, 'entente-timeline check DATEI…'],
    ['check --help', 0, 'entente-timeline check --strict timelines/*.json'],
    ...COMMAND_NAMES.map((name) => [`${name} --help`, 0, '\nExamples:\n'] as const),
    ...COMMAND_NAMES.map((name) => [`${name} --help --lang de`, 0, '\nExit-Code: 0'] as const),
    ['--version', 0, '1.2.3\n'],
  ])('%s exits with %i and prints %j', async (line, code, said) => {
    const ended = await entente(line);
    expect(ended.out).toContain(said);
    expect([ended.code, ended.err]).toEqual([code, '']);
  });

  it.each([
    ['', 'No file given.'],
    ['check', 'No file given.'],
    ['chekc a.json', 'There is no command “chekc”.'],
    ['check --stirct a.json', 'There is no option --stirct.'],
    ['check a.json --lang tlh', 'There are no messages in “tlh”, only in en, de, fr'],
    ['check a.json --lang', '--lang needs a value'],
  ])('%j exits with 2: %s', async (line, said) => {
    const ended = await entente(line);
    expect(ended.err).toContain(said);
    expect([ended.code, ended.out]).toEqual([2, '']);
  });

  it.each(COMMAND_NAMES)('%s --help names its options, and no other', async (name) => {
    for (const lang of ['en', 'de']) {
      const { out } = await entente(`${name} --help --lang ${lang}`);
      for (const [option] of out.matchAll(/--[a-z][a-z-]+/g))
        expect([option, optionsOf([name, option]).unknown]).toEqual([option, undefined]);
      expect(out).toContain('--json');
    }
  });

  it('knows every option that the documentation names', () => {
    const pages = ['en', 'de'].flatMap((lang) =>
      readdirSync(`src/app/docs/${lang}`, { encoding: 'utf8' }).map((name) => `src/app/docs/${lang}/${name}`),
    );
    const starter = ['.github/workflows/timeline.yml', 'README.md'].map((name) => `public/starter/${name}`);
    const lines = ['README.md', ...starter, ...pages].flatMap(
      (path) =>
        readFileSync(path, 'utf8').match(/(?<=npx )entente-timeline (?:check|import|export|render|serve) [^\n`]*/g) ??
        [],
    );
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) {
      const args = line
        .replace(/ (?:>>|>|#).*|[“”‘’].*/, '')
        .split(/\s+/)
        .slice(1);
      expect([line, optionsOf(args).unknown]).toEqual([line, undefined]);
    }
  });

  it('takes everything after -- for files', async () => {
    expect((await entente('check -- --strict')).err).toContain('--strict cannot be opened');
  });
});
