// Runs the unit tests again where the machine's clock is far from UTC: in Samoa, which once left out a whole day, and what reckons
// with time also east with half an hour and west with summer time. A date of history must not move.
import { spawnSync } from 'node:child_process';

const RECKON = ['time', 'view', 'model', 'intake'].flatMap((room) => [`test/unit/${room}`, `test/property/${room}`]);

for (const [TZ, tests] of /** @type {const} */ ([
  ['Asia/Kolkata', RECKON],
  ['America/Los_Angeles', RECKON],
  ['Pacific/Apia', []],
])) {
  console.log(`\nThe unit tests in ${TZ}`);
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...tests, ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, vitest, { env: { ...process.env, TZ }, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
