import { describe, expect, it } from 'vitest';
import { article, heard, hears, smallFile, type Answer } from './article';
import { faults } from './pages';

const ELEMENT = '<entente-timeline id="one" src="data.json"><p>Read this.</p></entente-timeline>';

const BAD: readonly (readonly [string, Answer])[] = [
  ['never there', { status: 404 }],
  ['refused by the host', { status: 500 }],
  ['a page of the host instead of data', { body: '<!doctype html><p>Log in', type: 'text/html' }],
  ['cut off', { body: smallFile().slice(0, -200) }],
  ['empty', { body: '' }],
  ['no timeline', { body: '{"some": "json"}' }],
];

describe('data that is', () => {
  it.each(BAD)('%s: the article keeps its content, with one calm sentence', async (_, answer) => {
    const page = await article({ body: ELEMENT, files: { 'data.json': () => answer } });
    const [fault] = await hears(page, 'entente-fault');
    expect(fault?.detail).toHaveProperty('issues');
    expect(await page.getByText('Read this.').isVisible()).toBe(true);
    const sentence = page.getByRole('status').filter({ hasText: 'could not be loaded just now' });
    expect(await sentence.isVisible()).toBe(true);
    expect(faults(page).filter((fault) => !fault.startsWith('Failed to load resource'))).toEqual([]);
  });

  it('broken at first is asked for again until it comes', async () => {
    let asked = 0;
    const page = await article({
      body: ELEMENT,
      files: { 'data.json': () => (++asked === 1 ? { status: 503 } : { body: smallFile() }) },
    });
    await hears(page, 'entente-fault');
    await hears(page, 'entente-ready');
    expect(asked).toBe(2);
    expect(await page.getByText('Read this.').isVisible()).toBe(false);
    expect(await page.getByText('could not be loaded').isVisible()).toBe(false);
  });

  it('late leaves the content where it is', async () => {
    const page = await article({ body: ELEMENT, files: { 'data.json': () => null } });
    await page.waitForTimeout(500);
    expect(await page.getByText('Read this.').isVisible()).toBe(true);
    expect(await heard(page)).toEqual([]);
  });

  it('good but for some events shows the others, and says how many are missing', async () => {
    const file = JSON.parse(smallFile()) as { events: { when: string }[] };
    file.events[2]!.when = '9/11/1989';
    const page = await article({ body: ELEMENT, files: { 'data.json': () => ({ body: JSON.stringify(file) }) } });
    const [ready] = await hears(page, 'entente-ready');
    expect(ready).toMatchObject({ detail: { events: 11, issues: [{ code: 'date', line: 1 }] } });
  });
});

describe('an article far longer than the window', () => {
  it('loads a timeline when the reader comes near, and no sooner', async () => {
    const files = { 'data.json': () => ({ body: smallFile() }) };
    const page = await article({ body: `<div class="far"></div>${ELEMENT}<div class="far"></div>`, files });
    await page.waitForTimeout(300);
    expect(page.asked.filter((address) => address.endsWith('data.json'))).toEqual([]);
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 9000);
    await hears(page, 'entente-ready');
    expect(await page.evaluate('scrollY')).toBe(9000);
  });

  it('scrolls past it by the wheel, wherever the pointer is', async () => {
    const files = { 'data.json': () => ({ body: smallFile() }) };
    const page = await article({ body: `<div class="far"></div>${ELEMENT}<div class="far"></div>`, files });
    await page.evaluate('scrollTo(0, 9700)');
    await hears(page, 'entente-ready');
    await page.mouse.move(600, 500);
    for (let i = 0; i < 10; i++) await page.mouse.wheel(0, 150);
    await page.waitForTimeout(200);
    expect(await page.evaluate('scrollY')).toBe(11_200);
  });
});
