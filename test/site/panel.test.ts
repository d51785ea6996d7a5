import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { countIn, linkOf, openTimeline, plotOf, TABLE } from './timelinePage';
import { FILE, eventOf, titlesOf } from './sourceFile';

const LOSSES = 'losses-winter-2024-25';
const IN_FORCE = 'treaty-in-force-2024-12-04';
const IDS = Array.from({ length: TABLE.count }, (_, row) => TABLE.id(row));

const panel = (page: Page): Locator => page.getByRole('complementary', { name: /Event|Ereignis/ });
const heading = (page: Page): Promise<string> => panel(page).getByRole('heading').first().innerText();

/** Links from and to an event. */
const linksOf = (id: string): (typeof FILE)['links'] => FILE.links.filter(({ from, to }) => from === id || to === id);

/** Addresses of the sources of an event, its claims and its links, as the file has them. */
function addressesOf(id: string): string[] {
  const event = eventOf(id);
  const claimed = (event.claims ?? []).flatMap(({ sources }) => sources ?? []);
  const linked = linksOf(id).flatMap(({ sources }) => sources ?? []);
  const ids = new Set<unknown>([...event.sources, ...claimed, ...linked]);
  return FILE.sources.filter((source) => ids.has(source.id) && source.URL).map(({ URL }) => URL!);
}

describe('the panel', () => {
  it('shows date, text and certainty', async () => {
    const page = await openTimeline(`e=${LOSSES}`);
    const text = await panel(page).innerText();
    expect(text).toMatch(/19 December 2024 – 15 January 2025 \(day approximate\)/);
    expect(text).toContain(eventOf(LOSSES).title.en);
    expect(text).toContain('disputed: five accounts');
    expect(text).toContain('Kursk region');
  });

  it('shows them in German', async () => {
    const page = await openTimeline(`e=${LOSSES}&lang=de`);
    await page.locator('html[lang=de]').waitFor();
    await expect.poll(() => panel(page).innerText()).toContain('umstritten: fünf Darstellungen');
    expect(await panel(page).innerText()).toContain('19. Dezember 2024');
  });

  it.each([LOSSES, IN_FORCE, 'nis-troops-2024-10-18', 'msmt-founded-2024-10-16'])(
    'has a row for each claim about %s, in the claimant’s words',
    async (id) => {
      const page = await openTimeline(`e=${id}`);
      const rows = panel(page).getByRole('table', { name: 'Who says what', exact: true }).getByRole('row');
      const said = (eventOf(id).claims ?? []).map(({ says }) => says?.en ?? '');
      expect(said.length).toBeGreaterThan(1);
      const shown = (await rows.allInnerTexts()).slice(1);
      expect(shown.length).toBe(said.length);
      for (const words of said) expect(shown.some((row) => row.includes(words))).toBe(true);
    },
  );

  it('compares the figures of several claims, a row each', async () => {
    const page = await openTimeline(`e=${LOSSES}`);
    const figures = (eventOf(LOSSES).claims ?? []).flatMap((claim) => claim.figures ?? []);
    for (const [measure, name] of [
      ['killed', 'Killed'],
      ['wounded', 'Wounded'],
      ['killed-and-wounded', 'Killed and wounded'],
    ] as const) {
      const table = panel(page).getByRole('table', { name: new RegExp(`^Who says what: ${name}(?! and)`) });
      const count = figures.filter((figure) => figure.measure === measure).length;
      expect(await table.locator('tbody tr').count()).toBe(count);
      expect(count).toBeGreaterThan(1);
    }
    const text = await panel(page).innerText();
    for (const words of ['at least 100', 'about 300', 'about 1,000', 'more than 3,000']) expect(text).toContain(words);
  });

  it.each([LOSSES, IN_FORCE, 'drone-order-2024-11-15'])('links to the sources of %s', async (id) => {
    const page = await openTimeline(`e=${id}`);
    const links = panel(page).getByRole('link');
    const found = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(found.sort()).toEqual(addressesOf(id).sort());
    for (const rel of await links.evaluateAll((all) => all.map((link) => link.getAttribute('rel'))))
      expect(rel).toContain('noopener');
  });
});

describe('navigation from the panel', () => {
  it('goes through the events in time order, up to the ends', async () => {
    const page = await openTimeline(`e=${IDS[1]!}`);
    await panel(page).getByRole('button', { name: 'Previous event' }).click();
    await expect.poll(() => heading(page)).toBe(eventOf(IDS[0]!).title.en);
    expect(await panel(page).getByRole('button', { name: 'Previous event' }).isDisabled()).toBe(true);
    for (const id of IDS.slice(1, 4)) {
      await panel(page).getByRole('button', { name: 'Next event' }).click();
      await expect.poll(() => heading(page)).toBe(eventOf(id).title.en);
    }
  });

  it('stays within the filtered events', async () => {
    const page = await openTimeline('kind=drone-test');
    const titles = titlesOf({ kind: 'drone-test' });
    await page.locator('.en-plot').press('Home');
    await page.keyboard.press('Enter');
    for (const title of titles) {
      await expect.poll(() => heading(page)).toBe(title);
      if (title !== titles.at(-1)) await panel(page).getByRole('button', { name: 'Next event' }).click();
    }
    expect(await panel(page).getByRole('button', { name: 'Next event' }).isDisabled()).toBe(true);
  });

  it('follows a link to the other event, brings it into view, and Back returns', async () => {
    const page = await openTimeline(`e=${IN_FORCE}&t=2024-12`);
    const buttons = panel(page).locator('.en-go');
    expect(await buttons.count()).toBe(linksOf(IN_FORCE).length);
    const there = eventOf('treaty-signed-2024-06-19').title.en;
    await buttons.getByText(there).click();
    await expect.poll(() => heading(page)).toBe(there);
    expect((await linkOf(page)).get('e')).toBe('treaty-signed-2024-06-19');
    await expect.poll(async () => (await linkOf(page)).get('t')).toContain('2024-06');
    await page.goBack();
    await expect.poll(() => heading(page)).toBe(eventOf(IN_FORCE).title.en);
  });

  it('copies the citation with title, date, link and sources', async () => {
    const page = await openTimeline(`e=${IN_FORCE}`, { permissions: ['clipboard-read', 'clipboard-write'] });
    await panel(page).getByRole('button', { name: 'Copy citation', exact: true }).click();
    await panel(page).getByText('Citation copied').first().waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(`“${eventOf(IN_FORCE).title.en}”, 4 December 2024.`);
    expect(text).toContain('North Korea–Russia alignment and the drone war');
    expect(text).toContain(page.url());
    for (const address of addressesOf(IN_FORCE)) expect(text).toContain(address);
  });

  it.each(['.en-panel', '.en-plot'])('closes by Esc while the focus is in %s', async (part) => {
    const page = await openTimeline(`e=${IN_FORCE}`);
    await page.locator(part).press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    expect((await linkOf(page)).has('e')).toBe(false);
    expect(await page.locator('.en-plot').evaluate((node) => node === document.activeElement)).toBe(true);
  });
});

describe('in the chart', () => {
  it('a tooltip names the event under the pointer, and a click opens it', async () => {
    const page = await openTimeline('q=Gimpo&lanes=none&t=2022-12');
    await expect.poll(() => countIn(page)).toBe(1);
    const plot = await plotOf(page);
    const x = plot.x + plot.width * 0.5;
    const hits = (): Promise<boolean> => page.locator('.en-plot').evaluate((node) => node.style.cursor === 'pointer');
    for (let y = plot.y + plot.height - 4; y > plot.y; y -= 7) {
      await page.mouse.move(x, y);
      if (await hits()) break;
    }
    await page.locator('.en-tip').getByText(eventOf('drones-over-gimpo-2022-12').title.en).waitFor();
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => heading(page)).toBe(eventOf('drones-over-gimpo-2022-12').title.en);
  });
});
