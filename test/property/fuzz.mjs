// Runs all property tests with a random seed and more runs than the suite; seed.ts says how to choose both and to replay a failure.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, runs: { type: 'string' } },
});
const FC_SEED = values.seed ?? process.env['FC_SEED'] ?? String(randomInt(2 ** 31));
const FC_RUNS = values.runs ?? process.env['FC_RUNS'] ?? '2000';
const project = positionals.some((path) => path.includes('browser')) ? 'browser' : 'property';
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--testTimeout', '0', ...positionals];
const { status } = spawnSync(process.execPath, vitest, { env: { ...process.env, FC_SEED, FC_RUNS }, stdio: 'inherit' });
process.exit(status ?? 1);
