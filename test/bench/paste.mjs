// Times a person's own rows in the built site: pasted until the picture stands, typing in a long table, and a spreadsheet's worth of rows:
//   npm run build && node test/bench/paste.mjs [--rate 4]
import { chromium as playwright } from 'playwright';
import { chromium } from '../chromium.mjs';
import { serveDist } from './serveDist.mjs';

const at = process.argv.indexOf('--rate');
const rate = Number(at < 0 ? 1 : process.argv[at + 1]);
const { site, close } = await serveDist();
const browser = await playwright.launch(chromium());

const COUNTRIES = ['Poland', 'France', 'Japan', 'Kenya', 'Peru'];
/** Rows as a spreadsheet puts them on the clipboard. @param {number} count */
const rows = (count) =>
  [
    'Date\tTitle\tCountry',
    ...Array.from(
      { length: count },
      (_, i) => `${2000 + (i % 25)}-0${(i % 9) + 1}-1${i % 9}\tEvent ${i} of many\t${COUNTRIES[i % 5]}`,
    ),
  ].join('\n');

/** @param {number[]} values @param {number} share */
const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;

async function opened() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.goto(`${site}/`);
  await page.waitForLoadState('networkidle');
  return page;
}

/** Pastes rows, and gives the milliseconds until the picture is painted and the longest task until then. @param {number} count */
async function pasted(count) {
  const page = await opened();
  const found = await page.evaluate(async (text) => {
    const tasks = /** @type {number[]} */ ([]);
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const since = performance.now();
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    // The count stands once the picture is painted.
    while (!document.querySelector('.en-import .en-counted')) await frame();
    await frame();
    const ms = performance.now() - since;
    await new Promise((done) => setTimeout(done, 1000));
    return { ms, longest: Math.max(0, ...tasks) };
  }, rows(count));
  return { page, ...found };
}

try {
  for (const count of [1000, 1000, 1000, 5000, 60_000]) {
    const { page, ms, longest } = await pasted(count);
    console.log(`${count} rows pasted: picture after ${ms.toFixed(0)} ms, longest task ${longest.toFixed(0)} ms`);
    if (count === 5000) {
      await page.getByRole('button', { name: 'Show the timeline' }).click();
      await page.getByRole('button', { name: 'Edit' }).click();
      await page.locator('[role=gridcell][data-row="3"][data-column="1"]').click();
      await page.evaluate(() => {
        const frames = Object.assign(window, { frames: /** @type {number[]} */ ([]) }).frames;
        const take = (/** @type {number} */ now) => {
          frames.push(now);
          requestAnimationFrame(take);
        };
        requestAnimationFrame(take);
      });
      await page.keyboard.type('A title, written at the speed of a person, in a long table', { delay: 60 });
      const frames = await page.evaluate(
        () => /** @type {number[]} */ (/** @type {unknown} */ (Reflect.get(window, 'frames'))),
      );
      const steps = frames.slice(1).map((now, i) => now - /** @type {number} */ (frames[i]));
      console.log(
        `typing in ${count} rows: frames p50 ${quantile(steps, 0.5).toFixed(1)}, p95 ${quantile(steps, 0.95).toFixed(1)} ms`,
      );
    }
    await page.close();
  }
} finally {
  await browser.close();
  close();
}
