import { describe, expect, it } from 'vitest';
import { acrossFeatures, againstTheOrder, circles, importGraph, needsNode } from './imports';

describe('a file of layout may not', () => {
  it.each([
    ["import { a } from '../ui/timeline.svelte';", ['src/ui/timeline.svelte']],
    ["import type { A } from '../render/pen';", ['src/render/pen']],
    ["let a: import('../render/pen').A;", ['src/render/pen']],
    ["import '../render/pen';", ['src/render/pen']],
    ["const a = await import('../static/page');", ['src/static/page']],
    ['const a = await import(`../ui/${name}.ts`);', ['src/ui/${name}.ts']],
    ["export { a } from '../app/main';", ['src/app/main']],
    ["import {\n  a,\n} from '../interaction/keys';", ['src/interaction/keys']],
    ["import css from '../ui/a.css?inline';", ['src/ui/a.css?inline']],
    ["import pack from '../../package.json';", ['package.json']],
    ["import.meta.glob('../ui/*.ts')", ['src/ui/*.ts']],
    ["new URL('../ui/a.svg', import.meta.url)", ['src/ui/a.svg']],
    ["import { a } from '../time/scale'; import { b } from './lanes'; import { c } from 'd3-array';", []],
  ])('%j', (text, wrong) => {
    expect(againstTheOrder('src/layout/x.ts', text)).toEqual(wrong);
  });
});

describe('an entry point', () => {
  it.each([
    ['src/cli/main.ts', "import { a } from '../app/tools';", ['src/app/tools']],
    ['src/app/main.ts', "import { a } from '../embed/element';", ['src/embed/element']],
    ['src/app/index.html', '<script type="module" src="../embed/element.ts"></script>', ['src/embed/element.ts']],
    ['src/app/main.ts', "import { a } from './tools'; import { b } from '../ui/page';", []],
  ])('%s: %j', (file, text, wrong) => {
    expect(againstTheOrder(file, text)).toEqual(wrong);
  });
});

describe('a feature imports no other feature', () => {
  it.each([
    ['src/features/links/layer.ts', "import { a } from '../details/accounts';", ['src/features/details/accounts']],
    ['src/features/links/layer.ts', "import('../details/accounts')", ['src/features/details/accounts']],
    ['src/features/common/Menu.svelte', "import { a } from '../links/layer';", ['src/features/links/layer']],
    ['src/features/links/layer.ts', "import { a } from '../common/settled';", []],
    ['src/features/links/layer.ts', "import { a } from './layout'; import { b } from '../../render/pen';", []],
    ['src/features/links/parts/Sign.svelte', "import { a } from '../layer';", []],
    ['src/features/registry.ts', "import('./links/layer')", []],
    ['src/ui/parts.ts', "import('../features/links/layer')", []],
  ])('%s: %j', (file, text, wrong) => {
    expect(acrossFeatures(file, text)).toEqual(wrong);
  });
});

describe('only the command and static/node need Node', () => {
  it.each([
    ['src/static/page.ts', "import { createHash } from 'node:crypto';", ['node:crypto']],
    ['src/static/page.ts', "import { join } from 'path';", ['path']],
    ['src/static/page.ts', "const fs = await import('node:fs/promises');", ['node:fs/promises']],
    ['src/static/page.ts', "import { png } from './node/png';", ['src/static/node/png']],
    ['src/static/page.ts', 'const home = process.env.HOME;', ['process.env']],
    ['src/static/page.ts', 'const bytes = Buffer.from(text);', ['Buffer']],
    ['src/app/main.ts', "import { png } from '../static/node/png';", ['src/static/node/png']],
    ['src/static/node/png.ts', "import { readFile } from 'node:fs/promises'; Buffer.from(process.cwd());", []],
    ['src/cli/main.ts', "import { png } from '../static/node/png'; process.exit();", []],
    ['src/static/page.ts', '// The process. Buffer for what comes.\nconst nextBuffer = a.process.b;', []],
  ])('%s: %j', (file, text, wrong) => {
    expect(needsNode(file, text)).toEqual(wrong);
  });
});

describe('a circle of imports is found', () => {
  const found = (files: Readonly<Record<string, string>>): string[] =>
    circles(
      importGraph(
        Object.keys(files),
        (file) => files[file] ?? '',
        (path) => path in files,
      ),
    );

  it.each([
    ['of two files', { 'a.ts': "import './b';", 'b.ts': "import './a';" }, ['a.ts → b.ts → a.ts']],
    [
      'of types',
      { 'a.ts': "import type { B } from './b';", 'b.ts': "import type { A } from './a';" },
      ['a.ts → b.ts → a.ts'],
    ],
    ['of dynamic imports', { 'a.ts': "import('./b')", 'b.ts': "import('./a')" }, ['a.ts → b.ts → a.ts']],
    ['of a file with itself', { 'a.ts': "import { a } from './a';" }, ['a.ts → a.ts']],
    [
      'through a component',
      { 'A.svelte': "import './b.svelte';", 'b.svelte.ts': "import A from './A.svelte';" },
      ['A.svelte → b.svelte.ts → A.svelte'],
    ],
    [
      'through a glob',
      { 'x/a.ts': "import.meta.glob('../y/*.ts')", 'y/b.ts': "import '../x/a';" },
      ['x/a.ts → y/b.ts → x/a.ts'],
    ],
    [
      'through a name made at run time',
      { 'a.ts': 'import(`./y/${name}.ts`)', 'y/b.ts': "import '../a';" },
      ['a.ts → y/b.ts → a.ts'],
    ],
    [
      'the shorter of two',
      { 'a.ts': "import './b'; import './c';", 'b.ts': "import './c';", 'c.ts': "import './a';" },
      ['a.ts → b.ts → c.ts → a.ts', 'a.ts → c.ts → a.ts'],
    ],
    [
      'and none where files meet again',
      {
        'a.ts': "import './b'; import './c';",
        'b.ts': "import './d';",
        'c.ts': "import './d';",
        'd.ts': "import './gone';",
      },
      [],
    ],
  ])('%s', (_, files, expected) => {
    expect(found(files)).toEqual(expected);
  });
});
