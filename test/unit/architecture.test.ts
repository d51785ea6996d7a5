import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { longFunctions } from './architecture/functions';
import {
  acrossFeatures,
  againstTheOrder,
  circles,
  importGraph,
  MODULES,
  needsNode,
  slashed,
} from './architecture/imports';

const MAX_FILE_LINES = 300;
const MAX_FUNCTION_LINES = 60;

function below(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => slashed(join(folder, path)));
  return paths.filter((path) => statSync(path).isFile());
}

const read = (path: string): string => readFileSync(path, 'utf8');

const CODE = new Set(['.ts', '.svelte', '.mjs', '.js', '.css', '.html']);
const sources = below('src').filter((path) => CODE.has(extname(path)));
const tests = below('test').filter((path) => CODE.has(extname(path)));

/** What a rule finds in all files of src/, each as `file → target`. */
function broken(rule: (file: string, text: string) => string[]): string[] {
  return sources.flatMap((file) => rule(file, read(file)).map((target) => `${file} → ${target}`));
}

describe('the architecture', () => {
  it('has no modules but these', () => {
    const found = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(found.map((entry) => entry.name).filter((name) => !MODULES.includes(name))).toEqual([]);
  });

  it('is read from files that exist', () => {
    expect(sources.length).toBeGreaterThan(100);
  });

  it('imports only to the left, and no entry point', () => {
    expect(broken(againstTheOrder)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(circles(importGraph(sources, read))).toEqual([]);
  });

  it('keeps features apart', () => {
    expect(broken(acrossFeatures)).toEqual([]);
  });

  it('needs Node only in the command and in static/node', () => {
    expect(broken(needsNode)).toEqual([]);
  });

  it('has no barrel files', () => {
    const only =
      /^(\s*(\/\/[^\n]*|\/\*[^]*?\*\/|export\s+(type\s+)?(\*|\{[^}]*\})\s*(as\s+\w+\s+)?from\s+'[^']+';?)\s*)+$/;
    const barrels = sources.filter(
      (path) => /^index\.(ts|js)$/.test(basename(path)) || (path.endsWith('.ts') && only.test(read(path))),
    );
    expect(barrels).toEqual([]);
  });

  it(`has no file above ${String(MAX_FILE_LINES)} lines`, () => {
    const lines = (file: string): number => read(file).trimEnd().split('\n').length;
    const long = [...sources, ...tests].filter((file) => lines(file) > MAX_FILE_LINES);
    expect(long.map((file) => `${file}: ${String(lines(file))}`)).toEqual([]);
  });

  it(`has no function above ${String(MAX_FUNCTION_LINES)} lines`, () => {
    const scripts = [...sources, ...tests, 'vite.config.ts'].filter((file) => /\.(?:ts|svelte|m?js)$/.test(file));
    const long = scripts.flatMap((file) =>
      longFunctions(file, read(file), MAX_FUNCTION_LINES).map(
        ({ name, line, lines }) => `${file}:${String(line)} ${name}: ${String(lines)} lines`,
      ),
    );
    expect(long).toEqual([]);
  });

  it('keeps styles out of its components, since a strict host refuses them', () => {
    const styled = sources.filter((path) => path.endsWith('.svelte') && /<style|\sstyle=/.test(read(path)));
    expect(styled).toEqual([]);
  });
});

/** An absolute path into somebody's home or workspace directory. */
const ON_ONE_MACHINE = /(?:^|[\s"'`(=:[>])\/(?:home|Users|root|workspace)\//m;

describe('what is committed', () => {
  const TEXT = new Set([...CODE, '.json', '.jsonl', '.md', '.txt', '.svg', '']);
  const top = readdirSync('.').filter((name) => name !== '.git' && statSync(name).isFile());
  const all = [...top, ...['src', 'test', 'data', 'public', '.ci'].flatMap(below)].filter((path) =>
    TEXT.has(extname(path)),
  );

  it('contains no path of a home or workspace directory', () => {
    expect(all.filter((path) => ON_ONE_MACHINE.test(read(path)))).toEqual([]);
  });

  it.each(['home', 'Users', 'root', 'workspace'])('would not pass with a path into /%s', (folder) => {
    const path = `/${folder}/ada/notes.txt`;
    for (const text of [path, `a\n${path}`, `"${path}"`, `see (${path})`, `HOME=${path}`])
      expect(ON_ONE_MACHINE.test(text)).toBe(true);
    expect(ON_ONE_MACHINE.test(`https://example.org${path}`)).toBe(false);
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
