import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { readTimeline } from '../../src/format/read';
import { newPage, painted } from './pages';

/** A text on the chart's canvas, in CSS pixels; `font` as CSS writes it. */
interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly font: string;
}

/** Records what the chart's canvas writes in its last frame, and where. Runs in the page. */
function recordTexts(): void {
  const { prototype } = CanvasRenderingContext2D;
  const fillRect = Reflect.get(prototype, 'fillRect');
  const fillText = Reflect.get(prototype, 'fillText');
  const recorded: DrawnText[] = [];
  (globalThis as { drawnTexts?: DrawnText[] }).drawnTexts = recorded;
  const isChart = (canvas: HTMLCanvasElement): boolean =>
    canvas.parentElement?.matches('.en-picture, .en-vertical-picture') ?? false;
  prototype.fillRect = function (x, y, width, height) {
    // Each frame begins with its background.
    if (isChart(this.canvas) && x === 0 && y === 0 && width >= this.canvas.clientWidth && height > 100)
      recorded.length = 0;
    fillRect.call(this, x, y, width, height);
  };
  prototype.fillText = function (text, x, y) {
    const { width } = this.measureText(text);
    if (isChart(this.canvas)) recorded.push({ text, left: x, right: x + width, base: y, font: this.font });
    fillText.call(this, text, x, y);
  };
}

/** Opens a shipped timeline and gives what its chart writes once it is at rest. */
async function firstGlance(id: string, width: number, height: number, lang = 'en'): Promise<DrawnText[]> {
  const page = await newPage({ viewport: { width, height }, locale: lang });
  await page.addInitScript(recordTexts);
  await page.goto(`${inject('site')}/t/${id}/#lang=${lang}`);
  await page.locator('.en-counted').waitFor();
  await page.locator(`html[lang=${lang}]`).waitFor();
  return atRest(page);
}

/** What the chart writes when two frames in a row write the same. */
async function atRest(page: Page): Promise<DrawnText[]> {
  const read = (): Promise<DrawnText[]> =>
    page.evaluate(() => [...(globalThis as { drawnTexts?: DrawnText[] }).drawnTexts!]);
  let last = '';
  await expect
    .poll(async () => {
      await painted(page);
      const now = JSON.stringify(await read());
      const isSame = now === last && now !== '[]';
      last = now;
      return isSame;
    })
    .toBe(true);
  return read();
}

const TIMELINES = ['dprk-russia', 'arms-control', 'nato-enlargement'] as const;
/** Labels that the opening view should have at least. */
const LABELS = { 'dprk-russia': 60, 'arms-control': 65, 'nato-enlargement': 50 } as const;

const eventsOf = (id: string, lang: 'en' | 'de'): { label: string; whole: string; weight: number }[] =>
  readTimeline(readFileSync(`data/${id}.json`, 'utf8')).file!.events.map(({ short, title, weight = 3 }) => {
    const inLang = (text: typeof title): string => (typeof text === 'string' ? text : text[lang]!);
    return { label: inLang(short ?? title), whole: inLang(title), weight };
  });

/**
 * What the opening view of each timeline says to someone who reads nothing but the picture, each sentence with the labels that it rests
 * on. They are what a newspaper would put first; a change of the layout or of a weight must not lose one.
 */
const SENTENCES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'dprk-russia': {
    'North Korea and Russia signed a defence treaty in June 2024; it is in force since December 2024.': [
      ...['19 Jun 2024', 'Defence treaty signed', '4 Dec 2024', 'Defence treaty in force'],
    ],
    'Seoul said in October 2024 that North Korea joins the war; whether its troops fight was disputed until Pyongyang confirmed it.':
      [...['Seoul: the North joins war', 'Are they fighting in Kursk?', 'Pyongyang confirms troops']],
    'Arms came first, the United States says, and Russia ended the UN panel that watched over them.': [
      ...['US: 1,000 containers', 'US: missiles from N. Korea', 'Russia ends UN panel'],
    ],
  },
  'arms-control': {
    'From 1963 on, the powers limited tests and arsenals treaty by treaty.': [
      ...['Partial test ban signed', 'NPT opens for signature', 'ABM Treaty signed', 'INF Treaty signed'],
      ...['START I signed', 'New START signed'],
    ],
    'Since the 2000s they have let these treaties go, one after the other.': [
      ...['ABM Treaty ends', 'INF Treaty ends', 'Putin suspends New START', 'New START expires'],
    ],
    'The test ban of 1996 was open for signature; Russia took back its ratification in 2023.': [
      ...['CTBT opens for signature', '2 Nov 2023', 'Russia revokes CTBT'],
    ],
  },
  'nato-enlargement': {
    'NATO has grown from 12 members to 32.': ['12', '32'],
    'It grew in waves: two states in 1952, two more in the Cold War, and from 1999 on to the east.': [
      ...['Greece joins', 'Türkiye joins', 'West Germany joins', 'Spain joins', '12 Mar 1999', 'Poland joins'],
    ],
    'Finland and Sweden applied in May 2022 and joined once Türkiye and Hungary had agreed.': [
      ...['18 May 2022', 'Finland and Sweden apply', 'Türkiye: yes to Finland', 'Finland joins'],
      ...['Hungary: yes to Sweden', 'Sweden joins'],
    ],
  },
  'treaty-ratifications': {
    'The NPT has grown from 47 states to all but a few.': ['Parties to the', '47', '185–186'],
    'Each of the six treaties was opened once, from the partial test ban of 1963 to the ban treaty of 2017, and most states joined soon.':
      [...['PTBT opens', 'NPT opens', 'BWC opens', 'CWC opens', 'CTBT opens', 'TPNW opens']],
    'North Korea announced that it leaves the NPT, and Russia took back its ratification of the CTBT.': [
      ...['North Korea’s notice', 'Russia revokes CTBT'],
    ],
  },
  'un-peacekeeping': {
    'The United Nations have kept peace since 1948, first in the Middle East.': ['29 May 1948', 'UNTSO', 'Middle East'],
    'Armed missions came with Suez and the Congo, and grew in the 1990s.': ['UNEF I', 'ONUC', 'UNPROFOR', 'The surge'],
    'The largest were in Africa; Mali asked its mission to go.': [
      ...['Large missions in Africa', 'MONUSCO', 'MINUSMA', 'Mali asks MINUSMA to go'],
    ],
  },
  'us-forces-abroad': {
    'Most soldiers stood in Vietnam, more than half a million in 1968.': ['1968', 'Vietnam: 537,377'],
    'They left in four years; the longest presences are Germany, Japan and South Korea.': [
      ...['Vietnam −187,853', 'Vietnam −153,783', 'Germany', 'Japan', 'South Korea'],
    ],
    'The last great deployment was Iraq from 2003 on.': ['Iraq +136,000', 'Iraq: 150,000'],
  },
  'nuclear-tests': {
    'The United States tested first, in July 1945, and bombed Hiroshima and Nagasaki within weeks.': [
      ...['16 Jul 1945', 'United States: first test', 'Hiroshima', 'Nagasaki'],
    ],
    'Seven other states have followed, the last one North Korea.': [
      ...['Soviet Union: first test', 'Britain: first test', 'France: first test', 'China: first test'],
      ...['India: first test', 'Pakistan: first test', 'North Korea: first test'],
    ],
    'More than eight of ten explosions were American or Soviet.': ['1,032 events', '714 events'],
  },
};

/** What is written, and each two lines of which one stands right under the other: on a narrow page a label may take two. */
function labelsOf(texts: readonly DrawnText[]): string[] {
  const pairs = texts.slice(1).flatMap(({ text, left, base }, i) => {
    const above = texts[i]!;
    const isNext = above.left === left && base > above.base && base - above.base < 24;
    return isNext ? [`${above.text} ${text}`, above.text + text, above.text.slice(0, -1) + text] : [];
  });
  return [...texts.map(({ text }) => text), ...pairs];
}

describe.each(TIMELINES)('at first glance, %s', (id) => {
  it.each([
    [1280, 800, 'en'],
    [1366, 630, 'en'],
    [390, 844, 'en'],
    [1280, 800, 'de'],
  ] as const)('names all its turning points at %i × %i in %s', async (width, height, lang) => {
    const texts = new Set(labelsOf(await firstGlance(id, width, height, lang)));
    const heaviest = eventsOf(id, lang).filter(({ weight }) => weight === 5);
    expect(heaviest.filter(({ label, whole }) => !texts.has(label) && !texts.has(whole))).toEqual([]);
  });

  // Before lines went where they bring the most labels, it was 28, 31 and 25.
  it('names as many events as a reader can take in at 1280 × 800', async () => {
    const texts = (await firstGlance(id, 1280, 800)).map(({ text }) => text);
    const labels = new Set(eventsOf(id, 'en').map(({ label }) => label));
    expect(texts.filter((text) => labels.has(text)).length).toBeGreaterThanOrEqual(LABELS[id]);
  });

  it.each([1280, 390])('writes no text over another at %i px, and cuts none', async (width) => {
    const texts = await firstGlance(id, width, 800);
    const events = eventsOf(id, 'en');
    const cut = texts.filter(
      ({ text, left }) =>
        left > 30 && text.endsWith('…') && events.some(({ label }) => label.startsWith(text.slice(0, -1))),
    );
    expect(cut).toEqual([]);
    const overlaps = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => Math.abs(a.base - b.base) < 9 && a.left < b.right - 1 && b.left < a.right - 1)
        .map((b) => `${a.text} × ${b.text}`),
    );
    expect(overlaps).toEqual([]);
  });
});

it.each(Object.entries(SENTENCES))('%s says its three sentences', async (id, sentences) => {
  const texts = new Set((await firstGlance(id, 1280, 800)).map(({ text }) => text));
  const unsaid = Object.entries(sentences).map(([sentence, labels]) => [
    sentence,
    labels.filter((label) => !texts.has(label)),
  ]);
  expect(unsaid.filter(([, labels]) => labels!.length > 0)).toEqual([]);
});
