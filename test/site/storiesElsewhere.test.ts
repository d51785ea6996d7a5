import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { article, waitForEvents, smallFile } from './article';
import { pageErrors, open } from './pages';
import { printed } from './printDialog';
import { eventOf } from './sourceFile';
import { openTimeline } from './timelinePage';

interface Story {
  readonly id: string;
  readonly steps: readonly { readonly event: string; readonly text: { readonly en: string } }[];
}
const [STORY] = (JSON.parse(readFileSync('data/dprk-russia.json', 'utf8')) as { stories: Story[] }).stories;
const { id, steps } = STORY!;

describe('without its stepper a story', () => {
  it('is a numbered list on paper, where all details are printed', async () => {
    const page = await openTimeline();
    await printed(page, 'Picture and all details', 'The whole timeline');
    await page.emulateMedia({ media: 'print' });
    await page.locator('.en-paper .en-story-steps li').first().waitFor();
    const items = await page.locator('.en-paper .en-story-steps li').filter({ visible: true }).allInnerTexts();
    expect(items.length).toBe(steps.length);
    for (const [i, { text, event }] of steps.entries()) {
      expect(items[i]).toContain(text.en);
      expect(items[i]).toContain(eventOf(event).title.en);
    }
  });

  it('is a numbered list in a page without a script, reached from under the title', async () => {
    const page = await open('/t/dprk-russia/', { javaScriptEnabled: false });
    const items = await page.locator('#static .en-story-steps li').allInnerTexts();
    expect(items.length).toBe(steps.length);
    for (const [i, { text }] of steps.entries()) expect(items[i]).toContain(text.en);
    await page.getByRole('link', { name: /^Walk through it/ }).click();
    expect(await page.locator('#stories').evaluate((node) => node.getBoundingClientRect().top)).toBeLessThan(200);
    const href = await page.getByRole('link', { name: 'Show in the timeline' }).nth(2).getAttribute('href');
    expect(href).toBe(`#story=${id}&step=3`);
  });
});

describe('in an article', () => {
  const told = (count: number): string => {
    const file = JSON.parse(smallFile()) as object;
    const stories = Array.from({ length: count }, (_, i) => ({
      id: `s${String(i)}`,
      title: `Story ${String(i)}`,
      steps: [
        { event: 'e2', shown: '2001/2003', text: 'The beginning' },
        { event: 'e9', text: 'Out of the span' },
      ],
    }));
    return JSON.stringify({ ...file, stories });
  };
  const files = { 'one.json': () => ({ body: told(1) }), 'two.json': () => ({ body: told(2) }) };
  const body = (attributes: string): string => `<entente-timeline id="one" ${attributes}></entente-timeline>`;
  const view = (page: Page): Promise<unknown> => page.evaluate('one.view');

  it('attributes open a story at a step and lead through it', async () => {
    const page = await article({ body: body('src="one.json" story="s0" step="2"'), files });
    await waitForEvents(page, 'entente-ready');
    await page.getByText('Out of the span').waitFor();
    expect(await view(page)).toMatchObject({ story: 's0', step: 2 });
    await page.evaluate('one.setAttribute("step", "1")');
    await page.getByText('The beginning').waitFor();
    expect(await view(page)).toMatchObject({ step: 1, shown: '2001/2003', link: '' });
    await page.evaluate('one.setAttribute("step", "9")');
    expect(await view(page)).toMatchObject({ step: 1 });
    await page.evaluate('one.removeAttribute("story")');
    await page.getByText('The beginning').waitFor({ state: 'detached' });
    expect(pageErrors(page)).toEqual([]);
  });

  it('a step without a span of its own moves its event into view', async () => {
    const page = await article({ body: body('src="one.json"'), files });
    await waitForEvents(page, 'entente-ready');
    await page.getByRole('button', { name: /^Walk through it: 2 steps/ }).click();
    await page.getByText('The beginning').waitFor();
    expect(await page.evaluate('one.visible')).toContain('e2');
    await page.keyboard.press('ArrowRight');
    await page.getByText('Out of the span').waitFor();
    await expect.poll(() => page.evaluate('one.visible')).toContain('e9');
  });

  it('several stories are offered in a menu', async () => {
    const page = await article({ body: body('src="two.json"'), files });
    await waitForEvents(page, 'entente-ready');
    await page.getByRole('button', { name: 'Walk through it', exact: true }).click();
    await page.getByRole('button', { name: /Story 1$/ }).click();
    await page.getByRole('heading', { name: 'Story 1' }).waitFor();
    expect(await view(page)).toMatchObject({ story: 's1', step: 1 });
    await page.getByRole('button', { name: /Story 1$/ }).waitFor({ state: 'detached' });
  });

  it('a file without stories has nothing of them', async () => {
    const page = await article({
      body: body('src="small.json"'),
      files: { 'small.json': () => ({ body: smallFile() }) },
    });
    await waitForEvents(page, 'entente-ready');
    expect(await page.locator('.en-walk').count()).toBe(0);
  });
});
