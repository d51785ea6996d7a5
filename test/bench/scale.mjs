// Opens files in which one thing is far more than usual, takes steps in each, and prints the longest task of each step:
//   npm run build && node test/bench/scale.mjs [--only treaties,actors] [--rate 1]
// A task of 50 ms delays a reader's click; a step ends when nothing has run for half a second.
import { chromium as playwright } from 'playwright';
import { chromium } from '../chromium.mjs';
import { scaleFiles } from './scaleFiles.mjs';
import { serveDist } from './serveDist.mjs';

const value = (/** @type {string} */ flag, /** @type {string} */ otherwise) => {
  const at = process.argv.indexOf(flag);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
/** The text of a generated file, made when it is asked for. @type {Map<string, string>} */
const texts = new Map();
const { site, close } = await serveDist((path) => texts.get(/^\/data\/scale-(.+)\.json$/.exec(path)?.[1] ?? ''));
const browser = await playwright.launch(chromium());

const STEPS = /** @type {const} */ ([
  ['picture', ''],
  ['outline', 'view=outline'],
  ['claims view', 'view=claims'],
  ['treaties view', 'view=treaties'],
  ['first event', 'e=first'],
]);

/** @param {string} name */
async function measured(name) {
  for (const [step, hash] of STEPS) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    const errors = /** @type {string[]} */ ([]);
    page.on('pageerror', (error) => errors.push(error.message));
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: Number(value('--rate', '1')) });
    await page.addInitScript(() => {
      const tasks = Object.assign(window, { tasks: /** @type {number[]} */ ([]) }).tasks;
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
        buffered: true,
      });
    });
    const since = performance.now();
    await page.goto(`${site}/?data=data/scale-${name}.json#${hash}`);
    const isThere = page.locator('h1.en-headline, .en-error').first();
    await isThere.waitFor({ timeout: 120_000 }).catch(() => errors.push('no title after 120 s'));
    const ready = performance.now() - since;
    console.log(`${name}, ${step}: there after ${ready.toFixed(0)} ms, ${await longest(page)}${errors.join('; ')}`);
    if (step === 'picture') {
      await page.getByRole('button', { name: 'Filter' }).click();
      await page
        .locator('.en-filter-panel')
        .waitFor({ timeout: 60_000 })
        .catch(() => errors.push('no menu'));
      console.log(`${name}, filter menu: ${await longest(page)}${errors.join('; ')}`);
      const box = page.locator('.en-filter-panel input[type=checkbox]').first();
      await box.click({ timeout: 60_000 }).catch(() => errors.push('no choice'));
      console.log(`${name}, a filter: ${await longest(page)}${errors.join('; ')}`);
      const { JSHeapUsedSize } = Object.fromEntries(
        await session
          .send('Performance.enable')
          .then(() => session.send('Performance.getMetrics'))
          .then(({ metrics }) => metrics.map((metric) => [metric.name, metric.value])),
      );
      console.log(`${name}, memory: ${((JSHeapUsedSize ?? 0) / 1e6).toFixed(0)} MB`);
    }
    await page.close();
  }
}

/** The longest tasks since the last call, once the page rests. @param {import('playwright').Page} page */
async function longest(page) {
  const take = () =>
    page.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 500));
      return /** @type {number[]} */ (Reflect.get(window, 'tasks').splice(0));
    });
  const all = [];
  for (let last = await take(); ; last = await take()) {
    all.push(...last);
    if (last.length === 0) break;
  }
  const worst = all.sort((a, b) => b - a).slice(0, 4);
  return `tasks above 50 ms: ${worst.map((ms) => ms.toFixed(0)).join(', ') || 'none'}${all.length > 4 ? ` (${all.length})` : ''} `;
}

try {
  const only = value('--only', '').split(',').filter(Boolean);
  for (const [name, make] of Object.entries(scaleFiles)) {
    if (only.length > 0 && !only.includes(name)) continue;
    texts.set(name, JSON.stringify(make()));
    await measured(name);
    texts.delete(name);
  }
} finally {
  await browser.close();
  close();
}
