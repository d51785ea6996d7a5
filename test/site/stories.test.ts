import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { fingers } from './fingers';
import { barriers, pageErrors, painted } from './pages';
import { eventOf } from './sourceFile';
import { COUNT, linkOf, openTimeline } from './timelinePage';

interface Story {
  readonly id: string;
  readonly steps: readonly {
    readonly event: string;
    readonly shown: string;
    readonly text: { readonly en: string; readonly de: string };
  }[];
}
const [STORY] = (JSON.parse(readFileSync('data/dprk-russia.json', 'utf8')) as { stories: Story[] }).stories;
const { id, steps } = STORY!;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const opened = (step: number): string => `story=${id}&step=${String(step)}`;

const column = (page: Page): Locator => page.getByRole('complementary', { name: /Story|Rundgang/ });
const OPENER = `Walk through it: ${String(steps.length)} steps`;
const opener = (page: Page): Locator => page.getByRole('button', { name: OPENER });
const button = (page: Page, name: string): Locator => column(page).getByRole('button', { name });

/** A span as a link has it: from one date to another. */
const linked = (shown: string): string => (shown.includes('/') ? shown : `${shown}/${shown}`);

/** Waits until the column is at a step, counted from 1, and the address says the same. */
async function expectStep(page: Page, step: number): Promise<void> {
  await column(page)
    .getByText(steps[step - 1]!.text.en)
    .waitFor();
  await column(page)
    .getByText(`Step ${String(step)} of ${String(steps.length)}`)
    .filter({ visible: true })
    .first()
    .waitFor();
  const link = async (): Promise<(string | null)[]> => {
    const params = await linkOf(page);
    return ['story', 'step', 't'].map((name) => params.get(name));
  };
  await expect.poll(link).toEqual([id, step === 1 ? null : String(step), linked(steps[step - 1]!.shown)]);
}

/** Waits until the event of the step stands in the window, all of it above a height. */
async function expectInSight(page: Page, lowest: number): Promise<void> {
  const isInSight = async (): Promise<boolean> => {
    const box = await page.locator('.en-vertical-row').boundingBox();
    return box !== null && box.y > 0 && box.y + box.height <= lowest;
  };
  await expect.poll(isInSight).toBe(true);
}

describe('a story', () => {
  it('begins from under the title and goes on and back step by step', async () => {
    const page = await openTimeline();
    await opener(page).click();
    await expectStep(page, 1);
    expect(await button(page, 'Previous').getAttribute('aria-disabled')).toBe('true');
    for (let step = 2; step <= steps.length; step++) {
      await button(page, 'Next').click();
      await expectStep(page, step);
    }
    // Playwright takes it for disabled; for the page it is a button that goes nowhere.
    await button(page, 'Next').click({ force: true });
    await expectStep(page, steps.length);
    await button(page, 'Previous').click();
    await expectStep(page, steps.length - 1);
    expect(pageErrors(page)).toEqual([]);
  });

  it('makes a history entry of each step', async () => {
    const page = await openTimeline();
    await opener(page).click();
    await expectStep(page, 1);
    await button(page, 'Next').click();
    await expectStep(page, 2);
    await page.goBack();
    await expectStep(page, 1);
    await page.goBack();
    await column(page).waitFor({ state: 'detached' });
    await page.goForward();
    await expectStep(page, 1);
  });

  it('keeps its buttons where they are from step to step', async () => {
    const page = await openTimeline(opened(1));
    const box = await button(page, 'Next').boundingBox();
    await button(page, 'Next').click();
    await expectStep(page, 2);
    expect(await button(page, 'Next').boundingBox()).toEqual(box);
  });

  it('opens the event of a step with its sources, and comes back to the step', async () => {
    const page = await openTimeline(opened(2));
    await button(page, 'Open this event').click();
    const panel = page.getByRole('complementary', { name: 'Event' });
    await panel.getByRole('heading', { name: eventOf(steps[1]!.event).title.en }).waitFor();
    await panel.getByRole('heading', { name: 'Sources' }).waitFor();
    expect((await linkOf(page)).get('e')).toBe(steps[1]!.event);
    await panel.getByRole('button', { name: 'Close' }).click();
    await expectStep(page, 2);
  });

  it('closes with its button, and the focus returns to what opened it', async () => {
    const page = await openTimeline();
    await opener(page).click();
    await button(page, 'Close story').click();
    await column(page).waitFor({ state: 'detached' });
    await expect.poll(() => opener(page).evaluate((node) => node === document.activeElement)).toBe(true);
    expect((await linkOf(page)).get('story')).toBeNull();
  });

  it('says that the filters hide the event of a step, and removes them', async () => {
    const page = await openTimeline(`${opened(1)}&kind=visit`);
    await column(page).getByText('The filters hide this event.').waitFor();
    await button(page, 'Remove filters').click();
    await column(page).getByText('The filters hide this event.').waitFor({ state: 'detached' });
  });

  it('begins in the picture from whatever view', async () => {
    const page = await openTimeline('view=claims');
    await opener(page).click();
    await page.locator('.en-plot').waitFor();
    await expectStep(page, 1);
  });

  it('is in German for a German reader', async () => {
    const page = await openTimeline(`${opened(3)}&lang=de`);
    await column(page).getByText(steps[2]!.text.de).waitFor();
    await column(page).getByRole('button', { name: 'Weiter' }).waitFor();
    await page.getByRole('button', { name: `Rundgang: ${String(steps.length)} Schritte` }).waitFor();
  });

  it('that cannot be loaded says so where it would stand, and can be tried again', async () => {
    const page = await openTimeline();
    await page.mouse.move(600, 400);
    await page.waitForLoadState('networkidle');
    let isOffline = true;
    await page.route('**/assets/*.js', (route) => (isOffline ? route.abort() : route.continue()));
    await opener(page).click();
    const retry = page.locator('.en-panel').getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    isOffline = false;
    await retry.click();
    await expectStep(page, 1);
  });
});

describe('the keys of a story', () => {
  it('go from step to step, open the event, and close', async () => {
    const page = await openTimeline();
    await opener(page).focus();
    await page.keyboard.press('Enter');
    await expectStep(page, 1);
    await expect.poll(() => column(page).evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await expectStep(page, 2);
    await page.keyboard.press('ArrowRight');
    await expectStep(page, 3);
    await page.keyboard.press('ArrowLeft');
    await expectStep(page, 2);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Event' });
    await panel.waitFor();
    await page.keyboard.press('Escape');
    await expectStep(page, 2);
    await page.keyboard.press('ArrowRight');
    await expectStep(page, 3);
    await page.keyboard.press('Escape');
    await column(page).waitFor({ state: 'detached' });
    await expect.poll(() => opener(page).evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it('work on its buttons too, where Enter presses them', async () => {
    const page = await openTimeline(opened(2));
    await button(page, 'Next').focus();
    await page.keyboard.press('ArrowRight');
    await expectStep(page, 3);
    await page.keyboard.press('Enter');
    await expectStep(page, 4);
  });
});

describe('the view of a step', () => {
  it('is travelled to, and the address is that of its end from the start', async () => {
    const page = await openTimeline(opened(2), { reducedMotion: 'no-preference' });
    await column(page).waitFor();
    await painted(page);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      for (const name of ['pushState', 'replaceState'] as const) {
        const write = history[name].bind(history);
        history[name] = (...args) => {
          seen.push(`${name} ${String(args[2])}`);
          write(...args);
        };
      }
    });
    const counts = page.locator('.en-counted');
    const before = await counts.textContent();
    await button(page, 'Next').click();
    await expectStep(page, 3);
    await expect.poll(() => counts.textContent()).not.toBe(before);
    expect(await page.evaluate('seen')).toEqual([
      `pushState ${page.url().replace(/#.*/, '')}#story=${id}&step=3&t=${linked(steps[2]!.shown)}`,
    ]);
  });

  it('comes from a link of two words, and leaves another that the link says', async () => {
    const short = await openTimeline(opened(5));
    await column(short).getByText(steps[4]!.text.en).waitFor();
    const spelled = await openTimeline(`t=${encodeURIComponent(linked(steps[4]!.shown))}`);
    const counted = await spelled.locator('.en-counted').textContent();
    expect(counted).not.toContain(`${String(COUNT)} in view`);
    await expect.poll(() => short.locator('.en-counted').textContent()).toBe(counted);
    const other = await openTimeline(`${opened(5)}&t=2023`);
    await column(other).waitFor();
    expect((await linkOf(other)).get('t')).toBe('2023');
  });

  it.each(['story=nobody', 'step=3', `story=nobody&step=2`])(
    'is left alone by a link that makes no sense: %s',
    async (hash) => {
      const page = await openTimeline(hash);
      await page.locator('.en-plot').waitFor();
      expect(await column(page).count()).toBe(0);
      expect(await page.locator('.en-counted').textContent()).toContain(`${String(COUNT)} in view`);
    },
  );
});

describe('on a phone a story', () => {
  it('stands over the foot of the page, and the event of its step above it', async () => {
    const page = await openTimeline('', PHONE);
    await opener(page).tap();
    await expectStep(page, 1);
    const text = (await column(page).boundingBox())!;
    expect(Math.round(text.y + text.height)).toBe(844);
    await expectInSight(page, text.y);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  it('goes on and back with a swipe over its text, and scrolls with a finger up', async () => {
    const page = await openTimeline('', PHONE);
    await opener(page).tap();
    await expectStep(page, 1);
    const swipe = async (from: number, to: number): Promise<void> => {
      const { y } = (await column(page).locator('.en-step-text').boundingBox())!;
      await fingers(page, [
        [
          [from, y + 10],
          [to, y + 14],
        ],
      ]);
    };
    await swipe(300, 90);
    await expectStep(page, 2);
    await swipe(300, 90);
    await expectStep(page, 3);
    await swipe(90, 300);
    await expectStep(page, 2);
    const before = await page.evaluate('scrollY');
    await fingers(page, [
      [
        [200, 700],
        [190, 500],
      ],
    ]);
    await expect.poll(() => page.evaluate('scrollY')).not.toBe(before);
    await expectStep(page, 2);
  });

  it.each([
    [320, 640],
    [360, 640],
  ])('never covers the event of its step at %i × %i', async (width, height) => {
    const page = await openTimeline(`${opened(4)}&lang=de`, { ...PHONE, viewport: { width, height } });
    await column(page).waitFor();
    await expectInSight(page, (await column(page).boundingBox())!.y);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });
});

describe.each(['light', 'dark'] as const)('in %s colours axe finds nothing in a story', (colorScheme) => {
  it.each([1280, 390])('at %i px', async (width) => {
    const page = await openTimeline(opened(4), { colorScheme, viewport: { width, height: 844 } });
    await column(page).waitFor();
    await painted(page);
    expect(await barriers(page)).toEqual([]);
  });
});
