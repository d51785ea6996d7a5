// Takes a screenshot of a page:
//   node test/shoot.mjs <url> <out.png> [--size 1280x800] [--dark] [--ratio 2] [--full] [--wait ms] then any of, in order:
//   [--click selector] [--press key] [--type text] [--hover selector] [--wheel dy@x,y] [--ctrl-wheel dy@x,y] [--drag x,y:x,y] [--eval js]
// Prints what the page logs, its errors and failed requests.
import { chromium as playwright } from 'playwright';
import { chromium } from './chromium.mjs';

const [url = '', out = 'shot.png', ...rest] = process.argv.slice(2);
const ALONE = new Set(['--dark', '--full']);
/** @type {{ flag: string, value: string }[]} */
const asked = [];
while (rest.length > 0) {
  const flag = rest.shift() ?? '';
  asked.push({ flag, value: ALONE.has(flag) ? '' : (rest.shift() ?? '') });
}
const has = (/** @type {string} */ flag) => asked.some((item) => item.flag === flag);
const value = (/** @type {string} */ flag, /** @type {string} */ otherwise) =>
  asked.find((item) => item.flag === flag)?.value ?? otherwise;
const numbers = (/** @type {string} */ text) => text.split(/[x,:@]/).map(Number);

const [width = 1280, height = 800] = numbers(value('--size', '1280x800'));
const browser = await playwright.launch(chromium());
const page = await browser.newPage({
  viewport: { width, height },
  deviceScaleFactor: Number(value('--ratio', '1')),
  colorScheme: has('--dark') ? 'dark' : 'light',
});
page.on('console', (message) => console.log(`${message.type()}: ${message.text()}`));
page.on('pageerror', (error) => console.log(`error: ${error.message}`));
page.on('requestfailed', (request) => console.log(`failed: ${request.url()}`));
page.on('response', (response) => response.status() >= 400 && console.log(`${response.status()}: ${response.url()}`));

/** @param {string} text `dy@x,y` @param {boolean} ctrl */
async function wheel(text, ctrl) {
  const [dy = 0, x = width / 2, y = height / 2] = numbers(text);
  await page.mouse.move(x, y);
  if (ctrl) await page.keyboard.down('Control');
  await page.mouse.wheel(0, dy);
  if (ctrl) await page.keyboard.up('Control');
}

/** @param {string} text `x,y:x,y` */
async function drag(text) {
  const [x = 0, y = 0, toX = 0, toY = 0] = numbers(text);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(toX, toY, { steps: 12 });
  await page.mouse.up();
}

/** @type {Record<string, (value: string) => Promise<unknown>>} */
const ACTS = {
  '--click': (selector) => page.click(selector),
  '--hover': (selector) => page.hover(selector),
  '--press': (key) => page.keyboard.press(key),
  '--type': (text) => page.keyboard.type(text),
  '--wheel': (text) => wheel(text, false),
  '--ctrl-wheel': (text) => wheel(text, true),
  '--drag': drag,
  '--eval': async (code) => console.log(await page.evaluate(code)),
};

await page.goto(url, { waitUntil: 'networkidle' });
for (const { flag, value } of asked) await ACTS[flag]?.(value);
await page.waitForTimeout(Number(value('--wait', '300')));
await page.screenshot({ path: out, fullPage: has('--full') });
await browser.close();
