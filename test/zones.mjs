// Runs the unit and property tests of what knows dates again where the machine's clock is far from UTC. A date of history must not move: neither west of
// UTC by half an hour and with daylight saving time, nor in Samoa, far east of it, which once left out a whole day.
import { spawnSync } from 'node:child_process';

const testsOf = (/** @type {string[]} */ ...modules) =>
  modules.flatMap((name) => [`test/unit/${name}`, `test/property/${name}`]);
/** The modules that calculate with time. */
const WITH_TIME = testsOf('time', 'format', 'model', 'view');
/** Those that say it, or read it from other files. */
const WITH_DATES = testsOf('import', 'outline', 'chart', 'static');

for (const [TZ, tests] of /** @type {const} */ ([
  ['America/St_Johns', WITH_TIME],
  ['Pacific/Apia', [...WITH_TIME, ...WITH_DATES]],
])) {
  console.log(`\nThe unit and property tests in ${TZ}`);
  const projects = ['--project', 'unit', '--project', 'property'];
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...projects, ...tests, ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, vitest, { env: { ...process.env, TZ }, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
