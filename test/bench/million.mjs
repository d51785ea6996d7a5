// Zooms, pans and filters a page of events that were generated as columns, and prints how long that takes:
//   node test/bench/million.mjs [--n 1000000,100000] [--rate 1]
// A frame is the time from one animation frame to the next; a filter ends when the new chart is complete.
import { frames, quantile, startBench, told, value } from './madePage.mjs';

const bench = await startBench();

/** @param {number} count */
async function measured(count) {
  const page = await bench.browser.newPage({ viewport: { width: 1280, height: 720 } });
  await bench.open(page, count);
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
  await bench.close();
}
