// Scrolls and pinches the vertical picture of a phone, and pans and zooms that of a desk, in a page of generated events:
//   node test/bench/phone.mjs [--n 1000,100000] [--slow 1000]
// Prints the median and the 95th percentile of the time from one animation frame to the next (aim: p95 at most 17 ms), and the main
// thread's work in a frame. The numbers of events under --slow are measured with the CPU slowed 4 times as well.
import { frames, quantile, startBench, told, value } from './madePage.mjs';

const bench = await startBench();
const [SLOWED, STEPS] = [4, 60];
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const DESK = { viewport: { width: 1280, height: 800 } };

/** @typedef {import('playwright').CDPSession} Session */
/** @typedef {() => Promise<unknown>} Step */

const touch = (/** @type {Session} */ session, /** @type {any} */ type, /** @type {[number, number][]} */ points) =>
  session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });

/** One finger goes up and down over the picture. @param {Session} session @returns {Step[]} */
const scrolling = (session) => {
  const at = (/** @type {number} */ i) =>
    /** @type {[number, number]} */ ([200, 700 - 450 * Math.abs(Math.sin(i / 12))]);
  return [
    () => touch(session, 'touchStart', [at(0)]),
    ...Array.from({ length: STEPS }, (_, i) => () => touch(session, 'touchMove', [at(i + 1)])),
    () => touch(session, 'touchEnd', []),
  ];
};

/** Two fingers part and come together. @param {Session} session @returns {Step[]} */
const pinching = (session) => {
  const at = (/** @type {number} */ i) => {
    const half = 60 + 200 * Math.abs(Math.sin(i / 20));
    return /** @type {[number, number][]} */ ([
      [180, 450 - half],
      [220, 450 + half],
    ]);
  };
  return [
    () => touch(session, 'touchStart', at(0)),
    ...Array.from({ length: STEPS }, (_, i) => () => touch(session, 'touchMove', at(i + 1))),
    () => touch(session, 'touchEnd', []),
  ];
};

/** @param {Session} session @param {any} event */
const mouse = (session, event) => session.send('Input.dispatchMouseEvent', event);

/** @param {Session} session @returns {Step[]} */
const panning = (session) => [
  () => mouse(session, { type: 'mousePressed', button: 'left', buttons: 1, x: 940, y: 400, clickCount: 1 }),
  ...Array.from(
    { length: STEPS },
    (_, i) => () => mouse(session, { type: 'mouseMoved', button: 'left', buttons: 1, x: 930 - 10 * i, y: 400 }),
  ),
  () => mouse(session, { type: 'mouseReleased', button: 'left', x: 340, y: 400, clickCount: 1 }),
];

/** @param {Session} session @returns {Step[]} */
const zooming = (session) =>
  Array.from(
    { length: STEPS },
    (_, i) => () =>
      mouse(session, { type: 'mouseWheel', x: 640, y: 400, deltaX: 0, deltaY: i < STEPS / 2 ? -40 : 40, modifiers: 2 }),
  );

/** Milliseconds that the main thread has worked. @param {Session} session */
async function worked(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

/** @param {number} count @param {number} rate */
async function measured(count, rate) {
  for (const [name, options, gestures] of /** @type {const} */ ([
    ['vertical', PHONE, { scroll: scrolling, pinch: pinching }],
    ['horizontal', DESK, { pan: panning, zoom: zooming }],
  ])) {
    const page = await bench.browser.newPage(options);
    await bench.open(page, count);
    // The feature of the vertical picture comes as a chunk.
    if (name === 'vertical') await page.locator('.en-vertical-picture').waitFor();
    await page.waitForTimeout(1000);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    for (const [gesture, stepsOf] of Object.entries(gestures)) {
      // The first time loads what the reader's first move needs.
      await frames(page, stepsOf(session));
      await page.waitForTimeout(1000);
      const before = await worked(session);
      const times = await frames(page, stepsOf(session));
      const each = ((await worked(session)) - before) / times.length;
      console.log(
        `${count} events, ${name}, ${gesture}, CPU / ${rate}: p50 ${told(quantile(times, 0.5))}, p95 ${told(quantile(times, 0.95))}, ` +
          `main thread ${told(each)} a frame`,
      );
      await page.waitForTimeout(500);
    }
    await page.close();
  }
}

try {
  for (const count of value('--n', '1000,100000').split(',')) await measured(Number(count), 1);
  for (const count of value('--slow', '1000').split(',')) await measured(Number(count), SLOWED);
} finally {
  await bench.close();
}
