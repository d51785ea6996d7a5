import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { open } from './pages';
import { countIn } from './shown';

/** The timelines in data/, by the file's own words. */
const FILES = readdirSync('data')
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    id: name.replace('.json', ''),
    ...(JSON.parse(readFileSync(`data/${name}`, 'utf8')) as { title: { en: string; de: string }; events: unknown[] }),
  }));

describe('the gallery', () => {
  it('leads to every timeline with its title and the number of its events, and back', async () => {
    const page = await open('/');
    for (const { id, title, events } of FILES) {
      const item = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title.en }) });
      expect(await item.innerText()).toContain(`${events.length} events`);
      await item.getByRole('link').click();
      await page.locator('.en-counted').waitFor();
      expect(new URL(page.url()).pathname).toBe(`/t/${id}/`);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title.en);
      expect(await countIn(page)).toBe(events.length);
      await page.getByRole('link', { name: 'Timelines' }).click();
      await page.getByRole('heading', { name: 'Open your own file' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/');
    }
  });

  it('speaks German to whoever reads German', async () => {
    const page = await open('/', { locale: 'de-CH' });
    for (const { title } of FILES) await page.getByRole('link', { name: title.de }).waitFor();
    await page.getByRole('heading', { name: 'Eigene Datei öffnen' }).waitFor();
  });

  it('opens a timeline by its address', async () => {
    const page = await open('/');
    await page.getByLabel('Address of a timeline file').fill(`${inject('site')}/data/${FILES[0]!.id}.json`);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: FILES[0]!.title.en }).waitFor();
    expect(await countIn(page)).toBe(FILES[0]!.events.length);
  });
});
