import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { elementFiles } from '../build/elementFiles.mjs';
import { article, waitForEvents, smallFile } from './article';

const files = { 'small.json': () => ({ body: smallFile() }) };
const ONE = '<entente-timeline id="one" src="small.json"></entente-timeline>';

/** Files of the element that a page asked for, as paths below embed/. */
const loaded = ({ asked }: { asked: readonly string[] }): string[] =>
  asked.filter((address) => /\/embed\/.*\.js$/.test(address)).map((address) => address.replace(/.*\/embed\//, ''));

describe('the files that npm run size counts', () => {
  it.each(['en', 'de'])('are those that a page loads for its first picture, in %s', async (lang) => {
    const { first, languages } = elementFiles(inject('folder'));
    const page = await article({ body: ONE.replace('src', `lang="${lang}" src`), files });
    await waitForEvents(page, 'entente-ready');
    await page.locator('.en-legend li').first().waitFor();
    // Messages may come after the picture, and a module before what it imports.
    await expect.poll(() => loaded(page).sort()).toEqual([...first, ...(languages.get(lang) ?? [])].sort());
    await page.waitForLoadState('networkidle');
    expect(loaded(page).sort()).toEqual([...first, ...(languages.get(lang) ?? [])].sort());
  });

  it.each<[string, (page: Page) => Promise<void>]>([
    ['pointer', (page) => page.locator('.en-plot').hover()],
    ['key', (page) => page.keyboard.press('Tab')],
  ])('are those that the first %s loads', async (_, move) => {
    const { first, firstMove } = elementFiles(inject('folder'));
    const page = await article({ body: ONE, files });
    await waitForEvents(page, 'entente-ready');
    await move(page);
    await expect.poll(() => loaded(page).sort()).toEqual([...first, ...firstMove].sort());
    await page.waitForLoadState('networkidle');
    expect(loaded(page).sort()).toEqual([...first, ...firstMove].sort());
  });
});

describe('entente.js', () => {
  it('is one import of the element whose name is its hash', async () => {
    const [, hashed] = elementFiles(inject('folder')).first;
    const text = readFileSync(join(inject('folder'), 'embed/entente.js'), 'utf8');
    expect(text).toBe(`export { EntenteTimeline, define } from './${hashed}';\n`);
    const page = await article({ body: ONE, files });
    await waitForEvents(page, 'entente-ready');
    const isDefined = `import('${inject('site')}/embed/entente.js').then((element) => element.EntenteTimeline === customElements.get('entente-timeline'))`;
    expect(await page.evaluate<boolean>(isDefined)).toBe(true);
  });

  it('is not loaded by a frame, which names the element itself', () => {
    const [, hashed] = elementFiles(inject('folder')).first;
    const html = readFileSync(join(inject('folder'), 'embed/frame.html'), 'utf8');
    expect(html).toContain(`<script type="module" src="${hashed}"></script>`);
    expect(html).not.toContain('entente.js');
  });
});
