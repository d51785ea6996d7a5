import { describe, expect, it } from 'vitest';
import { article, heard, hears, smallFile } from './article';
import { faults } from './pages';

const files = { 'small.json': () => ({ body: smallFile() }) };
const ONE = '<entente-timeline id="one" src="small.json"><p>Read this.</p></entente-timeline>';

describe('the element in an article under a strict policy', () => {
  it('shows a timeline, and nothing is refused or goes wrong', async () => {
    const page = await article({ body: ONE, files });
    const [ready] = await hears(page, 'entente-ready');
    expect(ready).toMatchObject({ from: 'one', detail: { events: 12, issues: [] } });
    await page.screenshot({ path: '/tmp/embed.png' });
    expect(await page.getByRole('heading', { level: 2, name: 'Test timeline' }).isVisible()).toBe(true);
    expect(await page.getByText('Read this.').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Outline' }).click();
    await page.getByRole('heading', { level: 3, name: '2003' }).waitFor();
    await page.getByText('Event 3').first().click();
    expect(await heard(page, 'refused')).toEqual([]);
    expect(faults(page)).toEqual([]);
  });

  it('leaves nothing on the global object of the page', async () => {
    const page = await article({ body: ONE, files });
    await hears(page, 'entente-ready');
    const added = await page.evaluate<string[]>(
      'Object.getOwnPropertyNames(globalThis).filter((name) => !names.includes(name) && name !== "names")',
    );
    expect(added).toEqual([]);
  });

  it('asks nobody but the host of the article', async () => {
    const page = await article({ body: ONE, files });
    await hears(page, 'entente-ready');
    const hosts = new Set(page.asked.map((address) => new URL(address).host));
    expect([...hosts]).toEqual([new URL(page.url()).host]);
  });
});
