import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { parseSpanEdtf } from '../../src/time/spanCodec';
import { newPage, painted } from './pages';

const HOSTS = ['newspaper', 'dark-studio', 'classroom-large'] as const;
const WIDTHS = [280, 2000];
/** An element that exists once the timeline shows a view. */
const PANES: Readonly<Record<string, string>> = {
  picture: '.en-plot',
  outline: '.en-outline-pane',
  claims: '.en-claims-picture .en-plot',
};
const FILES = new Map(readdirSync('test/hosts').map((name) => [name, readFileSync(`test/hosts/${name}`, 'utf8')]));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens a page of a site with aggressive styles, or another page in its place, with a timeline. */
async function visit(host: string, width: number, html = FILES.get(`${host}.html`)!): Promise<Page> {
  const page = await newPage({ viewport: { width, height: 900 } });
  await page.route(`${inject('site')}/hosts/**`, (route) => {
    const name = new URL(route.request().url()).pathname.replace('/hosts/', '');
    const body = name.endsWith('.html') ? html : FILES.get(name);
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body, contentType: name.endsWith('.css') ? 'text/css' : 'text/html' });
  });
  await page.goto(`${inject('site')}/hosts/${host}.html`);
  await page.locator('#one .en-live:not([inert]) .en-counted').waitFor();
  // The legend follows the first picture.
  await page.locator('#one .en-legend li').first().waitFor({ state: 'attached' });
  return page;
}

/** The same timeline with the same preset and width on a page that has no styles of its own. */
async function visitAlone(host: string, { width, height }: { width: number; height: number }): Promise<Page> {
  const html = FILES.get(`${host}.html`)!;
  const element = /<entente-timeline[^>]*>/.exec(html)![0];
  const lang = /<html lang="(\w+)"/.exec(html)![1]!;
  const plain = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Alone</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="../presets/${host}.css"><script type="module" src="../embed/entente.js"></script></head>
    <body><div style="width: ${String(width)}px">${element.replace('>', ` style="height: ${String(height)}px">`)}</entente-timeline></div></body></html>`;
  return visit(host, Math.ceil(width) + 100, plain);
}

/** Opens the first event in view. */
async function openFirst(page: Page): Promise<void> {
  await page.evaluate(() => {
    const one = document.querySelector('#one') as unknown as { visible: string[]; select(id: string): void };
    one.select(one.visible[0]!);
  });
  await page.locator('#one .en-panel').waitFor();
}

type Look = readonly [name: string, styles: Record<string, string>];

/** The computed styles of inner elements, except their sizes. */
function looksIn(page: Page): Promise<Look[]> {
  return page.evaluate(() => {
    // Font smoothing depends on the screen and makes no visible difference.
    const sized =
      /-size|width|height|inset|origin|^(?:top|left|right|bottom|transform|translate|perspective|d|cx|cy|r|x|y)$|-smoothing/;
    const root = document.querySelector('#one')!.shadowRoot!;
    return [...root.querySelectorAll('.en-live *')].map((node) => {
      const style = getComputedStyle(node);
      const names = [...style].filter((name) => !sized.test(name) || name === 'font-size' || name === 'line-height');
      const styles = Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
      return [`${node.tagName} ${node.getAttribute('class') ?? ''}`, styles] as const;
    });
  });
}

function namesOf(looks: readonly Look[]): string[] {
  return looks.map(([name]) => name);
}

/** The differences between elements that should look the same, each property once. */
function differences(there: readonly Look[], here: readonly Look[]): string[] {
  const found = new Map<string, string>();
  there.forEach(([name, styles], i) => {
    const own = here[i]?.[1] ?? {};
    for (const [property, value] of Object.entries(styles))
      if (own[property] !== value) found.set(property, `${name} ${property}: ${own[property] ?? 'nothing'} → ${value}`);
  });
  return [...found.values()];
}

/** Texts of the timeline whose contrast axe finds too low. */
async function tooPale(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>("axe.run('#one', { runOnly: ['color-contrast'] })");
  return violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`));
}

describe.each(HOSTS)('in the design of %s', (host) => {
  it.each(WIDTHS)('nothing scrolls sideways at %i px or overflows the timeline', async (width) => {
    const page = await visit(host, width);
    for (const view of Object.keys(PANES)) {
      await page.locator('#one').evaluate((node, value) => node.setAttribute('view', value), view);
      await page.locator(`#one ${PANES[view]!}`).waitFor();
      await painted(page);
      const over = await page.evaluate(() => {
        const page = document.scrollingElement!;
        const live = document.querySelector('#one')!.shadowRoot!.querySelector('.en-live')!;
        return [page.scrollWidth - page.clientWidth, live.scrollWidth - live.clientWidth];
      });
      expect([view, ...over]).toEqual([view, 0, 0]);
    }
  });

  it('the styles of the site do not reach the timeline', async () => {
    const page = await visit(host, 1280);
    const size = await page.locator('#one').evaluate((node: HTMLElement) => {
      // The zoom of a preset applies on both pages.
      const { width, height } = node.getBoundingClientRect();
      return { width, height: height * (node.offsetHeight / height) };
    });
    const alone = await visitAlone(host, size);
    const outside = (each: Page): Promise<string> =>
      each.locator('#one').evaluate((node) => {
        const { letterSpacing, textTransform, wordBreak } = getComputedStyle(node);
        return [letterSpacing, textTransform, wordBreak].join();
      });
    // They do reach the element itself.
    expect(await outside(page)).not.toBe(await outside(alone));
    await Promise.all([page, alone].map(openFirst));
    let [there, here]: [Look[], Look[]] = [[], []];
    // The legend follows the picture once it rests, so that one page may have it before the other.
    const haveSameParts = async (): Promise<boolean> => {
      [there, here] = [await looksIn(page), await looksIn(alone)];
      return namesOf(there).join() === namesOf(here).join();
    };
    await expect.poll(haveSameParts, { timeout: 20_000 }).toBe(true);
    expect(there.length).toBeGreaterThan(100);
    expect(differences(there, here)).toEqual([]);
  });

  it('the timeline has the colours, type and corners of the preset', async () => {
    const page = await visit(host, 1280);
    const preset = readFileSync(`public/presets/${host}.css`, 'utf8');
    const presetValue = (name: string): string => new RegExp(`--entente-${name}: ([^;]+);`).exec(preset)![1]!;
    const seen = await page.evaluate(() => {
      const root = document.querySelector('#one')!.shadowRoot!;
      const of = (selector: string): CSSStyleDeclaration => getComputedStyle(root.querySelector(selector)!);
      const canvas = root.querySelector('canvas')!;
      const hex = (parts: readonly number[]): string =>
        `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      return {
        background: hex((of('.en-root').backgroundColor.match(/\d+/g) ?? []).map(Number)),
        canvas: hex([...canvas.getContext('2d')!.getImageData(1, 1, 1, 1).data].slice(0, 3)),
        sans: of('.en-root').fontFamily,
        radius: of('.en-menu-button').borderRadius,
      };
    });
    const plain = (text: string): string => text.replaceAll(/['"]/g, '');
    expect({ ...seen, sans: plain(seen.sans) }).toEqual({
      background: presetValue('background'),
      canvas: presetValue('background'),
      sans: plain(presetValue('sans')),
      radius: presetValue('radius').replace(/^0$/, '0px'),
    });
  });

  it('all text has a contrast of 4.5 : 1, around the chart, in an open event and in the outline', async () => {
    const page = await visit(host, 1280);
    expect(await tooPale(page)).toEqual([]);
    await openFirst(page);
    expect(await tooPale(page)).toEqual([]);
    await page.locator('#one').evaluate((node) => node.setAttribute('view', 'outline'));
    await page.locator('#one .en-outline').waitFor();
    expect(await tooPale(page)).toEqual([]);
  });
});

it.each([
  ['zoom', '1.25'],
  ['scale', '0.8'],
])('under %s: %s on the page, zooming keeps the instant under the pointer', async (name, value) => {
  const page = await visit('newspaper', 1280);
  const shown = async (): Promise<{ from: number; to: number }> => {
    const text = await page.evaluate(
      () => (document.querySelector('#one') as unknown as { view: { shown: string } }).view.shown,
    );
    const span = parseSpanEdtf(text);
    if (!span.ok) throw new Error(text);
    return span.value;
  };
  await page
    .locator('#one')
    .evaluate((node: HTMLElement, [property, text]) => node.style.setProperty(property!, text!), [name, value]);
  const { x, y, width } = (await page.locator('#one .en-plot').boundingBox())!;
  const before = await shown();
  const anchor = before.from + 0.75 * (before.to - before.from);
  await page.mouse.dblclick(x + 0.75 * width, y + 6);
  await expect
    .poll(async () => (await shown()).to - (await shown()).from)
    .toBeLessThan(0.6 * (before.to - before.from));
  const after = await shown();
  const at = (anchor - after.from) / (after.to - after.from);
  expect(at).toBeCloseTo(0.75, 1);
});
