import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The package as `npm pack` makes it. */
    tarball: string;
    /** Paths in it. */
    packed: string[];
    /** An empty project that has it installed. */
    app: string;
  }
}

/** What goes into the tarball beside what is built. */
const SOURCES = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'public/schema', 'public/presets'];

/** Packages of the repository that the project uses beside ours, so that nothing is downloaded. */
const LINKED = ['react', 'react-dom', '@types/react', '@types/react-dom', 'svelte', 'vite'];

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Runs npm without the network and without scripts. */
function npm(cwd: string, args: readonly string[]): string {
  const flags = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'];
  // On Windows npm is a script of the shell.
  return execFileSync('npm', [...args, ...flags], { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}

/** Builds the package, packs it and installs it into an empty project, in folders of its own: `dist` stays as it is. */
export default function pack(project: TestProject): () => void {
  const { root } = project.vitest.config;
  const folder = mkdtempSync(join(tmpdir(), 'entente-package-'));
  const [source, app] = [join(folder, 'source'), join(folder, 'app')];
  const { VITEST: _, ...env } = process.env;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--mode', 'package', '--logLevel', 'error'], {
    cwd: root,
    env: { ...env, NODE_ENV: 'production', DIST: join(source, 'dist') },
    stdio: 'inherit',
  });
  for (const path of SOURCES) cpSync(join(root, path), join(source, path), { recursive: true });
  const [packed] = JSON.parse(npm(source, ['pack', '--json', '--pack-destination', folder])) as [Packed];
  const tarball = join(folder, packed.filename);

  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'app', private: true, type: 'module' }));
  npm(app, ['install', tarball]);
  project.provide('tarball', tarball);
  project.provide(
    'packed',
    packed.files.map(({ path }) => path),
  );
  project.provide('app', app);
  for (const name of LINKED) {
    const path = join(app, 'node_modules', name);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), path, 'junction');
  }
  cpSync(join(root, 'test/package/consumer'), app, { recursive: true });
  cpSync(join(root, 'data'), join(app, 'data'), { recursive: true });
  return () => rmSync(folder, { recursive: true });
}

/** The package.json of what is installed. */
export function manifestOf(app: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(app, 'node_modules/entente-timeline/package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
}
