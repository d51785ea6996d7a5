// Zooms, pans and filters a page of events that were generated as columns, and prints how long that takes:
//   node test/bench/million.mjs [--n 1000000,100000] [--rate 1]
// A frame is the time from one animation frame to the next; a filter ends when the new chart is complete.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium as playwright } from 'playwright';
import { build, preview } from 'vite';
import { chromium } from '../chromium.mjs';

const value = (/** @type {string} */ flag, /** @type {string} */ otherwise) => {
  const at = process.argv.indexOf(flag);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const FRAME = 1000 / 60;
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

/** @param {number[]} values @param {number} share */
const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;
const told = (/** @type {number | undefined} */ ms) => `${(ms ?? NaN).toFixed(1)} ms`;

/**
 * The durations of the frames during these steps, each begun once the page has answered the previous one.
 * @param {import('playwright').Page} page @param {(() => Promise<unknown>)[]} steps
 */
async function frames(page, steps) {
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

/** @param {number} count */
async function measured(count) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}?n=${count}`);
  await page.evaluate(() => window.bench.ready);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(value('--rate', '1')) });
  const mouse = (/** @type {object} */ event) => session.send('Input.dispatchMouseEvent', /** @type {any} */ (event));
  const turn = (/** @type {number} */ deltaY) => () =>
    mouse({ type: 'mouseWheel', x: 640, y: 360, deltaX: 0, deltaY, modifiers: 2 });
  const times = (/** @type {number} */ many, /** @type {() => Promise<unknown>} */ step) => Array(many).fill(step);
  const zoom = await frames(page, [...times(20, turn(-100)), ...times(20, turn(100))]);
  await frames(page, times(10, turn(-100)));
  const left = { button: 'left', buttons: 1, y: 360 };
  const pan = await frames(page, [
    () => mouse({ ...left, type: 'mousePressed', x: 940, clickCount: 1 }),
    ...Array.from({ length: 60 }, (_, i) => () => mouse({ ...left, type: 'mouseMoved', x: 930 - 10 * i })),
    () => mouse({ ...left, type: 'mouseReleased', x: 340, clickCount: 1 }),
  ]);
  await frames(page, times(12, turn(100)));
  // No reader moves from the wheel to a filter faster; until then the page saves its frames for the gesture.
  await page.waitForTimeout(500);
  /** @type {number[]} */
  const filters = [];
  for (const kind of ['kind-3', 'kind-3', 'kind-7', 'kind-7', 'kind-1', 'kind-1'])
    filters.push(await page.evaluate((one) => window.bench.filter(one), kind));
  await page.close();
  const rows = { zoom, pan };
  for (const [name, all] of Object.entries(rows))
    console.log(`${count} events, ${name}: p95 ${told(quantile(all, 0.95))}, longest ${told(Math.max(...all))}`);
  console.log(`${count} events, filter: ${filters.map(told).join(', ')}`);
}

try {
  for (const count of value('--n', '1000000,100000').split(',')) await measured(Number(count));
} finally {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true });
}
