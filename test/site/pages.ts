import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, type Frame, type Page, chromium as playwright } from 'playwright';
import { inject } from 'vitest';

const DEFAULTS: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' };

let browser: Promise<Browser> | undefined;
const broken = new WeakMap<Page, string[]>();
const asked = new WeakMap<Page, string[]>();

/** Closes all pages, after each test. */
export async function closePages(): Promise<void> {
  for (const context of (await browser)?.contexts() ?? []) await context.close();
}

/**
 * Opens a page of the built site (`/t/…/#…`) in a browser context of its own: 1280 × 800, light and with reduced motion by default. It
 * closes with the test.
 */
export async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage(options);
  const addresses: string[] = [];
  asked.set(page, addresses);
  page.on('request', (request) => addresses.push(request.url()));
  await page.goto(inject('site') + path);
  return page;
}

/** An empty page in a browser context of its own, whose errors are recorded. With reduced motion, the view is at its target at once. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= playwright.connect(inject('browser'));
  const context = await (await browser).newContext({ ...DEFAULTS, ...options });
  const page = await context.newPage();
  const pageErrors: string[] = [];
  broken.set(page, pageErrors);
  page.on('pageerror', (error) => pageErrors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && pageErrors.push(message.text()));
  return page;
}

/** The errors of a page so far: exceptions, blocked styles and scripts, failed requests. */
export function pageErrors(page: Page): readonly string[] {
  return broken.get(page) ?? [];
}

/** Every address that a page has requested so far, its own included. */
export function requests(page: Page): readonly string[] {
  return asked.get(page) ?? [];
}

/** Waits for two animation frames, after which everything that was requested for the first is painted. */
export async function painted(page: Page | Frame): Promise<void> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The axe violations of a page, one a line: the rule and the elements that break it. Of all rules, or of those given. */
export async function barriers(page: Page, rules: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe);
  const options = rules.length > 0 ? `{ runOnly: ${JSON.stringify(rules)} }` : '';
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${options})`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** Chooses a language in the menu of a timeline's page. */
export async function chooseLanguage(page: Page, endonym: string): Promise<void> {
  await page.getByRole('button', { name: /^[A-Z]{2}: / }).click();
  await page.getByRole('menuitemradio', { name: endonym }).click();
}
