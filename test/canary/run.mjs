// The bird in the mine: fails when svelte-check lets a wrong prop through.
import { spawnSync } from 'node:child_process';

const { status, stdout } = spawnSync(
  'npx',
  ['svelte-check', '--workspace', 'test/canary', '--tsconfig', './tsconfig.json', '--output', 'machine'],
  {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  },
);
if (status === 0 || !stdout.includes("Type 'string' is not assignable to type 'number'")) {
  console.error(`svelte-check did not see the wrong prop of test/canary/Canary.svelte:\n${stdout}`);
  process.exit(1);
}
