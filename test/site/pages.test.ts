import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { barriers, pageErrors, open } from './pages';

const PAGES = [
  '/',
  ...readdirSync('data').flatMap((name) => (name.endsWith('.json') ? `/t/${name.replace('.json', '')}/` : [])),
];

describe('the built site', () => {
  it.each(PAGES)('opens %s without an error', async (path) => {
    const page = await open(path);
    await page.waitForLoadState('networkidle');
    expect(await page.title()).not.toBe('');
    expect(pageErrors(page)).toEqual([]);
  });

  it.each(PAGES.flatMap((path) => [[path, 'light'] as const, [path, 'dark'] as const]))(
    'has no axe violations on %s in %s colours',
    async (path, colorScheme) => {
      const page = await open(path, { colorScheme });
      await page.waitForLoadState('networkidle');
      expect(await barriers(page)).toEqual([]);
    },
  );

  it('answers 404 where there is no page', async () => {
    const page = await open('/');
    const response = await page.request.get(new URL('/nowhere/', page.url()).href);
    expect(response.status()).toBe(404);
  });
});
