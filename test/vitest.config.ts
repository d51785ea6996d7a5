import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromium } from './chromium.mjs';

/** `.ci/run` sets a folder where each run leaves its numbers. */
const reports = process.env['TEST_REPORTS'];
const report = `${reports ?? ''}/${(process.env['TZ'] ?? 'here').replace('/', '-')}-${String(process.pid)}.json`;

// The browser is looked for when the provider reads this, so a run of unit tests alone unpacks none and needs none.
const lazily = {
  get launchOptions() {
    return chromium();
  },
};

export default defineConfig({
  test: {
    reporters: reports === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    // Vitest leaves one core free, which on two cores is half of them.
    maxWorkers: 2,
    coverage: { provider: 'v8', include: ['src/**/*.{ts,svelte}'], reportsDirectory: 'coverage' },
    projects: [
      {
        plugins: [svelte({ configFile: false })],
        test: {
          name: 'unit',
          environment: 'node',
          // A machine that does other things at once is slow, not wrong.
          testTimeout: 30_000,
          include: ['test/unit/**/*.test.ts', 'test/property/**/*.test.ts'],
          benchmark: { include: ['test/bench/**/*.bench.ts'] },
        },
      },
      {
        plugins: [svelte({ configFile: false })],
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright(lazily),
            viewport: { width: 1280, height: 800 },
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'site',
          environment: 'node',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/site/serve.ts'],
          // A browser beside others may lose a race that no reader runs; a fault of ours fails twice.
          retry: process.env['CI'] ? 1 : 0,
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
