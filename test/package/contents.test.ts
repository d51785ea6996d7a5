import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';
import { manifestOf } from './pack';

const root = join(inject('app'), 'node_modules/entente-timeline');
const manifest = manifestOf(inject('app'));
const exported = manifest['exports'] as Record<string, string | Record<string, string>>;
const packed = inject('packed');

describe('the tarball', () => {
  // Nine further languages are 0.1 MB, in the element, in `render` and in the page that is one file.
  it('weighs less than 1.55 MB, almost half of it fonts for PNG', () => {
    expect(statSync(inject('tarball')).size).toBeLessThan(1_550_000);
  });

  it('holds the element, its types, the command and what goes with them, and no site', () => {
    const places = packed.map((path) => /^(?:dist\/\w+|public\/\w+|[^/]+)/.exec(path)?.[0]);
    expect([...new Set(places)].sort()).toEqual([
      ...['CHANGELOG.md', 'LICENSE', 'README.md', 'dist/cli', 'dist/npm', 'package.json'],
      ...['public/presets', 'public/schema'],
    ]);
  });

  it('holds the element once', () => {
    const scripts = packed.filter((path) => path.startsWith('dist/npm/') && path.endsWith('.js'));
    const large = scripts.filter((path) => statSync(join(root, path)).size > 150_000);
    expect(large).toEqual([expect.stringMatching(/embed\/chunks\/element-[\w-]+\.js$/)]);
  });

  it('brings no other package along', () => {
    expect(manifest['dependencies']).toBeUndefined();
    const lock = readFileSync(join(inject('app'), 'package-lock.json'), 'utf8');
    const { packages } = JSON.parse(lock) as { packages: object };
    expect(Object.keys(packages)).toEqual(['', 'node_modules/entente-timeline']);
  });
});

describe('package.json', () => {
  const targets = Object.values(exported).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  const others = ['types', 'unpkg', 'jsdelivr', 'customElements'].map((field) => manifest[field] as string);
  const paths = [...targets, ...others, ...(manifest['sideEffects'] as string[])];

  it.each([...new Set(paths)])('names %s, which is there', (path) => {
    const [folder, rest] = path.split('*') as [string, string?];
    if (path === '*.css') expect(packed).toContain('public/presets/newspaper.css');
    else if (rest === undefined) expect(existsSync(join(root, path))).toBe(true);
    else expect(readdirSync(join(root, folder)).length).toBeGreaterThan(0);
  });

  it('has nothing for publint to say', async () => {
    const tarball = readFileSync(inject('tarball'));
    const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('gives types that fit the modules, for Node and for bundlers', async () => {
    const archive = createPackageFromTarballData(readFileSync(inject('tarball')));
    const excludeEntrypoints = Object.keys(exported).filter((path) => /\*|\.json$/.test(path));
    const result = await checkPackage(archive, { excludeEntrypoints });
    if (result.types === false) throw new Error('the package has no types');
    // An ES module is not for CommonJS and for TypeScript of before 2022.
    const kinds = ['node16-esm', 'bundler'] as const;
    const resolutions = Object.entries(result.entrypoints).map(([path, { resolutions: of }]) => [
      path,
      kinds.map((kind) => of[kind].resolution?.isTypeScript ?? false),
    ]);
    expect(Object.fromEntries(resolutions)).toEqual(
      Object.fromEntries(resolutions.map(([path]) => [path, [true, true]])),
    );
    const problems = result.problems.filter(
      (problem) => !('resolutionKind' in problem) || kinds.some((kind) => kind === problem.resolutionKind),
    );
    expect(problems).toEqual([]);
  });
});
