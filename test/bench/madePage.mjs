// What the benchmarks of a page of generated events have in common.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium as playwright } from 'playwright';
import { build, preview } from 'vite';
import { chromium } from '../chromium.mjs';

/** The value of an option of the command. @param {string} flag @param {string} otherwise */
export const value = (flag, otherwise) => {
  const at = process.argv.indexOf(flag);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};

const FRAME = 1000 / 60;

/** Builds and serves the page of generated events (`index.html`), and starts a browser for it. */
export async function startBench() {
  const outDir = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  /** @type {import('vite').InlineConfig} */
  const config = {
    configFile: false,
    root: resolve(import.meta.dirname),
    logLevel: 'warn',
    plugins: [svelte({ configFile: false, compilerOptions: { css: 'external' } })],
    build: { outDir, emptyOutDir: true, target: 'es2022' },
    preview: { host: '127.0.0.1', port: 0 },
  };
  await build(config);
  const server = await preview(config);
  const browser = await playwright.launch(chromium());
  return {
    browser,
    /** Opens the page with so many events. @param {import('playwright').Page} page @param {number} count */
    open: async (page, count) => {
      await page.goto(`${server.resolvedUrls?.local[0] ?? ''}?n=${count}`);
      await page.evaluate(() => window.bench.ready);
    },
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}

/** @param {readonly number[]} values @param {number} share */
export const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;
/** @param {number | undefined} ms */
export const told = (ms) => `${(ms ?? NaN).toFixed(1)} ms`;

/**
 * The durations of the frames during these steps, each begun once the page has answered the previous one.
 * @param {import('playwright').Page} page @param {(() => Promise<unknown>)[]} steps
 */
export async function frames(page, steps) {
  await page.evaluate(() => {
    const times = Object.assign(window, { times: /** @type {number[]} */ ([]) }).times;
    const tick = (/** @type {number} */ at) => {
      times.push(at);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  for (const step of steps) {
    const begun = performance.now();
    await step();
    await new Promise((done) => setTimeout(done, FRAME - (performance.now() - begun)));
  }
  const times = await page.evaluate(() => /** @type {number[]} */ (Reflect.get(window, 'times').slice()));
  return times.slice(1).map((at, i) => at - (times[i] ?? at));
}
