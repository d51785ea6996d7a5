import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rooms of src/ in the order data passes through them. A file imports from its own room or from one to the left. */
const ROOMS = [
  'base',
  'time',
  'intake',
  'model',
  'view',
  'layout',
  'draw',
  'outline',
  'gestures',
  'ui',
  'still',
  'app',
  'embed',
  'cli',
];
/** The doors of the house: nobody imports these, not even each other. */
const DOORS = ['app', 'embed', 'cli'];

/** Every way a file can name another one of ours: static and dynamic imports, re-exports, assets beside a module, globs. */
const NAMED =
  /(?:\bfrom|\bimport|\bimport\s*\(|\bnew\s+URL\s*\(|\.glob(?:<[^>]*>)?\s*\(|@import)\s*(?:\[\s*)?['"`](\.[^'"`]*)['"`]/g;

function below(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  return paths.filter((path) => statSync(path).isFile());
}

const read = (path: string): string => readFileSync(path, 'utf8');
const roomOf = (path: string): string => path.split(/[\\/]/)[1] ?? '';

/** What a file of src/ imports and may not, each as `target`. */
function trespasses(file: string, text: string): string[] {
  const here = roomOf(file);
  const targets = [...text.matchAll(NAMED)].map((match) => join(file, '..', match[1] ?? ''));
  return targets.filter((target) => {
    const there = roomOf(target);
    if (target.startsWith('src') && there === here) return false;
    return !target.startsWith('src') || DOORS.includes(there) || ROOMS.indexOf(there) > ROOMS.indexOf(here);
  });
}

const CODE = new Set(['.ts', '.svelte', '.mjs', '.js', '.css', '.html']);
const sources = below('src').filter((path) => CODE.has(extname(path)));
const tests = below('test').filter((path) => CODE.has(extname(path)));

describe('the rule of the rooms sees', () => {
  it.each([
    ["import { a } from '../ui/timeline.svelte';", ['src/ui/timeline.svelte']],
    ["import type { A } from '../draw/pen';", ['src/draw/pen']],
    ["import '../draw/pen';", ['src/draw/pen']],
    ["const a = await import('../still/page');", ['src/still/page']],
    ["export { a } from '../app/main';", ['src/app/main']],
    ["import {\n  a,\n} from '../gestures/keys';", ['src/gestures/keys']],
    ["import css from '../ui/a.css?inline';", ['src/ui/a.css?inline']],
    ["import pack from '../../package.json';", ['package.json']],
    ["import.meta.glob('../ui/*.ts')", ['src/ui/*.ts']],
    ["import { a } from '../time/scale'; import { b } from './lanes'; import { c } from 'd3-array';", []],
  ])('%j in layout', (text, wrong) => {
    expect(trespasses(join('src', 'layout', 'x.ts'), text)).toEqual(wrong.map((path) => join(path)));
  });
});

describe('the house', () => {
  it('has no rooms but its own', () => {
    const found = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(found.map((entry) => entry.name).filter((name) => !ROOMS.includes(name))).toEqual([]);
  });

  it('is read through, not empty', () => {
    expect(sources.length).toBeGreaterThan(10);
  });

  it('imports only to the left, and no door', () => {
    const wrong = sources.flatMap((file) => trespasses(file, read(file)).map((target) => `${file} → ${target}`));
    expect(wrong).toEqual([]);
  });

  it('has no barrel files', () => {
    const only =
      /^(\s*(\/\/[^\n]*|\/\*[^]*?\*\/|export\s+(type\s+)?(\*|\{[^}]*\})\s*(as\s+\w+\s+)?from\s+'[^']+';?)\s*)+$/;
    const barrels = sources.filter(
      (path) => /^index\.(ts|js)$/.test(basename(path)) || (path.endsWith('.ts') && only.test(read(path))),
    );
    expect(barrels).toEqual([]);
  });

  it('has no file above 300 lines', () => {
    const lines = (file: string): number => read(file).trimEnd().split('\n').length;
    const long = [...sources, ...tests].filter((file) => lines(file) > 300).map((file) => `${file}: ${lines(file)}`);
    expect(long).toEqual([]);
  });

  it('keeps styles out of its components, since a strict host refuses them', () => {
    const styled = sources.filter((path) => path.endsWith('.svelte') && /<style|\sstyle=/.test(read(path)));
    expect(styled).toEqual([]);
  });
});

describe('what is committed', () => {
  // Written in halves, so that this file does not find itself.
  const PLACES = [
    ['/wo', 'rk/'],
    ['.lib', 'rary'],
    ['.mir', 'ror/'],
  ].map((halves) => halves.join(''));
  const BESIDE = ['../sha', 'red'].join('');
  const TEXT = new Set([...CODE, '.json', '.jsonl', '.md', '.txt', '.svg', '']);
  const top = readdirSync('.').filter((name) => statSync(name).isFile());
  const all = [...top, ...['src', 'test', 'data', 'public', '.ci'].flatMap(below)].filter((path) =>
    TEXT.has(extname(path)),
  );

  it.each(PLACES)('never names the place it was made in (%s)', (place) => {
    expect(all.filter((path) => read(path).includes(place))).toEqual([]);
  });

  it('needs nothing beside the repository; a test that looks there skips where it is absent', () => {
    const looking = all.filter((path) => read(path).includes(BESIDE));
    expect(looking.filter((path) => !path.startsWith('test') || !/skipIf|runIf|\.skip\(/.test(read(path)))).toEqual([]);
  });

  it('lies in few places at the top', () => {
    const folders = ['coverage', 'data', 'dist', 'node_modules', 'public', 'src', 'test'];
    const files = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'package-lock.json',
      'package.json',
      'tsconfig.json',
      'vite.config.ts',
    ];
    const strange = readdirSync('.').filter((name) => !name.startsWith('.') && ![...folders, ...files].includes(name));
    expect(strange).toEqual([]);
  });
});
