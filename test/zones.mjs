// Runs the unit tests again where the machine's clock is far from UTC: east with half an hour, west with summer time,
// and Samoa, which once left out a whole day. A date of history must not move.
import { spawnSync } from 'node:child_process';

for (const TZ of ['Asia/Kolkata', 'America/Los_Angeles', 'Pacific/Apia']) {
  console.log(`\nThe unit tests in ${TZ}`);
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, vitest, { env: { ...process.env, TZ }, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
