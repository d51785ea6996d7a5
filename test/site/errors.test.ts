import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { barriers, pageErrors, newPage, open, painted } from './pages';
import { countIn } from './timelinePage';

const ADDRESS = 'https://files.test/timeline.json';
const FREE = { 'access-control-allow-origin': '*' };

/** The answer of an address: a body, a status without one, or none at all. */
interface Answer {
  readonly body?: string;
  readonly status?: number;
  readonly refused?: true;
}

/** Opens `?data=` with an address that gives this answer. */
async function openData({ body = '', status = 200, refused }: Answer, locale = 'en-GB'): Promise<Page> {
  const page = await open('/', { locale });
  await page.route(ADDRESS, (route) =>
    refused ? route.abort('connectionrefused') : route.fulfill({ body, status, headers: FREE }),
  );
  await page.goto(`${inject('site')}/?data=${encodeURIComponent(ADDRESS)}`);
  await page.locator('.en-faults').waitFor();
  return page;
}

const alert = (page: Page): Promise<string> => page.getByRole('alert').innerText();

/** A thousand events, one a line; every hundredth, from the fifth on, is invalid in one of two ways. */
function thousand(): string {
  const lines = Array.from({ length: 1000 }, (_, i) => {
    const day = new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10);
    if (i % 100 !== 5) return `{"id": "e${i}", "when": "${day}", "title": "Event ${i}"}`;
    return i % 200 === 5
      ? `{"id": "e${i}", "when": "${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}", "title": "Event ${i}"}`
      : `{"id": "e${i}", "title": "Event ${i}"}`;
  });
  return `{"format": 1, "title": "A thousand", "events": [\n${lines.join(',\n')}\n]}`;
}

describe('a file that cannot be shown ends in a message with the place and the correction', () => {
  const CASES: readonly [what: string, answer: Answer, english: readonly RegExp[], german: readonly RegExp[]][] = [
    [
      'a file that is not JSON',
      { body: '{"format": 1,\n "title": "A",\n "events": [,]}' },
      [/This timeline cannot be shown/, /line 3, column 13/i],
      [/lässt sich nicht zeigen/, /Zeile 3, Spalte 13/],
    ],
    [
      'a web page instead of JSON',
      { body: '<!doctype html><title>Sign in</title>' },
      [/This is a web page, not a JSON file\. Check the address/],
      [/Webseite/, /Adresse/],
    ],
    [
      'JSON of another kind',
      { body: '{"name": "A", "version": "1.0.0", "private": true}' },
      [/not a timeline/],
      [/keine Zeitleiste/],
    ],
    [
      'a format from the future',
      { body: '{"format": 7, "title": "A", "events": []}' },
      [/format 7/, /newer version/],
      [/Format 7/, /neuere/],
    ],
    ['an address that answers 404', { status: 404 }, [/files\.test.*404/, /Try again/], [/files\.test.*404/, /Erneut/]],
    [
      'a refused connection',
      { refused: true },
      [/Nothing could be loaded from https:\/\/files\.test/],
      [/nichts laden/],
    ],
  ];

  it.each(CASES)('%s', async (_, answer, english, german) => {
    for (const [locale, words] of [['en-GB', english] as const, ['de-DE', german] as const]) {
      const page = await openData(answer, locale);
      await page.locator(`html[lang=${locale.slice(0, 2)}]`).waitFor();
      for (const word of words) await expect.poll(() => page.locator('#app').innerText()).toMatch(word);
      expect(await alert(page)).not.toBe('');
      expect(await barriers(page)).toEqual([]);
    }
  });

  it('and can be loaded again once the address answers', async () => {
    const page = await openData({ status: 503 });
    await page.unroute(ADDRESS);
    const body = '{"format": 1, "title": "Back", "events": [{"id": "a", "when": "1999", "title": "A"}]}';
    await page.route(ADDRESS, (route) => route.fulfill({ body, headers: FREE }));
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Back' }).waitFor();
    expect(await countIn(page)).toBe(1);
  });
});

// A teacher passes such an address on to a class, which is not to be told of problems that it cannot solve; an editor finds them all.
describe('ten invalid events of a thousand', () => {
  it('are counted in a line that unfolds to place and correction, and the others are shown', async () => {
    const page = await openData({ body: thousand() });
    expect(await countIn(page)).toBe(990);
    const section = page.getByRole('region', { name: 'Problems' });
    expect(await section.innerText()).toBe('10 events could not be read');
    await section.getByText('10 events could not be read').click();
    const said = await section.getByRole('listitem').allInnerTexts();
    expect(said.length).toBe(10);
    // Events begin on line 2, so that the sixth is on line 7.
    expect(said[0]).toMatch(/line 7, column 2\d/i);
    expect(said[0]).toContain('2000-01-06');
    expect(said[1]).toMatch(/line 107/i);
    expect(said[1]).toContain('"when"');
    expect(said.every((sentence) => sentence.includes('The event is left out.'))).toBe(true);
    expect(await barriers(page)).toEqual([]);
  });

  it('are listed in German', async () => {
    const page = await openData({ body: thousand() }, 'de-DE');
    await page.getByText('10 Ereignisse nicht lesbar').click();
    const said = await page.locator('.en-faults li').allInnerTexts();
    expect(said[0]).toMatch(/Zeile 7.*2000-01-06.*entfällt/s);
  });
});

describe('what is wrong with a file', () => {
  const warned = '{"format": 1, "title": "A", "titel": "A", "events": [{"id": "a", "when": "1999", "title": "A"}]}';

  it('is told to whoever opens it from their computer', async () => {
    const page = await open('/');
    const buffer = Buffer.from(thousand());
    await page.getByLabel('Choose a file').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
    await page.getByText('10 problems in the file; 990 events are shown').click();
    expect(await page.locator('.en-faults li').count()).toBe(10);
  });

  it('is found by whoever looks for it, where an address was opened', async () => {
    const page = await openData({ body: warned });
    const section = page.getByRole('region', { name: 'Problems' });
    await section.getByText('Remarks on this file, for its editor').click();
    await section.getByText('“titel” is not a field of the format here').waitFor();
  });

  it.each([
    ['en-GB', '10 events could not be read'],
    ['de-DE', '10 Ereignisse nicht lesbar'],
  ])('is no more to the readers of a published page than what is missing (%s)', async (locale, sentence) => {
    const page = await newPage({ locale });
    await page.route('**/data/*.json', (route) => route.fulfill({ body: thousand() }));
    await page.goto(`${inject('site')}/t/dprk-russia/`);
    await page.locator('.en-foot-note').filter({ hasText: sentence }).waitFor();
    expect(await countIn(page)).toBe(990);
    expect(await page.locator('.en-faults').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
  });
});

describe('a file from the reader’s computer', () => {
  const FILE = { name: 'own.json', mimeType: 'application/json' };

  it('is read in the page and sent nowhere', async () => {
    const page = await open('/');
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    const text = '{"format": 1, "title": "Mine", "events": [{"id": "a", "when": "1999", "title": "A"}]}';
    await page.getByLabel('Choose a file').setInputFiles({ ...FILE, buffer: Buffer.from(text) });
    await page.getByRole('heading', { name: 'Mine' }).waitFor();
    expect(await countIn(page)).toBe(1);
    expect(asked.filter((line) => !line.startsWith(`GET ${inject('site')}/`))).toEqual([]);
    await page.getByRole('button', { name: 'Timelines' }).click();
    await page.getByLabel('Choose a file').waitFor();
  });

  it('that is not a timeline ends in a message with a way back', async () => {
    const page = await open('/');
    await page.getByLabel('Choose a file').setInputFiles({ ...FILE, buffer: Buffer.from('[1, 2') });
    await page.getByRole('alert').waitFor();
    await expect.poll(() => alert(page)).toMatch(/line 1, column \d/i);
    await page.getByText('Timelines', { exact: true }).click();
    await page.getByLabel('Choose a file').waitFor();
  });
});

describe('an error of our own', () => {
  const PATH = '/t/dprk-russia/';
  const SENTENCE = 'Something went wrong in the timeline itself.';
  const BREAKABLE = `globalThis.broken = false;
    const { fillRect } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillRect = function (...box) {
      if (globalThis.broken) throw new Error('broken canvas');
      fillRect.apply(this, box);
    };`;
  const isShown = (page: Page): Promise<boolean> => page.locator('#static h1').first().isVisible();

  it('in the first frame keeps the content of the page, and is shown and reported once', async () => {
    const page = await newPage();
    await page.addInitScript(`${BREAKABLE} broken = true;`);
    await page.goto(inject('site') + PATH);
    await page.getByRole('alert').filter({ hasText: SENTENCE }).waitFor();
    expect(await isShown(page)).toBe(true);
    await painted(page);
    expect(pageErrors(page)).toEqual([expect.stringContaining('broken canvas')]);
    // The page had two main parts then: its content, and what stands at the foot of the window.
    expect(await page.getByRole('main').count()).toBe(1);
    expect(await barriers(page)).toEqual([]);
  });

  it('in a later frame brings the content of the page back', async () => {
    const page = await newPage();
    await page.addInitScript(BREAKABLE);
    await page.goto(inject('site') + PATH);
    await page.waitForFunction(() => document.querySelector<HTMLElement>('#static')?.hidden);
    await page.evaluate('broken = true');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('alert').filter({ hasText: SENTENCE }).waitFor();
    expect(await isShown(page)).toBe(true);
    expect(await page.locator('#app canvas').count()).toBe(0);
    expect(await page.getByRole('main').count()).toBe(1);
    expect(pageErrors(page)).toEqual([expect.stringContaining('broken canvas')]);
  });

  it('while a file is read is not reported as a network error', async () => {
    const page = await newPage({ locale: 'de-DE' });
    await page.addInitScript(() => {
      TextDecoder.prototype.decode = () => {
        throw new Error('broken decoder');
      };
    });
    await page.goto(inject('site') + PATH);
    await page.getByRole('alert').filter({ hasText: 'In der Zeitleiste selbst ist ein Fehler aufgetreten.' }).waitFor();
    expect(pageErrors(page)).toEqual([expect.stringContaining('broken decoder')]);
  });
});
