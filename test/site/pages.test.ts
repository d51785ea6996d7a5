import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faults, open } from './pages';

const ids = readdirSync('data').flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? []);

describe('the built site', () => {
  it.each(['/', ...ids.map((id) => `/t/${id}/`)])('opens %s without a fault', async (path) => {
    const page = await open(path);
    await page.waitForLoadState('networkidle');
    expect(await page.title()).not.toBe('');
    expect(faults(page)).toEqual([]);
  });

  it('answers 404 where there is no page, instead of showing another one', async () => {
    const page = await open('/');
    const response = await page.request.get(new URL('/nowhere/', page.url()).href);
    expect(response.status()).toBe(404);
  });
});
