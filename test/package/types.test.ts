import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, inject, it } from 'vitest';

const app = inject('app');
const tsc = resolve('node_modules/typescript/bin/tsc');

const STRICT = {
  ...{ target: 'ES2022', lib: ['ES2022', 'DOM', 'DOM.Iterable'], jsx: 'react-jsx', types: [], noEmit: true },
  ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, resolveJsonModule: true },
};

beforeAll(() => {
  // Every timeline of ours has to have the type that the package publishes.
  for (const name of readdirSync(join(app, 'data'))) {
    const json = readFileSync(join(app, 'data', name), 'utf8');
    const text = `import type { TimelineFile } from 'entente-timeline';\nexport const file: TimelineFile = ${json};\n`;
    writeFileSync(join(app, name.replace('.json', '.data.ts')), text);
  }
});

// What must not pass is marked with @ts-expect-error in test/package/consumer: an error that does not come fails as well.
it.each([
  { module: 'ESNext', moduleResolution: 'bundler' },
  { module: 'NodeNext', moduleResolution: 'nodenext' },
])('the types hold with $moduleResolution', (modules) => {
  const config = join(app, `tsconfig.${modules.moduleResolution}.json`);
  const include = ['*.ts', '*.tsx', 'app/*.tsx'];
  // Once is enough for our timelines: thousands of lines are compiled.
  const exclude = modules.moduleResolution === 'nodenext' ? ['*.data.ts'] : [];
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...STRICT, ...modules }, include, exclude }));
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', config], { cwd: app, encoding: 'utf8' });
  expect([stdout, status]).toEqual(['', 0]);
});
