import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright';
import { afterAll, afterEach, inject } from 'vitest';

let browser: Promise<Browser> | undefined;
const broken = new WeakMap<Page, string[]>();
const asked = new WeakMap<Page, string[]>();

afterEach(async () => {
  for (const context of (await browser)?.contexts() ?? []) await context.close();
});

afterAll(async () => {
  await (await browser)?.close();
});

/** Opens a page of the built site (`/t/…/#…`) in a window of its own, 1280 × 800 and light unless told otherwise. It closes with the test. */
export async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage(options);
  const addresses: string[] = [];
  asked.set(page, addresses);
  page.on('request', (request) => addresses.push(request.url()));
  await page.goto(inject('site') + path);
  return page;
}

/** A window of its own with nothing in it yet, whose faults are written down. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= playwright.connect(inject('browser'));
  const context = await (await browser).newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  broken.set(page, faults);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  return page;
}

/** What went wrong on a page so far: exceptions, refused styles and scripts, addresses that do not answer. */
export function faults(page: Page): readonly string[] {
  return broken.get(page) ?? [];
}

/** Every address that a page asked for so far, itself included. */
export function requests(page: Page): readonly string[] {
  return asked.get(page) ?? [];
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, a line each: the rule and the first place where it is broken. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}
