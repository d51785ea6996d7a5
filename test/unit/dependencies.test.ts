import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies, overrides } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
};

const ours = { ...devDependencies, ...dependencies };
const isD3 = (name: string): boolean => name.startsWith('d3-') || name === 'internmap';
/** The version that a name is pinned to: an override may point (`$d3-array`) to a dependency of ours. */
const pinOf = (name: string): string | undefined => {
  const pin = overrides[name] ?? ours[name];
  return pin?.startsWith('$') ? ours[pin.slice(1)] : pin;
};

// The releases of d3 of November 2026 no longer tree-shake: `interpolateZoom` alone then weighs 4.1 kB instead of 0.4 (brotli).
// The modules depend on each other by ranges, which would fetch them.
describe('d3', () => {
  const installed = Object.entries(lock.packages).flatMap(([path, { version }]) => {
    const name = path.split('node_modules/').at(-1) ?? '';
    return isD3(name) ? [{ path, name, version }] : [];
  });

  it('is in the lock file', () => {
    expect(installed.length).toBeGreaterThan(4);
  });

  it.each(installed)('has $name once, in the version that is pinned', ({ path, name, version }) => {
    expect(path).toBe(`node_modules/${name}`);
    expect(version).toBe(pinOf(name));
  });

  it('is pinned exactly wherever it is named', () => {
    const names = [...Object.keys(ours), ...Object.keys(overrides)].filter(isD3);
    expect(names.filter((name) => !/^\d+\.\d+\.\d+$/.test(pinOf(name) ?? ''))).toEqual([]);
  });

  it('is imported module by module, never whole', () => {
    const whole = ['src', 'test'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(ts|svelte|mjs)$/.test(path))
        .map((path) => join(folder, path))
        .filter((path) => /(?:from|import)\s*\(?\s*['"]d3['"]/.test(readFileSync(path, 'utf8'))),
    );
    expect(whole).toEqual([]);
  });
});
