import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromium } from './chromium.mjs';
import { runs, SEED } from './property/seed.ts';

/** The folder in which `.ci/run` collects the results of each run. */
const reports = process.env['TEST_REPORTS'];
const report = `${reports ?? ''}/${(process.env['TZ'] ?? 'here').replace('/', '-')}-${String(process.pid)}.json`;

// The browser is searched for when the provider reads this, so that a run of unit tests alone needs none.
const lazily = {
  get launchOptions() {
    return chromium();
  },
};

/**
 * Test files of a project share a process and its modules: to start one and load all again took a third of the time of the unit tests. A
 * file that changes a module or tests what it does when it is loaded asks for its modules anew (`vi.resetModules`).
 */
const together = { isolate: false };

export default defineConfig({
  test: {
    reporters: reports === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    // By default Vitest leaves one core free, which is half of two.
    maxWorkers: 2,
    coverage: { provider: 'v8', include: ['src/**/*.{ts,svelte}'], reportsDirectory: 'coverage' },
    projects: [
      {
        plugins: [svelte({ configFile: false })],
        test: {
          name: 'unit',
          environment: 'node',
          ...together,
          // On a busy machine a test is slow, not wrong.
          testTimeout: 30_000,
          include: ['test/unit/**/*.test.ts'],
          benchmark: { include: ['test/bench/**/*.bench.ts'] },
        },
      },
      {
        plugins: [svelte({ configFile: false })],
        test: {
          name: 'property',
          environment: 'node',
          ...together,
          testTimeout: 30_000,
          include: ['test/property/**/*.test.ts'],
          globalSetup: ['test/property/seed.ts'],
          setupFiles: ['test/property/setup.ts'],
        },
      },
      {
        plugins: [svelte({ configFile: false, compilerOptions: { fragments: 'tree' } })],
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          provide: { seed: SEED, fuzzRuns: runs(15) },
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
          ...together,
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/site/serve.ts'],
          setupFiles: ['test/site/setup.ts'],
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [svelte({ configFile: false })],
        test: {
          name: 'package',
          environment: 'node',
          ...together,
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/pack.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
